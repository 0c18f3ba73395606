import type { Evidence, EvidenceBasis, Register } from '@sharemap/register'
import type { PublicRegister } from '@sharemap/register/public'

/** Either register: what the graph reads of both. */
export type AnyRegister = Register | PublicRegister

/** The audience literal of a register's type, so that a graph bears the audience of the register it was made from. */
export type AudienceOf<R extends AnyRegister> = R['audience']

export type AnyParty = AnyRegister['parties'][number]
export type AnyActivity = AnyRegister['activities'][number]
export type AnyFlow = AnyRegister['flows'][number]
export type AnySystem = AnyRegister['systems'][number]
export type AnyTransfer = AnyRegister['transfers'][number]

const firmness: readonly EvidenceBasis[] = ['stated', 'implied', 'inferred', 'assumed']

/**
 * How firmly a record as a whole is carried: by its best evidence that is not about one field alone; by its best
 * evidence of any kind where it has no other; assumed where it has none.
 *
 * @param evidence the record's evidence.
 */
export const certaintyOf = (evidence: readonly Pick<Evidence, 'basis' | 'field'>[]): EvidenceBasis => {
  const whole = evidence.filter((item) => item.field === null)
  const bases = (whole.length > 0 ? whole : evidence).map((item) => item.basis)
  return firmness.find((basis) => bases.includes(basis)) ?? 'assumed'
}

/** The value where it is stated, else null: for what is unsaid, withheld and known to be absent alike. */
export const orNull = <Value>(field: { state: string; value?: Value }): Value | null =>
  field.state === 'stated' ? (field.value as Value) : null

/** The Art 6 codes that a source states for purposes, each once. */
export const basesOfPurposes = (purposes: AnyActivity['purposes']): string[] => [
  ...new Set(purposes.flatMap(({ article6 }) => orNull(article6) ?? []).map(({ code }) => code)),
]

/** A map from id to record. */
export const byId = <Item extends { id: string }>(records: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(records.map((record) => [record.id, record]))

/**
 * The body within whose boundary a party lies: itself, or for a service or team the body that it is a part of. A
 * company that a council owns is a body of its own.
 *
 * @param parties every party by id.
 * @param id the party's id.
 * @returns the id of the body; the party's own id where its parents are unknown.
 */
export const organisationOf = (parties: ReadonlyMap<string, AnyParty>, id: string): string => {
  let current = parties.get(id)
  for (let steps = 0; current?.kind === 'internal-service' && current.parent !== null && steps < 20; steps += 1) {
    const parent = parties.get(current.parent)
    if (parent === undefined) break
    current = parent
  }
  return current?.id ?? id
}
