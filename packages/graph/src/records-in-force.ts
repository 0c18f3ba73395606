import type { IsoDate } from '@sharemap/law'
import type { AnyFlow, AnyRegister } from './register-view.ts'

interface Dated {
  readonly id: string
  readonly status?: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Whether a record holds on a day: it is not retired, and `validFrom` ≤ day < `validTo`. An open end is open. */
export const isInForceOn = (record: Dated, asAt: IsoDate): boolean =>
  record.status !== 'retired' &&
  (record.validFrom === null || record.validFrom <= asAt) &&
  (record.validTo === null || asAt < record.validTo)

/** A list that a source gives, without what is gone; not stated where nothing of it is left. */
const withoutGone = <Field extends { state: string; value?: readonly string[] }>(
  field: Field,
  isKnown: (id: string) => boolean,
): Field => {
  if (field.state !== 'stated' || field.value === undefined || field.value.every(isKnown)) return field
  const value = field.value.filter(isKnown)
  return (value.length === 0 ? { state: 'not-stated' } : { ...field, value }) as Field
}

/**
 * The part of a register that holds on a day: records that are retired or not valid then are left out, and so is what
 * cannot be told without them. A flow goes with its ends and its activity, an activity with its controller; lists lose
 * the entries that are gone.
 *
 * @param register a council or a public register.
 * @param asAt the day.
 */
export const recordsInForce = <R extends AnyRegister>(register: R, asAt: IsoDate): R => {
  const holds = (record: Dated) => isInForceOn(record, asAt)
  const parties = register.parties.filter(holds)
  const subjectGroups = register.subjectGroups.filter(holds)
  const dataCategories = register.dataCategories.filter(holds)
  const systems = register.systems.filter(holds)
  const known = new Set([...parties, ...subjectGroups, ...dataCategories, ...systems].map((record) => record.id))
  const isKnown = (id: string) => known.has(id)
  const activities = register.activities
    .filter((activity) => holds(activity) && isKnown(activity.controller))
    .map((activity) => ({
      ...activity,
      subjectGroups: activity.subjectGroups.filter(isKnown),
      collects: activity.collects.filter(({ category }) => isKnown(category)),
      systems: activity.systems.filter(isKnown),
      sourceParties: activity.sourceParties.filter(isKnown),
    }))
  for (const activity of activities) known.add(activity.id)
  const flows = (register.flows as AnyFlow[])
    .filter((flow) => holds(flow) && isKnown(flow.from) && isKnown(flow.to) && isKnown(flow.activity))
    .map((flow) => ({
      ...flow,
      categories: withoutGone(flow.categories, isKnown),
      subjectGroups: withoutGone(flow.subjectGroups, isKnown),
    }))
  return { ...register, parties, subjectGroups, dataCategories, systems, activities, flows }
}
