import type { RecordKind } from '../identifier.ts'
import { referencesIn } from '../references.ts'
import { type Register, recordListNames, recordLists } from '../register.ts'
import { type PublicRegister, publicRegisterSchema } from './public-register.ts'

/** A record that is public and approved, and that residents do not see, for want of another. */
export interface HeldBackRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly name: string
  /** The names of those that it refers to and that are not published. */
  readonly needs: readonly string[]
}

/**
 * Finds what was approved for residents and does not reach them: a flow whose recipient is still a draft, say.
 *
 * @param register the council's register.
 * @param next what residents would see of it.
 * @returns the records in the register's order. A transfer whose flow is withheld needs nothing itself and is not named.
 */
export const heldBackIn = (register: Register, next: PublicRegister): HeldBackRecord[] => {
  const shown = new Set(recordListNames.flatMap((list) => next[list].map(({ id }) => id)))
  const names = new Map(recordListNames.flatMap((list) => register[list].map(({ id, name }) => [id, name] as const)))
  return recordListNames.flatMap((list) => {
    const schema = publicRegisterSchema.shape[list].element
    return register[list]
      .filter(({ id, visibility, status }) => visibility === 'public' && status === 'approved' && !shown.has(id))
      .map((record): HeldBackRecord => {
        const targets = new Set(referencesIn(schema, { ...record, evidence: [] }).map(({ target }) => target))
        const needs = [...targets].flatMap((id) => (id === record.id || shown.has(id) ? [] : (names.get(id) ?? [])))
        return { id: record.id, kind: recordLists[list], name: record.name, needs }
      })
      .filter(({ needs }) => needs.length > 0)
  })
}
