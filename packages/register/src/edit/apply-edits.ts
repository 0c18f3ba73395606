import { checkCoherence } from '../check-coherence.ts'
import { checkReferences } from '../check-references.ts'
import { checkUniqueness } from '../check-uniqueness.ts'
import type { Problem } from '../problem.ts'
import { type RecordListName, type Register, type RegisterRecord, registerSchema, usualApproval } from '../register.ts'
import { describeIssue } from '../shape-problems.ts'
import { applyCommand } from './apply-command.ts'
import { isSurelySound } from './check-touched.ts'
import { hasSameContent } from './content-of-record.ts'
import type { EditCommand } from './edit-command.ts'
import { changeOfHeading, changeOfRecord, wholeChange } from './exact-changes.ts'
import { nextRegister } from './next-register.ts'
import type { RecordChange } from './record-change.ts'
import { beginDraft, noteProblem, type RegisterDraft, recordInBase, recordInDraft } from './register-draft.ts'
import { carryIndex, indexOf, type RegisterIndex } from './register-index.ts'
import { isSameValue } from './same-value.ts'

/** A command that was made for a record as it no longer is. */
export interface EditConflict {
  /** The position of the command in the list. */
  readonly command: number
  /** The record's id; `register` for the register's own title and description. */
  readonly record: string
  /** The version that the editor saw; null for the register itself, which has none. */
  readonly seen: number | null
  /** The record as it is now; null where it is not in the register, or is the register itself. */
  readonly current: RegisterRecord | null
  readonly message: string
}

/** The next register and what changed, or why there is none. Nothing is ever applied in part. */
export type AppliedEdits =
  | { readonly ok: true; readonly register: Register; readonly changes: readonly RecordChange[] }
  | { readonly ok: false; readonly reason: 'conflict'; readonly conflicts: readonly EditConflict[] }
  | { readonly ok: false; readonly reason: 'refused'; readonly problems: readonly Problem[] }

const conflictsOf = (draft: RegisterDraft, commands: readonly EditCommand[]): EditConflict[] => {
  const added = new Set(commands.flatMap((command) => (command.command === 'add-record' ? [command.record.id] : [])))
  const compare = (command: number, record: string, seen: number): EditConflict[] => {
    const current = recordInBase(draft, record) ?? null
    if (current?.version === seen || (current === null && added.has(record))) return []
    const message =
      current === null
        ? `"${record}" is not in the register. It may have been removed since.`
        : `"${current.name}" (${record}) has changed since: the edit was made for version ${seen}, and it is at version ${current.version}.`
    return [{ command, record, seen, current, message }]
  }
  return commands.flatMap((edit, position) => {
    switch (edit.command) {
      case 'add-record':
        return []
      case 'change-heading': {
        if (draft.base[edit.field] === edit.seen) return []
        const message = `The register's ${edit.field} has changed since, to "${draft.base[edit.field]}".`
        return [{ command: position, record: 'register', seen: null, current: null, message }]
      }
      case 'set-approval': {
        const current = draft.base.approval ?? usualApproval
        if (current === edit.seen) return []
        const message = `The register's rule of approval has changed since, to "${current}".`
        return [{ command: position, record: 'register', seen: null, current: null, message }]
      }
      case 'merge-parties':
        return [
          ...compare(position, edit.record, edit.version),
          ...compare(position, edit.duplicate, edit.duplicateVersion),
        ]
      default:
        return compare(position, edit.record, edit.version)
    }
  })
}

/** Checks the shape of one record, as the whole register's schema would. */
const parseRecord = (list: RecordListName, record: RegisterRecord, position: number) => {
  const parsed = registerSchema.shape[list].element.safeParse(record)
  if (parsed.success) return { record: parsed.data as RegisterRecord, problems: [] }
  const root = { [list]: { [position]: record } }
  const problems = parsed.error.issues.flatMap((issue) =>
    describeIssue({ ...issue, path: [list, position, ...issue.path] }, root),
  )
  return { record, problems }
}

/** What is approved is approved word for word: where it changes and no command decides its status, it is a draft. */
const withdrawn = (draft: RegisterDraft, before: RegisterRecord, after: RegisterRecord): RegisterRecord =>
  before.status === 'approved' &&
  after.status === 'approved' &&
  !draft.decided.has(after.id) &&
  !hasSameContent(before, after)
    ? { ...after, status: 'draft' }
    : after

