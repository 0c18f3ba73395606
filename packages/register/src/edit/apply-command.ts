import type { Activity } from '../activity.ts'
import type { Evidence } from '../evidence.ts'
import type { Flow } from '../flow.ts'
import type { RegisterRecord } from '../register.ts'
import type { EditCommand, EditCommandName, EditOf } from './edit-command.ts'
import { endOf } from './end-of.ts'
import { withFieldAt } from './field-path.ts'
import { mergeParties } from './merge-parties.ts'
import {
  dropRecord,
  noteProblem,
  type RegisterDraft,
  recordInBase,
  recordInDraft,
  writeRecord,
} from './register-draft.ts'

type Handler<Name extends EditCommandName> = (
  draft: RegisterDraft,
  command: EditOf<Name>,
  record: RegisterRecord,
) => RegisterRecord | undefined

/** Notes a problem, and leaves the record as it is. */
const refuse = (...problem: Parameters<typeof noteProblem>): undefined => {
  noteProblem(...problem)
}

const named = ({ name, id }: RegisterRecord) => `"${name}" (${id})`

/** Fields that identify and count, or that have a command of their own. */
const closedFields: Readonly<Record<string, string>> = {
  id: 'An id never changes. Retire this record and add another',
  version: 'Versions are counted, not set. Leave it out',
  status: 'Use the command set-status',
}

const changeField: Handler<'change-field'> = (draft, { path, value }, record) => {
  const field = path.split('.')[0] ?? ''
  const closed = Object.hasOwn(closedFields, field) ? closedFields[field] : undefined
  if (closed !== undefined) {
    return refuse(draft, 'broken-rule', record.id, path, `In ${named(record)}: "${path}" is not set so. ${closed}.`)
  }
  // An empty list of silences is none, so that taking the last one back leaves the record as it was.
  const isNothing = path === 'silences' && Array.isArray(value) && value.length === 0
  const changed = withFieldAt(record, path, isNothing ? undefined : value)
  if (changed !== undefined) return changed
  const message = `${named(record)} has no field "${path}". Correct the path.`
  return refuse(draft, 'unknown-field', record.id, path, message)
}

const setStatus: Handler<'set-status'> = (draft, { status }, record) => {
  // A record that is approved and changed in one go is approved again as it then is; settling refuses it otherwise.
  const isAgain = status === 'approved' && recordInBase(draft, record.id)?.status === status
  if (record.status !== status || isAgain) return { ...record, status }
  return refuse(draft, 'broken-rule', record.id, 'status', `${named(record)} is ${status} already.`)
}

/** Commands that decide the status of their record. */
const deciding: ReadonlySet<EditCommandName> = new Set(['set-status', 'retire-record', 'restore-record'])

const retireRecord: Handler<'retire-record'> = (draft, { validTo }, record) => {
  if (record.status !== 'retired') {
    return { ...record, status: 'retired', validTo: validTo ?? endOf(record, draft.today) }
  }
  return refuse(draft, 'broken-rule', record.id, 'status', `${named(record)} is retired already.`)
}

const restoreRecord: Handler<'restore-record'> = (draft, _, record) => {
  if (record.status === 'retired') return { ...record, status: 'draft', validTo: null }
  const message = `${named(record)} is ${record.status}, and only a retired record can be brought back.`
  return refuse(draft, 'broken-rule', record.id, 'status', message)
}

const removeEvidence: Handler<'remove-evidence'> = (draft, { position }, record) => {
  if (position < record.evidence.length) {
    return { ...record, evidence: record.evidence.filter((_: Evidence, place: number) => place !== position) }
  }
  const message = `${named(record)} has ${record.evidence.length} pieces of evidence, and none at position ${position}.`
  return refuse(draft, 'broken-rule', record.id, `evidence.${position}`, message)
}

const addPurpose: Handler<'add-purpose'> = (_, { purpose, position }, record) => {
  const activity = record as Activity
  return { ...activity, purposes: activity.purposes.toSpliced(position ?? activity.purposes.length, 0, purpose) }
}

const handlers: {
  readonly [Name in Exclude<EditCommandName, 'add-record' | 'change-heading' | 'set-approval'>]: Handler<Name>
} = {
  'change-field': changeField,
  'set-status': setStatus,
  'retire-record': retireRecord,
  'restore-record': restoreRecord,
  'remove-record': (draft, _, { id }) => {
    dropRecord(draft, id)
    return undefined
  },
  'merge-parties': mergeParties,
  'link-evidence': (_, { evidence }, record) => ({ ...record, evidence: [...record.evidence, evidence] }),
  'remove-evidence': removeEvidence,
  'attach-agreement': (_, { agreement }, record) => ({
    ...(record as Flow),
    agreement: { state: 'stated', value: agreement },
  }),
  'add-purpose': addPurpose,
}

const addRecord = (draft: RegisterDraft, { record, position }: EditOf<'add-record'>) => {
  if (recordInDraft(draft, record.id) !== undefined) {
    const message = `A record of the id "${record.id}" stands in the register already. Choose another id.`
    refuse(draft, 'duplicate-id', record.id, 'id', message)
    return
  }
  writeRecord(draft, record)
  if (position !== undefined) draft.positions.set(record.id, position)
}

/**
 * Does one command to a draft. What cannot be done is a problem of the draft.
 *
 * @param draft the draft; it is changed.
 * @param command a command of the right shape, whose versions were compared already.
 */
export const applyCommand = (draft: RegisterDraft, command: EditCommand): void => {
  if (command.command === 'add-record') {
    addRecord(draft, command)
    return
  }
  if (command.command === 'change-heading') {
    draft.heading[command.field] = command.value
    return
  }
  if (command.command === 'set-approval') {
    draft.heading.approval = command.value
    return
  }
  const record = recordInDraft(draft, command.record)
  if (record === undefined) {
    const message = `"${command.record}" is not in the register any more when its turn comes. Put the edits in another order.`
    refuse(draft, 'missing-reference', command.record, '', message)
    return
  }
  const handle = handlers[command.command] as Handler<typeof command.command>
  const changed = handle(draft, command as never, record)
  if (changed !== undefined) writeRecord(draft, changed)
  if (deciding.has(command.command)) draft.decided.add(command.record)
  if ('comment' in command && command.comment !== undefined) {
    draft.comments.set(command.record, [...(draft.comments.get(command.record) ?? []), command.comment])
  }
}
