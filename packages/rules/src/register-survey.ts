import { type IsoDate, isWithin } from '@sharemap/law'
import {
  type Activity,
  type Flow,
  type Party,
  type RecordReference,
  type Register,
  type RegisterRecord,
  recordListNames,
  referencesOfRegister,
  statedValue,
} from '@sharemap/register'

/** A register as the rules look at it: what is in force on a day, and the ways between its records. */
export interface RegisterSurvey {
  readonly asAt: IsoDate
  /** The whole register, with what is retired or out of date. */
  readonly whole: Register
  /** The records in force on the day. */
  readonly register: Register
  /** Any record of the whole register. */
  readonly record: (id: string) => RegisterRecord | undefined
  readonly isInForce: (id: string) => boolean
  readonly party: (id: string) => Party | undefined
  readonly activity: (id: string) => Activity | undefined
  /** Every reference that a record in force makes, to what is in force and to what is not; walked once. */
  readonly references: () => readonly RecordReference[]
  /** The flows in force that serve an activity. */
  readonly flowsOf: (activity: string) => readonly Flow[]
  /** The body within whose boundary a party lies: itself, or for a service the body that it is a part of. */
  readonly organisationOf: (party: string) => string
  /** Who stands at an end of a flow: the party, an activity's controller, a system's provider where one is named. */
  readonly bodyAt: (end: string) => Party | undefined
}

/** Whether a record holds on a day: it is not retired, and `validFrom` ≤ day < `validTo`. */
const holds = (record: RegisterRecord, asAt: IsoDate) =>
  record.status !== 'retired' && isWithin({ from: record.validFrom, to: record.validTo }, asAt)

const inForceOnly = (register: Register, asAt: IsoDate): Register =>
  Object.fromEntries(
    Object.entries(register).map(([key, value]) => [
      key,
      Array.isArray(value) ? (value as RegisterRecord[]).filter((record) => holds(record, asAt)) : value,
    ]),
  ) as Register

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/**
 * Looks a register over once, so that each rule finds its way in it at once.
 *
 * @param whole a sound register.
 * @param asAt the day on which it is judged.
 */
export const surveyRegister = (whole: Register, asAt: IsoDate): RegisterSurvey => {
  const register = inForceOnly(whole, asAt)
  const records = new Map<string, RegisterRecord>(
    recordListNames.flatMap((list) => whole[list].map((record): [string, RegisterRecord] => [record.id, record])),
  )
  const standing = new Set(recordListNames.flatMap((list) => register[list].map((record) => record.id)))
  const parties = new Map(whole.parties.map((party) => [party.id, party]))
  const activities = new Map(whole.activities.map((activity) => [activity.id, activity]))
  const systems = new Map(whole.systems.map((system) => [system.id, system]))
  let references: readonly RecordReference[] | null = null
  const flows = groupBy(register.flows, (flow) => flow.activity)

  const organisationOf = (id: string) => {
    let current = parties.get(id)
    for (const seen = new Set<string>(); current?.kind === 'internal-service' && current.parent !== null; ) {
      const parent = parties.get(current.parent)
      if (parent === undefined || seen.has(parent.id)) break
      seen.add(parent.id)
      current = parent
    }
    return current?.id ?? id
  }
  const bodyAt = (end: string) => {
    const system = systems.get(end)
    const provider = system === undefined ? undefined : statedValue(system.provider)
    return parties.get(provider ?? activities.get(end)?.controller ?? end)
  }

  return {
    asAt,
    whole,
    register,
    record: (id) => records.get(id),
    isInForce: (id) => standing.has(id),
    party: (id) => parties.get(id),
    activity: (id) => activities.get(id),
    references: () => {
      references ??= [...referencesOfRegister(register)]
      return references
    },
    flowsOf: (activity) => flows.get(activity) ?? [],
    organisationOf,
    bodyAt,
  }
}
