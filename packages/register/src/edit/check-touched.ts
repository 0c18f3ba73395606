import { endsBeforeItBegins } from '../check-coherence.ts'
import type { Flow } from '../flow.ts'
import type { RegisterRecord } from '../register.ts'
import { type RegisterDraft, recordInDraft } from './register-draft.ts'
import { bodyNamesOf, purposeIdsOf, targetsOf } from './register-index.ts'

/*
 * The checks of parseRegister, for what an edit touched alone: a register was sound before, so whatever is wrong with it
 * now is wrong because of a touched record. They answer yes or perhaps not; the sentences come from the checks themselves.
 */

/** The activity that has a purpose after the edit, or 'twice' where two have it. */
const ownerOfPurpose = (draft: RegisterDraft) => {
  const owners = new Map<string, string | null>()
  for (const { before, after } of draft.touched.values()) {
    for (const id of before === undefined ? [] : purposeIdsOf(before)) if (!owners.has(id)) owners.set(id, null)
    for (const id of after === undefined ? [] : purposeIdsOf(after)) {
      const owner = owners.get(id) ?? untouchedOwner(draft, id)
      owners.set(id, owner === null || owner === undefined ? (after?.id ?? null) : 'twice')
    }
  }
  return (id: string): string | null =>
    owners.has(id) ? (owners.get(id) ?? null) : (draft.index.purposes.get(id) ?? null)
}

const untouchedOwner = ({ index, touched }: RegisterDraft, purpose: string): string | undefined => {
  const owner = index.purposes.get(purpose)
  return owner !== undefined && touched.has(owner) ? undefined : owner
}

const namesAreUnique = (draft: RegisterDraft): boolean => {
  const borne = new Set<string>()
  for (const { list, after } of draft.touched.values()) {
    for (const name of after === undefined ? [] : bodyNamesOf(list, after)) {
      const owner = draft.index.bodyNames.get(name)
      if (borne.has(name) || (owner !== undefined && !draft.touched.has(owner))) return false
      borne.add(name)
    }
  }
  return true
}

/** The record that a party is part of, or that a category is a kind of. */
const above = (record: RegisterRecord | undefined): string | null => {
  if (record === undefined) return null
  if ('parent' in record) return record.parent
  return 'broader' in record ? record.broader : null
}

const isBelowItself = (draft: RegisterDraft, record: RegisterRecord): boolean => {
  const seen = new Set<string>()
  for (let id = above(record); id !== null && !seen.has(id); id = above(recordInDraft(draft, id))) {
    if (id === record.id) return true
    seen.add(id)
  }
  return false
}

const transferOf = (record: RegisterRecord | undefined): string[] =>
  record !== undefined && 'lawfulBases' in record && record.transfer.state === 'stated' ? [record.transfer.value] : []

/** The transfers whose one flow the edit may have changed. */
const touchedTransfers = ({ touched }: RegisterDraft): Set<string> =>
  new Set(
    [...touched.values()].flatMap(({ list, before, after }) =>
      list === 'transfers' ? (after?.id ?? []) : [...transferOf(before), ...transferOf(after)],
    ),
  )

/** The ids that touched records name, and how many of those records name each. */
const countTouchedTargets = ({ touched }: RegisterDraft): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { list, after } of touched.values()) {
    if (after === undefined) continue
    for (const target of targetsOf(list, after)) counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return counts
}

const countUntouched = ({ index, touched }: RegisterDraft, target: string): number =>
  [...(index.referrers.get(target) ?? [])].filter((id) => !touched.has(id)).length

/** What the edit took away: records, and purposes that no activity has any more or another one has. */
const takenAway = (draft: RegisterDraft, ownerOf: (purpose: string) => string | null): string[] =>
  [...draft.touched.values()].flatMap(({ before, after }) => {
    if (before === undefined) return []
    const purposes = purposeIdsOf(before).filter((id) => ownerOf(id) !== before.id)
    return after === undefined ? [before.id, ...purposes] : purposes
  })

const purposesAreOwn = (flow: Flow, ownerOf: (purpose: string) => string | null) =>
  flow.purposes.every((purpose) => ownerOf(purpose) === flow.activity)

/**
 * Tells whether a draft is surely a sound register, at the cost of what it touched.
 *
 * @param draft a draft of a sound register whose touched records are of the right shape.
 * @returns true only where `parseRegister` would find the references, the uniqueness and the coherence of the whole in
 * order; false where it would not, or where only the whole can tell.
 */
export const isSurelySound = (draft: RegisterDraft): boolean => {
  const ownerOf = ownerOfPurpose(draft)
  const exists = (id: string) => (id.startsWith('purpose-') ? ownerOf(id) : recordInDraft(draft, id)) != null
  const touchedTargets = countTouchedTargets(draft)
  const namedBy = (id: string) => (touchedTargets.get(id) ?? 0) + countUntouched(draft, id)
  const isSoundRecord = (record: RegisterRecord) =>
    !endsBeforeItBegins(record) &&
    !isBelowItself(draft, record) &&
    purposeIdsOf(record).every((id) => ownerOf(id) === record.id) &&
    new Set(purposeIdsOf(record)).size === purposeIdsOf(record).length &&
    (!('lawfulBases' in record) || purposesAreOwn(record, ownerOf))
  return (
    [...touchedTargets.keys()].every(exists) &&
    [...draft.touched.values()].every(({ after }) => after === undefined || isSoundRecord(after)) &&
    takenAway(draft, ownerOf).every((id) => namedBy(id) === 0) &&
    [...touchedTransfers(draft)].every((id) => recordInDraft(draft, id) === undefined || namedBy(id) === 1) &&
    namesAreUnique(draft)
  )
}
