import type { RecordKind, RegisterRecord } from '@sharemap/register'
import { kindWords } from '../details/details-words.ts'
import type { PickChoice } from './search-choices.ts'

/**
 * A record as something that a picker offers: found by its name, its name in plain words and its aliases.
 *
 * @param record the record.
 * @param kind its kind.
 * @param severalKinds whether the picker offers records of several kinds, so that each has to say which it is.
 */
export const toRecordChoice = (record: RegisterRecord, kind: RecordKind, severalKinds: boolean): PickChoice => {
  const plain = record.plainName === record.name ? [] : [record.plainName]
  return {
    id: record.id,
    label: record.name,
    hint: [...(severalKinds ? [kindWords[kind]] : []), ...plain].join(': '),
    also: 'aliases' in record ? record.aliases : [],
  }
}
