import { type IsoDate, plainDate } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

/** National programmes and bodies that notices name, with the first day on which they were over. */
const programmes: readonly { readonly words: RegExp; readonly name: string; readonly ended: IsoDate }[] = [
  { words: /\bsupporting families\b/i, name: 'Supporting Families, as a programme of its own,', ended: '2025-04-01' },
  { words: /\btroubled families\b/i, name: 'The Troubled Families programme', ended: '2021-04-01' },
  { words: /\bNHS Test and Trace\b/i, name: 'NHS Test and Trace', ended: '2022-04-01' },
  { words: /\bconnexions\b/i, name: 'The Connexions service', ended: '2012-04-01' },
  { words: /\baudit commission\b/i, name: 'The Audit Commission', ended: '2015-04-01' },
  { words: /\bprimary care trusts?\b/i, name: 'Primary care trusts', ended: '2013-04-01' },
  { words: /\bcriminal records bureau\b/i, name: 'The Criminal Records Bureau', ended: '2012-12-01' },
  { words: /\bUK border agency\b/i, name: 'The UK Border Agency', ended: '2013-04-01' },
  { words: /\bclinical commissioning groups?\b/i, name: 'Clinical commissioning groups', ended: '2022-07-01' },
  { words: /\bpublic health england\b/i, name: 'Public Health England', ended: '2021-10-01' },
  { words: /\bNHS improvement\b/i, name: 'NHS Improvement', ended: '2022-07-01' },
  { words: /\bhealth protection agency\b/i, name: 'The Health Protection Agency', ended: '2013-04-01' },
  {
    words: /\bindependent safeguarding authority\b/i,
    name: 'The Independent Safeguarding Authority',
    ended: '2012-12-01',
  },
  { words: /\bhomes (?:and|&) communities agency\b/i, name: 'The Homes and Communities Agency', ended: '2018-10-01' },
  { words: /\btenant services authority\b/i, name: 'The Tenant Services Authority', ended: '2012-04-01' },
  {
    words: /\bDCLG\b|\bdepartment (?:for|of) communities and local government\b/i,
    name: 'The Department for Communities and Local Government, under that name,',
    ended: '2018-01-09',
  },
  {
    words: /\bESFA\b|\beducation (?:and|&) skills funding agency\b/i,
    name: 'The Education and Skills Funding Agency',
    ended: '2025-04-01',
  },
  { words: /\bNHS digital\b/i, name: 'NHS Digital', ended: '2023-02-01' },
]

export const endedProgramme: Rule = {
  id: 'LAW-PROGRAMME',
  title: 'Programme or body that has ended',
  asks: 'A notice names the programmes that data is used for, and the bodies that receive it, today.',
  law: [ukGdpr('5(1)(b), 12(1)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Check under what name the work goes on and by whom, and whether the sharing still has its purpose.',
  *inNotice({ sentences }, { asAt }) {
    const told = new Set<string>()
    for (const sentence of sentences) {
      for (const { words, name, ended } of programmes) {
        if (asAt < ended || told.has(name) || !words.test(sentence.text)) continue
        const before = sentence.text.slice(0, sentence.text.search(words))
        if (/\b(?:former(?:ly)?|previously|replaced)\W+(?:\w+\W+){0,3}$/i.test(before)) continue
        told.add(name)
        yield presentAt(
          sentence,
          `Arts 5(1)(b) and 13(1)(e) ask for the purposes and the recipients of today. ${name} ended before ${plainDate(ended)}.`,
        )
      }
    }
  },
}
