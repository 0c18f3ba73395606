import {
  type EditCommand,
  flowNatures,
  type RecordStatus,
  recipientRoles,
  recordStatuses,
  visibilities,
} from '@sharemap/register'
import { natureWords, roleWords } from '../../../reading/fact-words.ts'
import {
  type BulkEntry,
  type BulkField,
  type BulkOption,
  type BulkRecord,
  noneValue,
  unsaidValue,
} from './bulk-field.ts'
import { bulkWords } from './bulk-words.ts'

type Value = Extract<EditCommand, { command: 'change-field' }>['value']

const change = ({ id, version }: BulkRecord, path: string, value: Value): readonly EditCommand[] => [
  { command: 'change-field', record: id, version, path, value },
]

const unsaid: BulkOption = { value: unsaidValue, label: bulkWords.unsaid }
const notStated = { state: 'not-stated' } as const
const both = ['flow', 'activity'] as const
const noOptions = () => []
const byName = (records: readonly { readonly id: string; readonly name: string }[]): BulkOption[] =>
  records
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))

/** A field that holds a day, or nothing. */
const day = (path: 'reviewDue' | 'validFrom' | 'validTo'): BulkField => ({
  id: path,
  label: bulkWords.fields[path],
  kinds: both,
  entry: 'day',
  options: noOptions,
  toCommands: (record, { value }) => {
    if (value === unsaidValue) return change(record, path, null)
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? change(record, path, value) : null
  },
})

/** A field that holds the id of a body, or nothing. */
const body = (path: 'owner' | 'runBy', kinds: BulkField['kinds']): BulkField => ({
  id: path,
  label: bulkWords.fields[path],
  kinds,
  entry: 'options',
  options: (register) => [{ value: unsaidValue, label: bulkWords.nobody }, ...byName(register.parties)],
  toCommands: (record, { value }) => (value === '' ? null : change(record, path, value === unsaidValue ? null : value)),
})

/** A field that takes one of a few codes. */
const code = (
  id: keyof typeof bulkWords.fields,
  path: string,
  kinds: BulkField['kinds'],
  options: readonly BulkOption[],
): BulkField => ({
  id,
  label: bulkWords.fields[id],
  kinds,
  entry: 'options',
  options: () => options,
  toCommands: (record, { value }) =>
    options.some((option) => option.value === value) ? change(record, path, value) : null,
})

/** A text that a source may leave unsaid. */
const saidText = (path: 'frequency' | 'method' | 'trigger'): BulkField => ({
  id: path,
  label: bulkWords.fields[path],
  kinds: ['flow'],
  entry: 'text',
  options: noOptions,
  toCommands: (record, { value }) => {
    if (value === unsaidValue) return change(record, path, notStated)
    return value.trim() === '' ? null : change(record, path, { state: 'stated', value: value.trim() })
  },
})

const status: BulkField = {
  id: 'status',
  label: bulkWords.fields.status,
  kinds: both,
  entry: 'options',
  // Retiring a record ends it on a day and asks what becomes of those that name it: that is done one at a time.
  options: () =>
    recordStatuses
      .filter((value) => value !== 'retired')
      .map((value) => ({ value, label: bulkWords.statuses[value], isApproval: value === 'approved' })),
  toCommands: ({ id, version, status: now }, { value }) => {
    if (value === '') return null
    return now === value ? [] : [{ command: 'set-status', record: id, version, status: value as RecordStatus }]
  },
}

const agreement: BulkField = {
  id: 'agreement',
  label: bulkWords.fields.agreement,
  kinds: ['flow'],
  entry: 'options',
  options: ({ agreements }) => [
    unsaid,
    { value: noneValue, label: bulkWords.noAgreement, asksReason: true },
    ...byName(agreements),
  ],
  toCommands: (record, { value, reason }) => {
    if (value === '') return null
    if (value === unsaidValue) return change(record, 'agreement', notStated)
    if (value !== noneValue) return change(record, 'agreement', { state: 'stated', value })
    return reason.trim() === '' ? null : change(record, 'agreement', { state: 'none', reason: reason.trim() })
  },
}

const retention: BulkField = {
  id: 'retention',
  label: bulkWords.fields.retention,
  kinds: ['activity'],
  entry: 'options',
  options: ({ retentionRules }) => [unsaid, ...byName(retentionRules)],
  toCommands: (record, { value }) => {
    if (value === '') return null
    return change(record, 'retention', value === unsaidValue ? notStated : { state: 'stated', value: [value] })
  },
}

/** The fields that many records can be given at once, in the order in which they are offered. */
export const bulkFields: readonly BulkField[] = [
  day('reviewDue'),
  body('owner', both),
  status,
  code(
    'visibility',
    'visibility',
    both,
    visibilities.map((value) => ({ value, label: bulkWords.visibilities[value] })),
  ),
  saidText('frequency'),
  saidText('method'),
  saidText('trigger'),
  code(
    'nature',
    'nature',
    ['flow'],
    flowNatures.map((value) => ({ value, label: natureWords[value] })),
  ),
  code(
    'recipientRole',
    'recipientRole',
    ['flow'],
    recipientRoles.map((value) => ({ value, label: roleWords[value] })),
  ),
  agreement,
  retention,
  body('runBy', ['activity']),
  code(
    'dpia',
    'dpia.progress',
    ['activity'],
    Object.entries(bulkWords.dpia).map(([value, label]) => ({ value, label })),
  ),
  day('validFrom'),
  day('validTo'),
]

/** The commands that give a field of several records one value; null where the entry is not yet a value. */
export const bulkCommands = (
  field: BulkField,
  records: readonly BulkRecord[],
  entry: BulkEntry,
): readonly EditCommand[] | null => {
  const commands = records.map((record) => field.toCommands(record, entry))
  return commands.every((own) => own !== null) && commands.length > 0 ? commands.flat() : null
}
