import type { StandingKind } from '@sharemap/law'
import type { DataForm, EvidenceBasis, FlowNature, RecipientRole, Sensitivity } from '@sharemap/register'

/** What the codes of the register and the law are called, on screen and on paper alike. */

const notStated = 'Not stated'

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
