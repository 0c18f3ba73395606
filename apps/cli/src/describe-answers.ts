import type {
  DescribedPaths,
  Gaps,
  Impact,
  ReceivedByParty,
  RecipientsOfCategory,
  ResidentAnswer,
  SensitiveFlows,
  TransferList,
} from '@sharemap/graph'
import type { RegisterChange } from '@sharemap/register'
import { describeFlow, names, powerName, section, tellings } from './describe-flow.ts'

/** One function an answer: what a person reads in the terminal. */

export const describeRecipients = (answer: RecipientsOfCategory): string =>
  [
    answer.summary,
    ...section('Told', answer.told.map(describeFlow)),
    ...section('May be told: the source does not say which data goes', answer.mayBeTold.map(describeFlow)),
    ...section('Anonymous results only', answer.anonymousOnly.map(describeFlow)),
    '',
    `Collected for: ${names(answer.collectedFor)}`,
    `Onward: ${names(answer.onward)}`,
  ].join('\n')

export const describeReceived = (answer: ReceivedByParty): string =>
  [
    answer.summary,
    ...section('Gets', answer.receives.map(describeFlow)),
    ...section('Gives', answer.gives.map(describeFlow)),
    '',
    `Told: ${names(answer.told)}`,
    `May be told: ${names(answer.mayBeTold)}`,
    `Bases: ${answer.bases.map(({ code, name }) => `${name} (Art ${code})`).join(', ') || 'none stated'}`,
    `Powers to share: ${answer.gateways.map(powerName).join(', ') || 'none stated'}`,
  ].join('\n')

export const describeTransfers = (answer: TransferList): string =>
  [
    answer.summary,
    ...section(
      'Transfers',
      answer.transfers.map(({ standing, flow, recipient, country, mechanism }) =>
        [
          `  [${standing.standing}] ${flow.organisation.name} → ${recipient.name}, ${country ?? 'country not stated'}, ${mechanism ?? 'mechanism not stated'}`,
          `      ${standing.why}`,
          ...(standing.mend === null ? [] : [`      To mend it: ${standing.mend}`]),
        ].join('\n'),
      ),
    ),
    ...section(
      'Nobody says whether these leave the UK',
      answer.notStated.map(({ id, name }) => `  ${name} ${id}`),
    ),
  ].join('\n')

export const describeImpact = (answer: Impact): string => {
  const { touched } = answer
  return [
    answer.summary,
    '',
    `Organisations: ${names(touched.organisations)}`,
    `Activities: ${names(touched.activities)}`,
    `Categories, stated: ${names(touched.categories)}`,
    `Categories that may be among them: ${names(touched.categoriesThatMayBe)}`,
    `Of these, special category or criminal offence: ${names(touched.sensitive)}`,
    `People: ${names(touched.subjectGroups)}`,
    `Recipients: ${names(touched.recipients)}`,
    `Notices: ${names(touched.notices)}`,
    ...section('Flows', touched.flows.map(describeFlow)),
    ...section(
      'Whom to call',
      touched.contacts.map(({ body, contact }) => {
        const ways = [contact.email, ...contact.telephones, contact.address, contact.url, contact.note].filter(
          (way) => way !== null,
        )
        return `  ${body.name}: ${contact.name}${ways.length > 0 ? `; ${ways.join('; ')}` : ''}`
      }),
    ),
    ...(answer.kind === 'breach'
      ? section(
          'What the law asks',
          answer.duties.map((duty) => `  ${duty.name} (${duty.source}). ${duty.when}`),
        )
      : []),
  ].join('\n')
}

export const describeSensitive = (answer: SensitiveFlows): string =>
  [
    answer.summary,
    ...section(
      'Flows',
      answer.flows.map(({ flow, special, criminalOffence, stated, complete, missing, conditions }) =>
        [
          `  [${complete ? 'complete' : 'incomplete'}] ${flow.name} ${flow.id}`,
          `      ${stated ? 'carries' : 'may carry'}: ${names([...special, ...criminalOffence])}`,
          `      condition: ${conditions.join(', ') || 'none stated'}`,
          ...missing.map((lack) => `      ${lack}`),
        ].join('\n'),
      ),
    ),
  ].join('\n')

export const describeGaps = (answer: Gaps): string => {
  const kinds = [...new Set(answer.gaps.map(({ kind }) => kind))]
  return [
    answer.summary,
    ...kinds.flatMap((kind) =>
      section(
        kind,
        answer.gaps
          .filter((gap) => gap.kind === kind)
          .map(({ record, says }) => `  ${record.name} ${record.id}: ${says}`),
      ),
    ),
  ].join('\n')
}

export const describePathsInText = (answer: DescribedPaths): string =>
  [
    answer.summary,
    ...answer.paths.flatMap(({ hops, organisationsCrossed, leavesUk }, position) => [
      '',
      `Path ${position + 1}: ${hops.length} steps, crosses ${organisationsCrossed === 1 ? '1 organisation boundary' : `${organisationsCrossed} organisation boundaries`}${leavesUk ? ', leaves the UK' : ''}`,
      ...hops.map(
        (hop) =>
          `  ${hop.says}${hop.crossesOrganisation ? ' [crosses an organisation]' : ''}${hop.leavesUk === 'yes' ? ' [leaves the UK]' : ''}`,
      ),
    ]),
  ].join('\n')

export const describeResident = (answer: ResidentAnswer): string =>
  [
    answer.summary,
    ...answer.activities.flatMap((activity) => [
      '',
      `${activity.activity.name} (${activity.organisation.name})`,
      `  What is held: ${names(activity.held, 'the notice does not say')}`,
      `  Why: ${activity.why.map(({ purpose }) => `to ${purpose}`).join('; ')}`,
      ...activity.seenBy.map(
        (flow) =>
          `  ${flow.to.name}${flow.trigger === null ? '' : `, when ${flow.trigger}`} [${tellings[flow.telling]}]`,
      ),
      `  How long: ${activity.keptFor?.map(({ says }) => says).join('; ') ?? 'the notice does not say'}`,
      `  Leaves the UK: ${activity.leavesUk}`,
      `  Rights: ${activity.rights
        .filter(({ applies }) => applies === 'yes')
        .map(({ name }) => name)
        .join('; ')}`,
      ...activity.unsaid.map((sentence) => `  ${sentence}`),
    ]),
  ].join('\n')

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

export const describeChanges = (changes: readonly RegisterChange[]): string =>
  changes.length === 0
    ? 'Nothing changed.'
    : changes
        .flatMap(({ kind, name, id, fields }) => [
          `${kind}: ${name} ${id}`,
          ...(kind === 'changed'
            ? fields.map(({ path, before, after }) => `  ${path}: ${shown(before)} → ${shown(after)}`)
            : []),
        ])
        .join('\n')
