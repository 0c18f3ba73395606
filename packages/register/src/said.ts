import { z } from 'zod'

const notStated = z.strictObject({ state: z.literal('not-stated') })

/**
 * A value that a notice may leave unsaid. Unsaid is a value of its own, and never the same as none.
 *
 * @param value the schema of what is said.
 * @returns a schema of `{ state: 'stated', value }` or `{ state: 'not-stated' }`.
 */
export const said = <Schema extends z.ZodType>(value: Schema) =>
  z.discriminatedUnion('state', [z.strictObject({ state: z.literal('stated'), value }), notStated])

/**
 * As {@link said}, for a value that may also be known to be absent.
 *
 * @param value the schema of what is said.
 * @returns a schema that adds `{ state: 'none', reason }`, where the reason says why there is none.
 */
export const saidOrNone = <Schema extends z.ZodType>(value: Schema) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('stated'), value }),
    notStated,
    z.strictObject({ state: z.literal('none'), reason: z.string().min(1) }),
  ])

/** A value that is said, or is not. */
export type Said<Value> = { state: 'stated'; value: Value } | { state: 'not-stated' }

/** A value that is said, is not, or is known to be absent. */
export type SaidOrNone<Value> = Said<Value> | { state: 'none'; reason: string }

/**
 * The value where one is stated.
 *
 * @param field a field that may be unsaid.
 * @returns the stated value, else undefined: for unsaid and for none alike, so ask `state` where the two differ.
 */
export const statedValue = <Value>(field: SaidOrNone<Value>): Value | undefined =>
  field.state === 'stated' ? field.value : undefined
