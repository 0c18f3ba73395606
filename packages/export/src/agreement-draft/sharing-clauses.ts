import { type AnyRegister, orNull } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import { bullets, cellOf, heading, paragraph, question, strong, tableOr } from '../document/blocks.ts'
import type { Block, Cell, Prose } from '../document/document.ts'
import { categoryFacts } from '../facts/category-facts.ts'
import type { FlowFacts } from '../facts/flow-facts.ts'
import { article6Words, conditionWords, exemptionWords } from '../facts/ground-words.ts'
import { keptForWords, retentionReach } from '../facts/retention-words.ts'
import { notStated, saidText, saidWords } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import type { AgreementParties } from './agreement-parties.ts'

/** What a field says, or a question where it says nothing. */
const orAsk = (words: string, asked: string): Prose => (words === notStated ? [question(asked)] : words)

const flowsInWords = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'flow' : 'flows'} ${numbersInWords(numbers)}`

const flowLabel = ({ number, from, to }: FlowFacts): Cell => cellOf([[strong(`Flow ${number}`)], `${from} to ${to}`])

/** A purpose, and which of several flows serve it. */
const purposeLine = (name: string, flows: readonly FlowFacts[]): string => {
  const numbers = flows.filter(({ purposeNames }) => purposeNames.includes(name)).map(({ number }) => number)
  return flows.length === 1 ? name : `${name} (${flowsInWords(numbers)})`
}

/** Why data is shared, and what is hoped for. */
export const purposeClauses = ({ flows }: AgreementParties): Block[] => [
  heading(1, '2. Purposes'),
  bullets([...new Set(flows.flatMap(({ purposeNames }) => purposeNames))].map((name) => purposeLine(name, flows))),
  paragraph([question('What good does the sharing do, and how will the parties know?')]),
  paragraph(
    'The recipient uses the data for these purposes and for no other, unless the law obliges it, or the parties agree beforehand in writing and the other purpose has a lawful basis of its own.',
  ),
]

const sensitivityTable = ({ flows, scope }: AgreementParties): Block => {
  const numbers = new Set(flows.map(({ number }) => number))
  const categories = categoryFacts(scope).filter(({ goesIn }) => goesIn.some((number) => numbers.has(number)))
  return tableOr(
    'Data that the register says is shared',
    [
      ['Category', 5],
      ['Sensitivity', 4],
      ['Identifies a person alone', 3],
      ['Flows', 2],
    ],
    categories.map(({ name, sensitivity, category, goesIn }) => [
      name,
      sensitivity,
      category.identifiesAlone ? 'Yes' : 'No',
      numbersInWords(goesIn.filter((number) => numbers.has(number))),
    ]),
    'The register names no category of data that is shared.',
  )
}

/** What is shared, whose it is, when and how. */
export const dataClauses = (facts: AgreementParties): Block[] => {
  const unsaid = facts.flows.filter(({ flow }) => flow.categories.state === 'not-stated').map(({ number }) => number)
  return [
    heading(1, '3. Data'),
    sensitivityTable(facts),
    ...(unsaid.length === 0
      ? []
      : [
          paragraph([
            question(
              `Which data goes in ${flowsInWords(unsaid)}? The register does not say; a list keeps the sharing to what is needed.`,
            ),
          ]),
        ]),
    tableOr(
      'When and how it is shared',
      [
        ['Flow', 4],
        ['Whose data', 3],
        ['When', 4],
        ['How it is sent', 3],
        ['How often', 3],
      ],
      facts.flows.map((flow) => [
        flowLabel(flow),
        orAsk(flow.subjectGroups, 'Whose data is it?'),
        orAsk(flow.trigger, 'When is it shared?'),
        orAsk(flow.method, 'How is it sent?'),
        orAsk(flow.frequency, 'How often?'),
      ]),
      'No flow is shared.',
    ),
  ]
}

/** The basis of each party, and a question for each whose basis nobody has said. A processor needs none of its own. */
const basisCell = ({ flow, activity, bases }: FlowFacts, { recipient, names }: AgreementParties): Cell => {
  const stated = flow.lawfulBases.flatMap(({ party, article6 }) =>
    article6.state === 'stated' ? [{ party, line: `${names.of(party)}: ${article6Words(article6)}` }] : [],
  )
  const due = flow.recipientRole === 'processor' ? [activity.controller] : [activity.controller, recipient.id]
  const unsaid = due.filter((id) => !stated.some(({ party }) => party === id))
  // Where the flow states no basis at all, that of its purpose is told instead.
  const ofPurpose = flow.lawfulBases.length > 0 || bases.includes(notStated) ? [] : bases
  return cellOf([
    ...stated.map(({ line }) => line),
    ...ofPurpose,
    ...unsaid.map((id): Prose => [`${names.of(id)}: `, question('Which lawful basis does it rest on?')]),
  ])
}

/** Power, basis, condition and exemption: four questions, each with its own answer. */
export const legalClauses = (facts: AgreementParties): Block[] => {
  const { flows } = facts
  const exempt = flows.filter(({ flow }) => flow.exemption.state === 'stated')
  return [
    heading(1, '4. Power to share and lawful basis'),
    tableOr(
      'What each flow rests on',
      [
        ['Flow', 3],
        ['Power or gateway', 4],
        ['Lawful basis of each party', 5],
        ['Condition for sensitive data', 4],
      ],
      flows.map((flow) => [
        flowLabel(flow),
        orAsk(flow.gateway, 'Which law lets or makes the sender share?'),
        basisCell(flow, facts),
        orAsk(
          conditionWords(flow.flow, flow.activity),
          'Does it carry special category or criminal offence data, and under which condition?',
        ),
      ]),
      'No flow is shared.',
    ),
    ...(exempt.length === 0
      ? []
      : [
          bullets(
            exempt.map(
              ({ number, flow }) => `Flow ${number} relies on an exemption: ${exemptionWords(flow.exemption)}.`,
            ),
          ),
        ]),
  ]
}

/** What leaves the UK under the agreement, and whether it stands. */
export const transferClauses = ({ flows, scope }: AgreementParties): Block[] => {
  const abroad = flows.filter(({ edge }) => edge.leavesUk === 'yes')
  const unsaid = flows.filter(({ edge }) => edge.leavesUk === 'not-stated').map(({ number }) => number)
  return [
    heading(1, '5. Transfers out of the UK'),
    tableOr(
      `Transfers, judged as at ${plainDate(scope.asAt)}`,
      [
        ['Flow', 3],
        ['Country and mechanism', 4],
        ['Standing', 2],
        ['Why', 6],
      ],
      abroad.map((flow) => [flowLabel(flow), cellOf([flow.country, flow.mechanism]), flow.standing, flow.standingWhy]),
      'No flow under this agreement is known to leave the UK.',
    ),
    ...(unsaid.length === 0 ? [] : [paragraph([question(`Does the data of ${flowsInWords(unsaid)} stay in the UK?`)])]),
  ]
}

const keepsBy =
  (rule: string) =>
  ({ retention }: AgreementParties['activities'][number]): boolean =>
    (orNull<string[]>(retention) ?? []).includes(rule)

/** How long each party keeps it, and how it is protected. */
export const keepingClauses = ({ disclosers, activities, names, scope }: AgreementParties): Block[] => {
  const ids = new Set(activities.flatMap(({ retention }) => orNull<string[]>(retention) ?? []))
  const rules = (scope.register.retentionRules as AnyRegister['retentionRules'][number][]).filter(({ id }) =>
    ids.has(id),
  )
  const measures = activities.flatMap((activity) =>
    'securityMeasures' in activity ? (orNull(activity.securityMeasures) ?? []) : [],
  )
  return [
    heading(1, '6. Retention and deletion'),
    tableOr(
      `How long the sharing ${disclosers.length === 1 ? 'party keeps' : 'parties keep'} it`,
      [
        ['Rule', 4],
        ['Party', 4],
        ['Kept for', 5],
        ['What it covers', 4],
      ],
      rules.map((rule) => [
        names.of(rule.id),
        cellOf([...new Set(activities.filter(keepsBy(rule.id)).map(({ controller }) => names.of(controller)))]),
        keptForWords(rule),
        retentionReach(rule, names),
      ]),
      'The register holds no retention rule for the sharing activities.',
    ),
    paragraph([
      question('How long does the recipient keep what it is given, and how is it deleted or returned afterwards?'),
    ]),
    heading(1, '7. Security'),
    ...(measures.length === 0
      ? [paragraph('The register records no security measure of the sharing activities.')]
      : [paragraph('Measures that the register records of the sharing activities:'), bullets([...new Set(measures)])]),
    bullets([
      [question('How is the data protected on its way, and who may open it at each end?')],
      [question('Which measures, training and checks does the recipient have?')],
    ]),
  ]
}

/** What agreement there already is, and when this one is looked at again. */
export const termClauses = ({ flows, scope, names }: AgreementParties): Block[] => {
  const ids = new Set(flows.flatMap(({ flow }) => orNull<string>(flow.agreement) ?? []))
  const known = scope.register.agreements.filter(({ id }) => ids.has(id))
  return [
    heading(1, '8. Term and review'),
    ...(known.length === 0
      ? [
          paragraph(
            'The register names no agreement for this sharing. That nobody has named one does not mean that there is none.',
          ),
        ]
      : [
          paragraph('The register names:'),
          bullets(
            known.map(
              (agreement) =>
                `${names.of(agreement.id)}; starts: ${saidWords(agreement.startsOn, plainDate)}; ends: ${saidWords(agreement.endsOn, plainDate)}; entry in the public register of the Digital Economy Act 2017: ${saidText(agreement.publicRegisterId)}.`,
            ),
          ),
        ]),
    bullets([
      [question('From when to when does this agreement run?')],
      [question('When is it reviewed, and by whom?')],
      [question('How does it end early, and what happens to the data then?')],
    ]),
  ]
}
