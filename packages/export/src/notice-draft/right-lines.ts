import { orNull } from '@sharemap/graph'
import { findEntry, type LawfulBasisCode, lawfulBasisCodes, type RightCode, rights, rightsFor } from '@sharemap/law'
import type { DataSource } from '@sharemap/register'
import { bullets, paragraph, question, strong } from '../document/blocks.ts'
import type { Block, Prose } from '../document/document.ts'
import { capitalised } from '../facts/said-words.ts'
import { type NoticeFacts, restsOnConsent } from './notice-facts.ts'

/** The rights that Art 13(2)(b) and Art 14(2)(c) list. */
const listed: readonly RightCode[] = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability']

const limit = (right: RightCode, bases: readonly LawfulBasisCode[], asAt: string): string => {
  const answers = bases.flatMap((basis) => rightsFor(basis, asAt).filter((answer) => answer.right === right))
  const reasons = new Set(answers.filter(({ applies }) => applies !== 'yes').map(({ why }) => why))
  if (answers.length === 0 || reasons.size === 0) return ''
  const opening = answers.some(({ applies }) => applies === 'yes') ? 'For some of our uses: ' : ''
  return ` ${opening}${[...reasons].join(' ')}`
}

/** N10: what people can ask for, and where a right is limited by the basis. */
export const rightLines = ({ bases, basisUnsaid, scope }: NoticeFacts): Block[] => [
  bullets(
    listed.map((code): Prose => {
      const right = findEntry(rights, code)
      return [strong(`${right?.plainName ?? code}. `), `${right?.whatYouCanDo ?? ''}${limit(code, bases, scope.asAt)}`]
    }),
  ),
  paragraph('Asking is normally free, and we normally answer within a month.'),
  ...(basisUnsaid
    ? [paragraph([question('Which of these rights are limited? It follows from the lawful basis.')])]
    : []),
]

/** N11: changing one's mind. */
export const withdrawLines = (facts: NoticeFacts): Block[] => [
  paragraph(
    'Where we use your information because you agreed, you can change your mind at any time. What we did before stays lawful.',
  ),
  paragraph([
    question(
      `${restsOnConsent(facts) ? 'How' : 'Does anything here rest on consent? If nothing does, take this part out. If something does: how'} do people take back their consent? It must be as easy as giving it.`,
    ),
  ]),
]

/** Where information comes from, as its people are told. */
const plainSources: Record<Exclude<DataSource, 'not-stated'>, string> = {
  person: 'You',
  referral: 'Whoever sent you to us',
  device: 'The device that you use',
  camera: 'Cameras',
  'other-body': 'Other bodies',
  'made-by-us': 'Ourselves: we make records as we work',
}

/** N14: where it comes from, and whether that is open to everyone. */
export const sourceLines = ({ activity, sources, names }: NoticeFacts): Block[] => {
  const lines = [
    ...[...sources].flatMap((source) => (source === 'not-stated' ? [] : plainSources[source])),
    ...activity.sourceParties.map((id) => capitalised(names.of(id))),
  ]
  return [
    ...(lines.length === 0 ? [] : [bullets(lines)]),
    ...(sources.has('not-stated') || lines.length === 0
      ? [paragraph([question(`Where does ${lines.length === 0 ? '' : 'the rest of '}the information come from?`)])]
      : []),
    paragraph([question('Is any of these sources open to the public?')]),
  ]
}

/** N15: whether people must give it, and what follows if they do not. */
export const dutyLines = ({ activity }: NoticeFacts): Block[] => {
  const giving = orNull(activity.givingData)
  if (giving === null) {
    return [
      paragraph([
        question('Must people give this information, by law or for a contract, and what follows if they do not?'),
      ]),
    ]
  }
  const duties = {
    compulsory: 'You have to give us this information.',
    voluntary: 'You do not have to give us this information.',
    depends: 'Whether you have to give us this information depends on what you ask for.',
  }
  return [
    paragraph([
      `${duties[giving.duty]} `,
      giving.consequence.state === 'stated'
        ? giving.consequence.value
        : question('What follows if people do not give it?'),
    ]),
  ]
}

/** N16: whether a computer alone decides. */
export const decisionLines = ({ activity }: NoticeFacts): Block[] => {
  const field = activity.automatedDecisions
  switch (field.state) {
    case 'none':
      return [paragraph(`No computer alone decides anything important about you. ${capitalised(field.reason)}`)]
    case 'stated':
      return [
        paragraph(capitalised(field.value)),
        paragraph(
          'You can be told of such a decision, have your say, ask for a person to look at it, and challenge it.',
        ),
        paragraph([question('How does the computer decide, and what can follow for people?')]),
      ]
    case 'not-stated':
      return [paragraph([question('Is anything important decided by a computer alone? If so: how, and what follows?')])]
  }
}

/** N17: a new purpose. */
export const newPurposeLines = (): Block[] => [
  paragraph('If we want to use your information for something else, we will tell you before we start.'),
]

const objectable: readonly LawfulBasisCode[] = ['6(1)(e)', '6(1)(ea)', '6(1)(f)']

/** Whether the right to object must stand apart: under some bases it must, and it may where a basis is not known. */
export const mayObject = ({ bases, basisUnsaid }: NoticeFacts): boolean =>
  basisUnsaid || bases.some((basis) => objectable.includes(basis))

/** N18: the right to object, by itself. */
export const objectionLines = ({ bases, basisUnsaid }: NoticeFacts): Block[] => [
  paragraph([
    strong('You have the right to object to our use of your information, for reasons of your own situation.'),
    ' We must then stop, unless we show stronger grounds to go on.',
  ]),
  ...(basisUnsaid && !bases.some((basis) => objectable.includes(basis))
    ? [
        paragraph([
          question(
            `Does a basis with this right apply: ${lawfulBasisCodes.filter((code) => objectable.includes(code)).join(', ')}? If none does, take this part out.`,
          ),
        ]),
      ]
    : []),
]

/** N19: when people are told. */
export const timingLines = ({ sources }: NoticeFacts): Block[] => [
  ...(sources.has('person') || sources.size === 0
    ? [paragraph('Where you give us information yourself, this notice is for you to read at that time.')]
    : []),
  ...([...sources].some((source) => source !== 'person')
    ? [
        paragraph(
          'Where it comes from elsewhere, we tell you within a month; earlier where we contact you or pass it on before that.',
        ),
      ]
    : []),
  paragraph([question('Where and when is this notice shown or sent to people?')]),
]
