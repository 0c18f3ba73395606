import { orNull } from '@sharemap/graph'
import type { ExportScope } from '../export-scope.ts'
import { dpiaProgressWords } from '../facts/code-words.ts'
import { collectedFrom } from '../facts/collected-from.ts'
import { contactWords } from '../facts/contact-words.ts'
import { article6Words, article9Words, schedule1Name } from '../facts/ground-words.ts'
import type { PurposeFacts } from '../facts/purpose-facts.ts'
import { retentionSentence } from '../facts/retention-words.ts'
import { appliesWords, rightsInWords } from '../facts/rights-words.ts'
import { notStated, saidText, saidWords } from '../facts/said-words.ts'

/** A column of the ICO's template for controllers. */
export interface RopaColumn {
  readonly heading: string
  /** The law that asks for it, or that it is optional. */
  readonly hook: string
  readonly width: number
  readonly cell: (facts: PurposeFacts, scope: ExportScope) => string
}

const notHeld = 'Not held in the register'
const notApplicable = 'Not applicable'
const notPublished = 'Not published'
const optional = 'Optional'

const lines = (texts: readonly string[]) => [...new Set(texts)].join('\n')
const linesOr = (texts: readonly string[], otherwise: string) => (texts.length === 0 ? otherwise : lines(texts))

const partyContact = (id: string, { names }: PurposeFacts, { register }: ExportScope): string => {
  const contacts = register.parties.find((party) => party.id === id)?.contacts ?? []
  return [names.of(id), ...contacts.map(contactWords)].join('; ')
}

const abroad = ({ flows }: PurposeFacts) => flows.filter(({ edge }) => edge.leavesUk === 'yes')

const processorAgreements = ({ flows, names }: PurposeFacts): string => {
  const toProcessors = flows.filter(({ flow }) => flow.recipientRole === 'processor')
  if (toProcessors.length === 0) return notApplicable
  return lines(toProcessors.map(({ flow, to }) => `${to}: ${saidWords(flow.agreement, names.of)}`))
}

const rightsCell = ({ bases }: PurposeFacts, { asAt }: ExportScope): string => {
  if (bases.length === 0) return 'They depend on the lawful basis, which is not stated'
  return lines(
    rightsInWords(bases, asAt).map(({ name, answers }) => {
      const kinds = [...new Set(answers.map(({ applies }) => appliesWords[applies].toLowerCase()))]
      return `${name}: ${kinds.join(' or ')}`
    }),
  )
}

const sourcesCell = ({ activity, names }: PurposeFacts): string => collectedFrom(activity, names).join('\n')

const locationsCell = ({ activity, names }: PurposeFacts, { register }: ExportScope): string =>
  linesOr(
    activity.systems.map((id) => {
      const system = register.systems.find((candidate) => candidate.id === id)
      const places = system === undefined ? [] : (orNull(system.hostingLocations) ?? [])
      return places.length === 0 ? names.of(id) : `${names.of(id)} (${places.join(', ')})`
    }),
    notStated,
  )

const isSensitive = ({ hasSpecialData, hasOffenceData }: PurposeFacts) => hasSpecialData || hasOffenceData

/** What is asked of special category and offence data alone. */
const whereSensitive = (cell: (facts: PurposeFacts) => string) => (facts: PurposeFacts) =>
  isSensitive(facts) ? cell(facts) : notApplicable

const schedule1Cell = ({ activity }: PurposeFacts): string => {
  const uses = [
    ...(orNull<readonly Use[]>(activity.article9) ?? []),
    ...(orNull<readonly Use[]>(activity.article10) ?? []),
  ]
  return linesOr(
    uses.map(({ schedule1 }) => (schedule1.state === 'stated' ? schedule1Name(schedule1.value) : notStated)),
    notStated,
  )
}

interface Use {
  readonly schedule1: { readonly state: 'stated'; readonly value: string } | { readonly state: 'not-stated' }
  readonly policyDocument?: { readonly state: string; readonly value?: string }
}

const policyCell = ({ activity }: PurposeFacts): string => {
  const uses = [
    ...(orNull<readonly Use[]>(activity.article9) ?? []),
    ...(orNull<readonly Use[]>(activity.article10) ?? []),
  ]
  return linesOr(
    uses.map(({ policyDocument }) =>
      policyDocument === undefined ? notPublished : saidText(policyDocument as Parameters<typeof saidText>[0]),
    ),
    notStated,
  )
}

const interestCell = ({ bases }: PurposeFacts): string =>
  bases.length === 0 ? notStated : bases.includes('6(1)(f)') ? notHeld : notApplicable

const consentCell = ({ bases }: PurposeFacts): string =>
  bases.length === 0 ? notStated : bases.includes('6(1)(a)') ? notHeld : notApplicable

const dpiaRequired = { 'not-stated': notStated, 'not-needed': 'No', planned: 'Yes', 'in-progress': 'Yes', done: 'Yes' }

/**
 * The thirty columns of the ICO's documentation template for controllers, A to AD in its order. The template is older
 * than the Data (Use and Access) Act 2025. Its column I asks for the safeguards of exceptional transfers alone; the
 * ordinary ones stand there too, for a reader looks for them nowhere else.
 */
