import { joinWords } from '@sharemap/graph'
import { lawfulBasisCodes } from '@sharemap/law'
import { termWords } from '../agreement-profile/agreement-profile-columns.ts'
import { bullets, cellOf, heading, paragraph, question, strong, tableOr } from '../document/blocks.ts'
import type { Block, Cell } from '../document/document.ts'
import { agreementFacts } from '../facts/agreement-facts.ts'
import { agreementKindWords } from '../facts/code-words.ts'
import { controllerBases } from '../facts/controller-bases.ts'
import { basisName, exemptionWords } from '../facts/ground-words.ts'
import { beforeTheTables } from '../facts/law-begins.ts'
import { appliesWords, type RightInWords, rightsInWords } from '../facts/rights-words.ts'
import { notStated, saidText } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import { keptAbroadWords, type PackFacts } from './pack-facts.ts'

/** The bases of the purposes, and those on which a controller tells somebody. */
const basesOf = ({ purposes, flows }: PackFacts) => {
  const stated = new Set([
    ...purposes.flatMap(({ bases }) => bases),
    ...flows.flatMap(({ flow, activity }) => controllerBases(flow, activity).map(({ code }) => code)),
  ])
  return lawfulBasisCodes.filter((code) => stated.has(code))
}

type Answers = RightInWords['answers']

/** The answer in one line where every basis gives the same; else a line for each. */
const answerCell = (answers: Answers): Cell => {
  const [first] = answers
  const isSame = answers.every(({ applies, why }) => applies === first?.applies && why === first.why)
  if (first !== undefined && isSame) return [strong(`${appliesWords[first.applies]}. `), first.why]
  return cellOf(
    answers.map(({ basis, applies, why }) => [
      strong(`${basisName(basis)}: ${appliesWords[applies].toLowerCase()}. `),
      why,
    ]),
  )
}

/** What can be told of a right where no basis is known: it applies whatever the basis, or it turns on it. */
const answerOnAnyBasis = (answers: Answers): Cell => {
  const yes = answers.filter(({ applies }) => applies === 'yes')
  if (yes.length === answers.length) return [strong('Yes, '), 'whatever the basis.']
  const full =
    yes.length === 0 ? '' : `It applies in full under ${joinWords(yes.map(({ basis }) => basisName(basis)))}.`
  return [strong('It depends on the basis. '), full]
}

/** More purposes than this are counted: the table of purposes in step 2 names each. */
const mostPurposesNamed = 8

const whichPurposes = (count: number, unsaid: PackFacts['purposes']): string =>
  unsaid.length <= mostPurposesNamed
    ? `${unsaid.length === 1 ? 'this purpose' : 'these purposes'}: ${unsaid.map(({ purpose, names }) => names.of(purpose.id)).join('; ')}`
    : `${unsaid.length} of the ${count} purposes; the table of purposes marks each as not stated`

const rightsBlocks = (facts: PackFacts): Block[] => {
  const bases = basesOf(facts)
  const isKnown = bases.length > 0
  const unsaid = facts.purposes.filter((purpose) => purpose.bases.length === 0)
  return [
    ...(unsaid.length === 0
      ? []
      : [
          paragraph([
            `No lawful basis is stated for ${whichPurposes(facts.purposes.length, unsaid)}. ${isKnown ? 'The table goes by the bases that are stated, and does not speak of the rest. ' : ''}`,
            question(
              `Which lawful basis does ${unsaid.length === 1 ? 'it' : 'each of these'} rest on? The rights follow from it.`,
            ),
          ]),
        ]),
    tableOr(
      isKnown
        ? 'Rights that apply, by lawful basis'
        : 'Rights, some of which depend on a lawful basis that is not stated',
      [
        ['Right', 4],
        ['What it means, as people are told', 6],
        ['Whether it applies', 9],
      ],
      rightsInWords(isKnown ? bases : lawfulBasisCodes, facts.scope.asAt).map(
        ({ name, source, whatYouCanDo, answers }) => [
          cellOf([name, source]),
          whatYouCanDo,
          isKnown ? answerCell(answers) : answerOnAnyBasis(answers),
        ],
      ),
      beforeTheTables(facts.scope.asAt, 'The rights of people') ?? 'No right follows from these bases on that day.',
    ),
  ]
}