/** Finds records that were to be approved again though nothing in them changed. */
const idleApprovals = (draft: RegisterDraft): Problem[] => {
  for (const id of draft.decided) {
    const [before, after] = [recordInBase(draft, id), recordInDraft(draft, id)]
    if (before?.status !== 'approved' || after?.status !== 'approved' || !hasSameContent(before, after)) continue
    noteProblem(draft, 'broken-rule', id, 'status', `"${after.name}" (${id}) is approved already.`)
  }
  return draft.problems
}

/** Gives each touched record its right shape and its next version; drops those that are as they were. */
const settleRecords = (draft: RegisterDraft): Problem[] => {
  const problems: Problem[] = []
  for (const [id, { list, before, after }] of draft.touched) {
    if (after === undefined) {
      if (before === undefined) draft.touched.delete(id)
      continue
    }
    const place = draft.index.places.get(id)?.position ?? draft.base[list].length
    const parsed = parseRecord(list, after, place)
    problems.push(...parsed.problems)
    if (before !== undefined && isSameValue({ ...parsed.record, version: 0 }, { ...before, version: 0 })) {
      draft.touched.delete(id)
      continue
    }
    const settled = before === undefined ? parsed.record : withdrawn(draft, before, parsed.record)
    const version = before === undefined ? settled.version : before.version + 1
    draft.touched.set(id, { list, before, after: { ...settled, version } as RegisterRecord })
  }
  return problems
}

type PlacedChange = Extract<RecordChange, { position: number }>

/** What the draft does to each record, in the order in which it is to be done, and carries the index on. */
const settleChanges = (draft: RegisterDraft, next: Register): RecordChange[] => {
  const removed: PlacedChange[] = []
  const added: PlacedChange[] = []
  const changed: RecordChange[] = []
  const placed = (change: 'added' | 'removed', list: RecordListName, record: RegisterRecord, index: RegisterIndex) =>
    wholeChange(change, list, record, index.places.get(record.id)?.position ?? 0, commentOn(record.id)) as PlacedChange
  const commentOn = (id: string) => draft.comments.get(id)?.join('\n') ?? null
  for (const { list, before, after } of draft.touched.values()) {
    if (before !== undefined && after === undefined) removed.push(placed('removed', list, before, draft.index))
    else if (before !== undefined && after !== undefined) {
      changed.push(...[changeOfRecord(before, after, list, commentOn(after.id)) ?? []].flat())
    }
  }
  carryIndex(draft, next)
  for (const { list, before, after } of draft.touched.values()) {
    if (before === undefined && after !== undefined) added.push(placed('added', list, after, indexOf(next)))
  }
  removed.sort((one, other) => other.position - one.position)
  added.sort((one, other) => one.position - other.position)
  return [...changeOfHeading(draft.base, next), ...removed, ...added, ...changed]
}

const isHeadingSame = ({ base, heading }: RegisterDraft) =>
  heading.title === base.title &&
  heading.description === base.description &&
  heading.approval === (base.approval ?? usualApproval)

const checkWhole = (register: Register): Problem[] => {
  const problems = [...checkReferences(register), ...checkUniqueness(register)]
  return problems.length === 0 ? checkCoherence(register) : problems
}

/**
 * Applies a list of edits, wholly or not at all. An approved record whose content changes becomes a draft again, unless
 * a command of the list decides its status. An edit conflicts only where a record that it names has changed since
 * the version that its editor saw. What results passes every check of `parseRegister`.
 *
 * @param register the register as it stands: a sound one. It is not changed; what is not edited is shared with the next.
 * @param commands the edits, of the right shape, done in their order.
 * @param options `today` is the day of the edit, YYYY-MM-DD.
 * @returns the next register, where each touched record's version is one higher, and the changes; every conflict; or
 * every problem. Edits that change nothing give the same register back and no changes.
 */
export const applyEdits = (
  register: Register,
  commands: readonly EditCommand[],
  { today }: { readonly today: string },
): AppliedEdits => {
  const draft = beginDraft(register, today)
  const conflicts = conflictsOf(draft, commands)
  if (conflicts.length > 0) return { ok: false, reason: 'conflict', conflicts }
  for (const command of commands) applyCommand(draft, command)
  const problems = [...idleApprovals(draft), ...settleRecords(draft)]
  if (problems.length > 0) return { ok: false, reason: 'refused', problems }
  if (draft.touched.size === 0 && isHeadingSame(draft)) return { ok: true, register, changes: [] }
  const next = nextRegister(draft)
  if (!isSurelySound(draft)) {
    const broken = checkWhole(next)
    if (broken.length > 0) return { ok: false, reason: 'refused', problems: broken }
  }
  return { ok: true, register: next, changes: settleChanges(draft, next) }
}
