import { z } from 'zod'
import { purposeSchema } from '../activity.ts'
import { evidenceSchema } from '../evidence.ts'
import { identifierOf, type RecordKind, recordKinds } from '../identifier.ts'
import { recordStatuses } from '../record.ts'
import { approvalRules, type RecordListName, registerSchema } from '../register.ts'

/** The record to edit and the version of it that the editor saw. */
const target = (...kinds: [RecordKind, ...RecordKind[]]) => ({
  record: identifierOf(...kinds),
  version: z.int().min(1),
})

const anyRecord = target(...recordKinds)
const position = z.int().min(0)
const comment = z.string().trim().min(1).max(2000).optional()

const addTo = <List extends RecordListName>(list: List) =>
  z.strictObject({
    command: z.literal('add-record'),
    list: z.literal(list),
    record: registerSchema.shape[list].element,
    /** Where in its list; at the end unless given. */
    position: position.optional(),
  })

/** Adds a whole record. Its version is 1, or higher where a record of that id stood before. */
export const addRecordSchema = z.discriminatedUnion('list', [
  addTo('parties'),
  addTo('subjectGroups'),
  addTo('dataCategories'),
  addTo('systems'),
  addTo('activities'),
  addTo('flows'),
  addTo('transfers'),
  addTo('agreements'),
  addTo('retentionRules'),
  addTo('notices'),
])

/**
 * One edit of the register, as data. A list of them is applied wholly or not at all. Each names the record that it
 * edits and the version of it that the editor saw; all commands of one list name the version before the list.
 */
export const editCommandSchema = z.discriminatedUnion('command', [
  addRecordSchema,
  /** Puts a value in one place of a record: a dotted path, as evidence writes it. Status has a command of its own. */
  z.strictObject({
    command: z.literal('change-field'),
    ...anyRecord,
    path: z.string().min(1).max(200),
    value: z.json(),
  }),
  /** The register's own title or description, which have no version: the editor says what it saw instead. */
  z.strictObject({
    command: z.literal('change-heading'),
    field: z.enum(['title', 'description']),
    seen: z.string(),
    value: z.string().trim().min(1),
  }),
  /** Who may approve records; the editor says which rule they saw. */
  z.strictObject({ command: z.literal('set-approval'), seen: z.enum(approvalRules), value: z.enum(approvalRules) }),
  z.strictObject({ command: z.literal('set-status'), ...anyRecord, status: z.enum(recordStatuses), comment }),
  /** Ends a record: retired, and no longer true from the day given, today unless it says. It stays in the register. */
  z.strictObject({ command: z.literal('retire-record'), ...anyRecord, validTo: z.iso.date().optional(), comment }),
  /** Brings a retired record back as a draft, for review. */
  z.strictObject({ command: z.literal('restore-record'), ...anyRecord, comment }),
  /** Takes a record out altogether, where nothing names it: for what was added by mistake. History keeps it. */
  z.strictObject({ command: z.literal('remove-record'), ...anyRecord, comment }),
  /** Makes two parties one: everything that named `duplicate` names `record`, which takes over its names. */
  z.strictObject({
    command: z.literal('merge-parties'),
    ...target('party'),
    duplicate: identifierOf('party'),
    duplicateVersion: z.int().min(1),
    comment,
  }),
  z.strictObject({ command: z.literal('link-evidence'), ...anyRecord, evidence: evidenceSchema }),
  /** Takes out the piece of evidence at a position of the record's list. */
  z.strictObject({ command: z.literal('remove-evidence'), ...anyRecord, position }),
  z.strictObject({ command: z.literal('attach-agreement'), ...target('flow'), agreement: identifierOf('agreement') }),
  z.strictObject({
    command: z.literal('add-purpose'),
    ...target('activity'),
    purpose: purposeSchema,
    position: position.optional(),
  }),
])

export type EditCommand = z.infer<typeof editCommandSchema>
export type EditCommandName = EditCommand['command']
export type EditOf<Name extends EditCommandName> = Extract<EditCommand, { command: Name }>
