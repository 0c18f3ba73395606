import { partyKindNames, sentenceOfFlow } from '@sharemap/graph'
import { bullets, cellOf, heading, paragraph, strong, tableOr } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { agreementKindWords } from '../facts/code-words.ts'
import type { FlowFacts } from '../facts/flow-facts.ts'
import { conditionWords } from '../facts/ground-words.ts'
import { notStated, saidWords } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import type { PackFacts } from './pack-facts.ts'

/** What stands in the place of the picture and its table where a scope has no flow. */
export const noFlowsInPack =
  'No data goes from anybody to anybody in this scope, so there is no picture and no table of flows.'

const transferCell = ({ edge, country, mechanism, standing }: FlowFacts) => {
  if (edge.leavesUk !== 'yes') return standing
  return cellOf([`Leaves the UK: ${country}`, `Mechanism: ${mechanism}`, standing])
}

const whenCell = ({ trigger, nature }: FlowFacts) => {
  if (nature === notStated) return trigger
  return trigger === notStated ? nature : cellOf([trigger, nature])
}

const flowTable = ({ flows, activities }: PackFacts): Block => {
  const severalActivities = activities.length > 1
  return tableOr(
    'Flows, numbered as in the diagram',
    [
      ['No.', 1.5],
      [severalActivities ? 'From, to and activity' : 'From and to', 6],
      ['What goes, and whose it is', 6],
      ['When', 4],
      ['Lawful basis of each party', 6],
      ['Power or gateway', 4],
      ['Condition (Art 9, Art 10)', 4],
      ['Transfer and standing', 5],
    ],
    flows.map((facts) => [
      String(facts.number),
      cellOf([
        [strong('From: '), facts.from],
        [strong('To: '), facts.to],
        ...(severalActivities ? [[strong('For: '), facts.activityName]] : []),
      ]),
      cellOf([facts.data, [strong('About: '), facts.subjectGroups]]),
      whenCell(facts),
      cellOf(facts.bases),
      facts.gateway,
      conditionWords(facts.flow, facts.activity),
      transferCell(facts),
    ]),
    noFlowsInPack,
  )
}

const recipientTable = ({ flows, scope, names }: PackFacts): Block => {
  const agreements = new Map(scope.register.agreements.map((agreement) => [agreement.id, agreement]))
  // A flow can end at a system whose provider nobody names: it is told as the screen counts it.
  const ends = [
    ...scope.register.parties.map(({ id, kind, scope: reach }) => ({
      id,
      kind: `${partyKindNames[kind].one}${reach === 'named-body' ? '' : ', a class of bodies'}`,
    })),
    ...scope.register.systems.map(({ id }) => ({ id, kind: 'System' })),
  ]
  const rows = ends.flatMap(({ id: end, kind }) => {
    const own = flows.filter(({ flow }) => flow.to === end)
    if (own.length === 0) return []
    const wording = own.map(({ flow }) =>
      saidWords<string>(flow.agreement, (id) => {
        const agreement = agreements.get(id)
        return agreement === undefined
          ? names.of(id)
          : `${names.of(id)} (${agreementKindWords[agreement.kind].toLowerCase()})`
      }),
    )
    return [
      [
        names.of(end),
        kind,
        cellOf([...new Set(own.map(({ role }) => role))]),
        numbersInWords(own.map(({ number }) => number)),
        cellOf([...new Set(wording)]),
        cellOf([...new Set(own.map(({ method }) => method))]),
      ],
    ]
  })
  return tableOr(
    'Recipients and agreements',
    [
      ['Recipient', 4],
      ['Kind', 3],
      ['Role', 3],
      ['Flows', 2],
      ['Agreement', 5],
      ['How it is sent', 3],
    ],
    rows,
    'Nobody outside the activities is told anything in this scope.',
  )
}

/**
 * Step 2, nature: how data moves, in words.
 *
 * @param facts the scope's facts.
 * @param diagrams how many pictures follow.
 */
export const movementChapter = ({ flows, scope }: PackFacts, diagrams: number): Block[] => [
  heading(2, 'How data moves'),
  ...(flows.length === 0
    ? []
    : [
        paragraph(
          `The same flows follow as ${diagrams === 1 ? 'a picture' : 'pictures'} and as a table, under the same numbers.`,
        ),
        bullets(
          flows.map(({ number, edge }) => [
            strong(`Flow ${number}. `),
            sentenceOfFlow(scope.graph, edge, { voice: scope.audience }),
          ]),
        ),
      ]),
]

/** Step 2, nature: the table of flows, under the numbers of the picture. */
export const flowChapter = (facts: PackFacts): Block[] => [
  heading(3, 'The flows and what they rest on'),
  paragraph(
    'A power or gateway, a lawful basis, and a condition for sensitive data are three separate questions. An answer to one does not answer another.',
  ),
  flowTable(facts),
  recipientTable(facts),
]
