import { plainDate } from '@sharemap/law'
import { bullets, cellOf, heading, paragraph, question, tableOr } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { article6Words } from '../facts/ground-words.ts'
import { saidText, saidWords } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import type { PackFacts } from './pack-facts.ts'

const peopleTable = ({ scope, names, activities, flows }: PackFacts): Block =>
  tableOr(
    'Whose data it is',
    [
      ['People', 4],
      ['Activities', 6],
      ['Flows that name them', 3],
    ],
    scope.register.subjectGroups.map((group) => [
      names.of(group.id),
      cellOf(activities.filter(({ subjectGroups }) => subjectGroups.includes(group.id)).map(({ id }) => names.of(id))),
      numbersInWords(
        flows
          .filter(({ edge, flow }) => edge.subjectGroups?.includes(group.id) === true || flow.from === group.id)
          .map(({ number }) => number),
      ) || '–',
    ]),
    'The register does not say whose data it is.',
  )

const noticeTable = ({ scope, names, activities }: PackFacts): Block => {
  const shown = new Set(activities.map(({ id }) => id))
  const notices = scope.register.notices.filter((notice) => notice.activities.some((id) => shown.has(id)))
  return tableOr(
    'Privacy notices that tell people of it',
    [
      ['Notice', 4],
      ['Address', 4],
      ['Published', 2],
      ['Updated', 2],
      ['Current', 2],
      ['Covers', 4],
    ],
    notices.map((notice) => [
      names.of(notice.id),
      saidText(notice.url),
      saidWords(notice.published, plainDate),
      saidWords(notice.updated, plainDate),
      notice.currency === 'current' ? 'Yes' : 'No, historical',
      cellOf(notice.activities.filter((id) => shown.has(id)).map(names.of)),
    ]),
    `The register holds no privacy notice that covers ${activities.length === 1 ? 'this activity' : 'these activities'}.`,
  )
}

const controllersOf = ({ scope, names, activities }: PackFacts): string[] =>
  [...new Set(activities.map(({ controller }) => controller))].map((id) => {
    const party = scope.register.parties.find((candidate) => candidate.id === id)
    const authority = {
      yes: 'a public authority',
      no: 'not a public authority',
      'not-stated': 'whether it is a public authority is not stated',
    }
    return `${names.of(id)}: ${authority[party?.publicAuthority ?? 'not-stated']}.`
  })

/** Step 2, context: who the people are, how they stand to the controller, and what they are told. */
export const contextChapter = (facts: PackFacts): Block[] => [
  heading(2, 'Context of the processing'),
  heading(3, 'Who decides'),
  bullets(controllersOf(facts)),
  heading(3, 'Whose data'),
  peopleTable(facts),
  heading(3, 'What people are told'),
  noticeTable(facts),
  heading(3, 'What the register cannot say'),
  bullets([
    [question('How much choice do these people have, and would they expect this use of their data?')],
    [question('Are children or other people who need more protection among them?')],
    [question('Have there been concerns, complaints or incidents with this kind of processing?')],
    [question('Is the technology new, and what is the state of the art?')],
  ]),
]

/** Step 2, purposes: why, and on which lawful basis of Art 6. */
export const purposeChapter = ({ purposes, names }: PackFacts): Block[] => [
  heading(2, 'Purposes of the processing'),
  tableOr(
    'Purposes and the lawful basis of each',
    [
      ['Purpose', 5],
      ['Activity', 4],
      ['Controller', 4],
      ['Lawful basis (Art 6)', 5],
      ['Flows that serve it, or may', 3],
    ],
    purposes.map(({ purpose, activity, flows }) => [
      names.of(purpose.id),
      names.of(activity.id),
      names.of(activity.controller),
      article6Words(purpose.article6),
      numbersInWords(flows.map(({ number }) => number)) || '–',
    ]),
    'The scope holds no purpose.',
  ),
  paragraph([question('What does it achieve for people and for the organisation, and how is that measured?')]),
]
