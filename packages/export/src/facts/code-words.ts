import type { StandingKind } from '@sharemap/law'
import type {
  Activity,
  Agreement,
  DataForm,
  DataSource,
  FlowNature,
  RecipientRole,
  Sensitivity,
} from '@sharemap/register'
import { notStated } from './said-words.ts'

/** What the register's codes are called on paper. */

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
  internal: 'Part of the same organisation',
  'not-stated': notStated,
}

export const formWords: Record<DataForm, string> = {
  identifiable: 'Identifiable',
  pseudonymised: 'Pseudonymised',
  anonymous: 'Anonymous',
  'not-stated': notStated,
}

export const sensitivityWords: Record<Sensitivity, string> = {
  ordinary: 'Ordinary',
  special: 'Special category',
  'criminal-offence': 'Criminal offence',
}

export const sourceWords: Record<DataSource, string> = {
  person: 'The person',
  referral: 'A referral',
  device: "The person's device",
  camera: 'A camera',
  'other-body': 'Another body',
  'made-by-us': 'Made by the service itself',
  'not-stated': notStated,
}

export const agreementKindWords: Record<Agreement['kind'], string> = {
  'data-sharing-agreement': 'Data sharing agreement',
  'processing-contract': 'Processing contract',
  'joint-controller-arrangement': 'Joint-controller arrangement',
  memorandum: 'Memorandum of understanding',
  'not-stated': 'Kind not stated',
}

export const dpiaProgressWords: Record<Activity['dpia']['progress'], string> = {
  'not-stated': notStated,
  'not-needed': 'Not needed',
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
}

export const standingWords: Record<StandingKind, string> = {
  stands: 'Stands',
  'does-not-stand': 'Does not stand',
  'cannot-tell': 'Cannot tell',
  'no-transfer': 'No transfer',
}