const exemptionBlocks = ({ flows }: PackFacts): Block[] => {
  const relied = flows.filter(({ flow }) => flow.exemption.state === 'stated')
  if (relied.length === 0) return []
  return [
    paragraph('An exemption lifts a duty or limits a right, case by case. It is neither a lawful basis nor a power.'),
    bullets(
      relied.map(({ number, flow }) => `Flow ${number} relies on an exemption: ${exemptionWords(flow.exemption)}.`),
    ),
  ]
}

const agreementTable = ({ scope }: PackFacts): Block =>
  tableOr(
    'Agreements and contracts',
    [
      ['Agreement', 5],
      ['Kind', 4],
      ['Between', 5],
      ['Runs', 4],
      ['Reference', 3],
      ['Flows', 2],
    ],
    agreementFacts(scope).map(({ agreement, flows, names }) => [
      names.of(agreement.id),
      agreementKindWords[agreement.kind],
      cellOf(agreement.parties.map(names.of)),
      termWords(agreement) || notStated,
      'reference' in agreement ? saidText(agreement.reference) : 'Not published',
      numbersInWords(flows.map(({ number }) => number)) || '–',
    ]),
    'No flow in this scope names an agreement or a contract.',
  )

const transferTable = ({ flows, keptAbroad }: PackFacts): Block =>
  tableOr(
    'What leaves the UK, and whether it stands',
    [
      ['Flow', 2],
      ['To', 4],
      ['Country and mechanism', 5],
      ['Standing', 3],
      ['Why', 8],
    ],
    flows
      .filter(({ edge }) => edge.leavesUk === 'yes')
      .map(({ number, to, country, mechanism, standing, edge }) => [
        String(number),
        to,
        cellOf([country, mechanism]),
        standing,
        cellOf([
          edge.standing?.why ?? notStated,
          ...(edge.standing?.mend === null || edge.standing === null
            ? []
            : [`What would mend it: ${edge.standing.mend}`]),
        ]),
      ]),
    `${keptAbroad.length === 0 ? 'Nothing' : 'No flow'} in this scope is known to leave the UK.`,
  )

/** What is kept abroad, and a question where no flow of the scope says what takes it there. */
const keptAbroadBlocks = (facts: PackFacts): Block[] => {
  const words = keptAbroadWords(facts)
  if (words === '') return []
  const ends = new Set(facts.flows.filter(({ edge }) => edge.leavesUk === 'yes').map(({ flow }) => flow.to))
  const isTold = facts.keptAbroad.every((kept) => kept.ends.some((id) => ends.has(id)))
  return [
    paragraph(
      isTold
        ? words
        : [`${words} `, question('Which transfer takes it there, on what does it rest, and does it stand?')],
    ),
  ]
}

/** Step 3: the register holds nothing of it, and says so. */
export const consultationChapter = (): Block[] => [
  heading(1, 'Step 3: consultation'),
  paragraph('The register does not record who was asked for their views.'),
  bullets([
    [question('When and how will the people whose data it is be asked, or why would that not be right?')],
    [question('Who else inside the organisation takes part, and what do the processors say?')],
    [question('What does the data protection officer advise?')],
  ]),
]

/** Step 4: what the processing rests on, the rights of people, and how processors and transfers are held. */
export const necessityChapter = (facts: PackFacts): Block[] => [
  heading(1, 'Step 4: necessity and proportionality'),
  paragraph([
    'The lawful basis of each purpose stands in step 2, and that of each party to a flow in the table of flows. ',
    question('Does the processing achieve its purpose, and is there another way with less data?'),
  ]),
  heading(2, 'Rights'),
  ...rightsBlocks(facts),
  ...exemptionBlocks(facts),
  heading(2, 'Processors and partners'),
  agreementTable(facts),
  heading(2, 'Transfers out of the UK'),
  transferTable(facts),
  ...keptAbroadBlocks(facts),
  heading(2, 'Keeping to the purpose'),
  bullets([
    [question('How is the data kept accurate, and no more than is needed?')],
    [question('How is use for other purposes prevented?')],
  ]),
]
