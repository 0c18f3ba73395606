import { dpa2018 } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const words =
  /\b(?:data protection act(?:,? \(?dpa\)?)?|dpa),? (?:of )?\(?1998\b|\b1998 data protection act\b|\bDPA ?(?:19)?98\b/i
/** What is said of the Act as one that is past: that it is to be replaced is not. */
const past =
  /(?<!\b(?:will|to|shall) be )\b(?:replaced|superseded|repealed)\b|\b(?:replaces|supersedes|former(?:ly)?|previously|no longer|existed under|strengthen\w*|previous|the old)\b/i

export const dataProtectionAct1998: Rule = {
  id: 'LAW-1998',
  title: 'Data Protection Act 1998 cited',
  asks: 'The law cited is the law that holds. The Data Protection Act 1998 was repealed on 25 May 2018.',
  law: [dpa2018('Sch 19', 'schedule/19')],
  severity: 'act-now',
  certainty: 'certain',
  mend: 'Cite the UK GDPR and the Data Protection Act 2018, and check what the text says of them: rights, time limits and fees have changed.',
  points: ['notice.tells'],
  *inRegister({ register }) {
    for (const notice of register.notices) {
      if (notice.currency !== 'current') continue
      for (const [position, { law }] of notice.tells.lawCited.entries()) {
        if (!words.test(law)) continue
        yield {
          record: notice,
          field: `tells.lawCited.${position}`,
          message: 'The Data Protection Act 1998 was repealed on 25 May 2018; this notice is recorded as citing it.',
        }
      }
    }
  },
  *inNotice({ sentences, lines }) {
    const cited = [
      ...sentences,
      ...lines.filter(({ kind }) => kind === 'heading').map(({ number, text }) => ({ from: number, to: number, text })),
    ]
    for (const sentence of cited) {
      if (!words.test(sentence.text) || past.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'The Data Protection Act 1998 was repealed on 25 May 2018; the UK GDPR and the Data Protection Act 2018 hold in its place.',
      )
    }
  },
}