export const ropaColumns: readonly RopaColumn[] = [
  {
    heading: 'Business function',
    hook: 'Asked by the template alone',
    width: 26,
    cell: ({ activity, names }) => {
      const owner = 'owner' in activity ? activity.owner : null
      return names.of(activity.runBy ?? owner ?? activity.controller)
    },
  },
  {
    heading: 'Purpose of processing',
    hook: 'Art 30(1)(b)',
    width: 36,
    cell: ({ purpose, names }) => names.of(purpose.id),
  },
  {
    heading: 'Name and contact details of joint controller (if applicable)',
    hook: 'Art 30(1)(a)',
    width: 30,
    cell: (facts, scope) =>
      linesOr(
        facts.activity.jointControllers.map((id) => partyContact(id, facts, scope)),
        'None recorded',
      ),
  },
  {
    heading: 'Categories of individuals',
    hook: 'Art 30(1)(c)',
    width: 26,
    cell: ({ activity, names }) => linesOr(activity.subjectGroups.map(names.of), notStated),
  },
  {
    heading: 'Categories of personal data',
    hook: 'Art 30(1)(c)',
    width: 34,
    cell: ({ activity, names }) =>
      linesOr(
        activity.collects.map(({ category }) => names.of(category)),
        notStated,
      ),
  },
  {
    heading: 'Categories of recipients',
    hook: 'Art 30(1)(d)',
    width: 34,
    cell: ({ flows }) =>
      linesOr(
        flows.filter(({ flow }) => flow.to.startsWith('party-')).map(({ to }) => to),
        'None recorded',
      ),
  },
  { heading: 'Link to contract with processor', hook: optional, width: 30, cell: processorAgreements },
  {
    heading:
      'Names of third countries or international organisations that personal data are transferred to (if applicable)',
    hook: 'Art 30(1)(e)',
    width: 28,
    cell: (facts) =>
      linesOr(
        abroad(facts).map(({ country, to }) => `${country} (${to})`),
        'None recorded',
      ),
  },
  {
    heading:
      'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
    hook: 'Art 30(1)(e)',
    width: 32,
    cell: (facts) =>
      linesOr(
        abroad(facts).map(({ mechanism, standing, to }) => `${to}: ${mechanism} (${standing.toLowerCase()})`),
        notApplicable,
      ),
  },
  {
    heading: 'Retention schedule (if possible)',
    hook: 'Art 30(1)(f)',
    width: 34,
    cell: ({ activity, retention, names }) =>
      activity.retention.state === 'withheld'
        ? notPublished
        : linesOr(
            retention.map((rule) => retentionSentence(rule, names)),
            notStated,
          ),
  },
  {
    heading: 'General description of technical and organisational security measures (if possible)',
    hook: 'Art 30(1)(g)',
    width: 34,
    cell: ({ activity }) =>
      'securityMeasures' in activity ? saidWords(activity.securityMeasures, lines) : notPublished,
  },
  {
    heading: 'Article 6 lawful basis for processing personal data',
    hook: optional,
    width: 34,
    cell: ({ purpose }) => article6Words(purpose.article6),
  },
  {
    heading: 'Article 9 condition for processing special category data',
    hook: optional,
    width: 34,
    cell: (facts) =>
      facts.hasSpecialData || facts.activity.article9.state !== 'not-stated'
        ? article9Words(facts.activity.article9)
        : notApplicable,
  },
  {
    heading: 'Legitimate interests for the processing (if applicable)',
    hook: optional,
    width: 24,
    cell: interestCell,
  },
  {
    heading: 'Link to record of legitimate interests assessment (if applicable)',
    hook: optional,
    width: 24,
    cell: interestCell,
  },
  { heading: 'Rights available to individuals', hook: optional, width: 44, cell: rightsCell },
  {
    heading: 'Existence of automated decision-making, including profiling (if applicable)',
    hook: optional,
    width: 28,
    cell: ({ activity }) => saidText(activity.automatedDecisions),
  },
  { heading: 'The source of the personal data (if applicable)', hook: optional, width: 28, cell: sourcesCell },
  { heading: 'Link to record of consent', hook: optional, width: 20, cell: consentCell },
  { heading: 'Location of personal data', hook: optional, width: 28, cell: locationsCell },
  {
    heading: 'Data Protection Impact Assessment required?',
    hook: optional,
    width: 20,
    cell: ({ activity }) => ('dpia' in activity ? dpiaRequired[activity.dpia.progress] : notPublished),
  },
  {
    heading: 'Data Protection Impact Assessment progress',
    hook: optional,
    width: 20,
    cell: ({ activity }) => ('dpia' in activity ? dpiaProgressWords[activity.dpia.progress] : notPublished),
  },
  {
    heading: 'Link to Data Protection Impact Assessment',
    hook: optional,
    width: 22,
    cell: ({ activity }) => ('dpia' in activity ? (activity.dpia.reference ?? notStated) : notPublished),
  },
  { heading: 'Has a personal data breach occurred?', hook: optional, width: 20, cell: () => notHeld },
  { heading: 'Link to record of personal data breach', hook: optional, width: 20, cell: () => notHeld },
  {
    heading: 'Data Protection Act 2018 Schedule 1 Condition for processing',
    hook: 'DPA 2018 Sch 1 para 41(a)',
    width: 34,
    cell: whereSensitive(schedule1Cell),
  },
  {
    heading: 'GDPR Article 6 lawful basis for processing',
    hook: 'DPA 2018 Sch 1 para 41(b)',
    width: 34,
    cell: whereSensitive(({ purpose }) => article6Words(purpose.article6)),
  },
  {
    heading: 'Link to retention and erasure policy document',
    hook: 'DPA 2018 Sch 1 para 39',
    width: 26,
    cell: whereSensitive(policyCell),
  },
  {
    heading: 'Is personal data retained and erased in accordance with the policy document?',
    hook: 'DPA 2018 Sch 1 para 41(c)',
    width: 26,
    cell: whereSensitive(() => notHeld),
  },
  {
    heading: 'Reasons for not adhering to policy document (if applicable)',
    hook: 'DPA 2018 Sch 1 para 41(c)',
    width: 26,
    cell: whereSensitive(() => notHeld),
  },
]
