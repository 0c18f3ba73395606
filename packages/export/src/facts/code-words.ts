import type { Activity, Agreement, DataSource } from '@sharemap/register'
import { notStated } from './said-words.ts'

/** What the register's codes are called on paper. */

export { formWords, natureWords, roleWords, sensitivityWords, standingWords } from '@sharemap/graph'

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
