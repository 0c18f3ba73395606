import { z } from 'zod'
import { recordKinds } from '../identifier.ts'

const kind = z.enum(recordKinds)
const id = z.string().min(1)
const name = z.string().min(1)
const version = z.int().min(1)
const comment = z.string().nullable()

/** A record as the file holds it. Its shape was checked when it was taken; history keeps it as it then was. */
const whole = z.looseObject({ id, name, version })

/** One field that changed. A side is left out only where the field itself was not there. */
export const fieldEditSchema = z.strictObject({
  path: z.string().min(1),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})

/**
 * What an edit did to one record, whole enough to be done again and undone: the history is made of these, and any
 * state of the register follows from another state and the changes between.
 */
export const recordChangeSchema = z.discriminatedUnion('change', [
  /** `position` is the record's place in its list. */
  z.strictObject({
    change: z.literal('added'),
    record: kind,
    id,
    name,
    position: z.int().min(0),
    after: whole,
    comment,
  }),
  z.strictObject({
    change: z.literal('removed'),
    record: kind,
    id,
    name,
    position: z.int().min(0),
    before: whole,
    comment,
  }),
  /** `name` is the record's name after the change. */
  z.strictObject({
    change: z.literal('changed'),
    record: kind,
    id,
    name,
    version: z.strictObject({ before: version, after: version }),
    fields: z.array(fieldEditSchema).min(1),
    comment,
  }),
  /** Only a file edited by hand puts records in another order. */
  z.strictObject({ change: z.literal('reordered'), record: kind, before: z.array(id), after: z.array(id) }),
  /** The register's own title, description, schema address, rule of approval and day of the last edit. */
  z.strictObject({ change: z.literal('heading'), fields: z.array(fieldEditSchema).min(1) }),
])

export type FieldEdit = z.infer<typeof fieldEditSchema>
export type RecordChange = z.infer<typeof recordChangeSchema>
export type ChangeOf<Kind extends RecordChange['change']> = Extract<RecordChange, { change: Kind }>

/**
 * The id of the record that a change is about.
 *
 * @param change any change.
 * @returns the id; undefined for a change of the heading or of an order.
 */
export const changedRecordId = (change: RecordChange): string | undefined =>
  change.change === 'heading' || change.change === 'reordered' ? undefined : change.id
