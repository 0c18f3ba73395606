import { duaaMainChanges, findEntry, lawfulBases } from '@sharemap/law'
import { dpa2018, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { isPublicAuthority } from '../public-authority.ts'
import { isSmallCouncil } from '../reading/small-council.ts'
import type { Rule } from '../rule.ts'
import { basesInUse } from './grounds-in-use.ts'

/** Activities that are seldom a public task: trade, and what any employer or keeper of a network does. */
const apartFromTasks =
  /\bnon.statutory\b|\bcommercial\b|\bnot (?:part of )?our public tasks?\b|\btrading\b|\b(?:employees|staff)\b|\bnetwork security\b|\boutside (?:of )?(?:our|the council.s) (?:\w+ ){0,3}(?:scope|tasks?|functions?|role)\b/i

/** Where the notice says itself that public authorities may not use them so. */
const saysTheBar =
  /\b(?:cannot|can.t|does not|do not) (?:apply|be used|be relied on)\b.*\bpublic authorit|\bas a public authority\b.{0,40}\b(?:cannot|can.t|do not|may not)\b/i

export const legitimateInterestsOfPublicAuthority: Rule = {
  id: 'LB-LI-PUBLIC',
  title: 'Legitimate interests of a public authority',
  asks: 'A public authority may not rely on legitimate interests, recognised or weighed, for the performance of its tasks.',
  law: [ukGdpr('6(1)'), dpa2018('s.7', 'section/7')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Rely on the public task with the law that lays it down, or record why this activity is not one of the public tasks.',
  points: ['activity.purposes', 'flow.lawfulBases', 'notice.tells'],
  *inRegister(survey) {
    for (const { record, field, use, party } of basesInUse(survey)) {
      const basis = findEntry(lawfulBases, use.code)
      if (!basis?.closedToPublicAuthorityTasks || party === undefined) continue
      if (use.code === '6(1)(ea)' && survey.asAt < duaaMainChanges) continue
      const authority = isPublicAuthority(survey, party)
      if (authority === 'no') continue
      const known = authority === 'yes'
      yield {
        record,
        field,
        severity: known ? 'should-mend' : 'consider',
        certainty: known ? 'likely' : 'check',
        message: `Art 6(1) closes point ${use.code.slice(4)} to a public authority performing its tasks. ${party.name} ${known ? 'is one' : 'may be one'}, so the record needs to say why this activity is not one of its public tasks.`,
      }
    }
    for (const notice of survey.register.notices) {
      const publisher = survey.party(notice.publisher)
      const place = notice.tells.lawfulBases.findIndex(({ code }) => code === '6(1)(f)')
      if (place < 0 || notice.currency !== 'current' || publisher === undefined) continue
      if (isPublicAuthority(survey, publisher) !== 'yes') continue
      yield {
        record: notice,
        field: `tells.lawfulBases.${place}`,
        message: `Art 6(1) closes legitimate interests to a public authority performing its tasks. The notice of ${publisher.name} lists them, so it needs to say for which activities, and why these are not among its public tasks.`,
      }
    }
  },
  *inNotice({ bases, lines, sentences }, { publisher, asAt }) {
    if (publisher === 'other' || isSmallCouncil({ lines })) return
    const barred = new Set(sentences.filter(({ text }) => saysTheBar.test(text)).map(({ from }) => from))
    const told = new Set<number>()
    for (const { code, sentence } of bases) {
      if (code !== '6(1)(f)' && (code !== '6(1)(ea)' || asAt < duaaMainChanges)) continue
      // A section that comes back to them is marked once, where it begins to.
      if (told.has(sentence.section.from) || barred.has(sentence.from)) continue
      told.add(sentence.section.from)
      const limited = apartFromTasks.test(sentence.text)
      const mild = publisher === 'company' || limited
      yield presentAt(sentence, {
        severity: mild ? 'consider' : 'should-mend',
        certainty: mild ? 'check' : 'likely',
        message: `The closing words of Art 6(1) keep a public authority from relying on legitimate interests for its tasks. ${publisher === 'company' ? 'A company that a council owns may be one, so for each' : 'For each'} activity that relies on them, it needs to be clear why it is not one of those tasks.`,
      })
    }
  },
}
