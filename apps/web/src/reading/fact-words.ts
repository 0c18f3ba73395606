import type { FlowEdge } from '@sharemap/graph'
import type { StandingKind } from '@sharemap/law'
import type { DataForm, EvidenceBasis, FlowNature, RecipientRole, Sensitivity } from '@sharemap/register'

/** What the codes of the register and the law are called wherever the workbench shows them. */

export const notStated = 'Not stated'
export const noFindings = 'None'

export const natureWords: Record<FlowNature, string> = {
  routine: 'Routine',
  'on-request': 'On request',
  emergency: 'In an emergency',
  'required-by-law': 'Required by law',
  'not-stated': notStated,
}

export const roleWords: Record<RecipientRole, string> = {
  controller: 'Controller',
  'joint-controller': 'Joint controller',
  processor: 'Processor',
  internal: 'Part of the same body',
  'not-stated': notStated,
}

export const formWords: Record<DataForm, string> = {
  identifiable: 'Identifiable',
  pseudonymised: 'Pseudonymised',
  anonymous: 'Anonymous',
  'not-stated': notStated,
}

export const certaintyWords: Record<EvidenceBasis, string> = {
  stated: 'Stated',
  implied: 'Implied',
  inferred: 'Inferred',
  assumed: 'Assumed',
}

/** What each degree of certainty means, for a legend or a hint. */
export const certaintyMeanings: Record<EvidenceBasis, string> = {
  stated: 'The source says so.',
  implied: 'The source does not say so, but it follows from what it says.',
  inferred: 'We worked it out from other facts.',
  assumed: 'Taken as given; no source says so.',
}

export const sensitivityWords: Record<Sensitivity, string> = {
  ordinary: 'Ordinary',
  special: 'Special category',
  'criminal-offence': 'Criminal offence',
}

export const standingWords: Record<StandingKind, string> = {
  stands: 'Stands',
  'does-not-stand': 'Does not stand',
  'cannot-tell': 'Cannot tell',
  'no-transfer': 'No transfer',
}

export const leavesUkWords: Record<FlowEdge['leavesUk'], string> = {
  yes: 'Leaves the UK',
  no: 'Stays in the UK',
  'not-stated': notStated,
}
