import type { DataCategory } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { inContext, type Sentence } from '../reading/sentence.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const decisions =
  '(?:automated|automatic(?:ally)? (?:means|decisions?|processing)|solely by (?:a )?computer|by computers?(?: alone)?|profil(?:e|ing))'

/** What the publisher does, and not only what people may ask. */
const speaksOfPractice = anyOf(
  `\\b(?:we|council|it|service) (?:\\w+ ){0,3}(?:use|uses|make|makes|take|takes|carry out|carries out|do|does|rely)\\b.{0,80}${decisions}`,
  `${decisions}.{0,60}\\b(?:is|are) (?:not )?(?:used|made|taken|carried out)\\b`,
  `\\b(?:is|are) not used (?:for|in)\\b.{0,40}${decisions}`,
  `\\bno (?:\\w+ ){0,3}${decisions}`,
  `\\bdecisions?\\b.{0,60}\\b(?:made|taken)\\b.{0,30}${decisions}`,
  '\\bcomputers? (?:make|makes|take|takes) (?:\\w+ )?decisions?\\b',
  '\\bdecisions?\\b.{0,60}\\b(?:made|taken) by (?:an? |our )?(?:person|people|officers?|staff|humans?|member of staff)\\b',
  '\\b(?:person|people|human(?: being)?|officer|member of staff)s? (?:always )?(?:makes?|takes?)\\b.{0,30}\\bdecisions?\\b',
  `\\b(?:your (?:\\w+ )?(?:data|information)|you) (?:will|is|are) not (?:be )?subject to\\b.{0,20}${decisions}`,
  `${decisions}[\\w -]*: ?(?:none|no|not)\\b`,
  `\\bno decisions?\\b.{0,60}${decisions}`,
)

/** A question about such decisions, answered with a word. */
const answers = ({ text, section }: Sentence) =>
  text.startsWith(section.heading) && new RegExp(`\\bdecisions?\\b.{0,60}${decisions}`, 'i').test(section.heading)

/** Groups of data on which decisions about benefits, homes, care, work or guilt rest. */
const weighty = new Set<DataCategory['group']>([
  'money-and-benefits',
  'housing',
  'health-and-care',
  'work-and-education',
  'crime',
])

export const automatedDecisionsUnsaid: Rule = {
  id: 'ADM-SILENT',
  title: 'Nothing said about automated decisions',
  asks: 'Where significant decisions are taken by automated means alone, people are told of them, their logic and what follows.',
  law: [ukGdpr('13(2)(f), 14(2)(g)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Say whether any decision is taken by a computer alone; where none is, one line is enough.',
  points: ['activity.automatedDecisions'],
  *inRegister(survey) {
    for (const activity of survey.register.activities) {
      if (activity.automatedDecisions.state !== 'not-stated') continue
      const groups = activity.collects.map(({ category }) => (survey.record(category) as DataCategory).group)
      if (!groups.some((group) => weighty.has(group))) continue
      yield {
        record: activity,
        field: 'automatedDecisions',
        message:
          'Art 13(2)(f) asks that significant automated decisions be told of. The activity uses data on which such decisions rest, and whether any is taken is not recorded.',
      }
    }
  },
  *inNotice({ sentences }) {
    if (sentences.some((sentence) => speaksOfPractice.test(inContext(sentence)) || answers(sentence))) return
    yield absent(
      'Art 13(2)(f) asks notices to tell of significant decisions taken by automated means alone. Whether there are any is not found in this notice.',
    )
  },
}
