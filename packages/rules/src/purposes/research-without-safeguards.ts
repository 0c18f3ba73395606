import { duaaMainChanges } from '@sharemap/law'
import { replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { isAboutRights } from '../reading/read-rights.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const research = anyOf('\\bresearch\\b')
const uses = anyOf('\\b(?:use|used|using|need|collect)\\b')

export const researchWithoutSafeguards: Rule = {
  id: 'PU-RESEARCH',
  title: 'Research without safeguards',
  asks: 'Research use has safeguards: as little data as will do, and none that identifies people where that will do.',
  law: [ukGdpr('5(1)(b)'), ...replacedUkGdpr('89(1)', '84B')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say how people are protected in research: anonymised or pseudonymised data, no effect on the person.',
  *inNotice({ sentences, retention }, { asAt }) {
    const used = sentences.filter(
      (sentence) =>
        !isAboutRights(sentence) &&
        !retention.includes(sentence) &&
        research.test(sentence.text) &&
        uses.test(`${sentence.lead} ${sentence.text}`),
    )
    const [first] = used
    if (
      first === undefined ||
      sentences.some(({ text }) =>
        /\b(?:anonym|pseudonym|de-?identif|aggregat|different name|names? (?:\w+ )?removed|without your name|(?:not|cannot|do not|does not) (?:be )?identif|no one can identify)/i.test(
          text,
        ),
      )
    )
      return
    yield absent(
      `Art ${asAt < duaaMainChanges ? '89(1)' : '84B'} asks for safeguards where data is used for research; none is found in this notice.`,
      first,
    )
  },
}
