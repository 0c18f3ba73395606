import type { z } from 'zod'
import type { Activity } from '../activity.ts'
import type { Evidence } from '../evidence.ts'
import type { Flow } from '../flow.ts'
import type { Party } from '../party.ts'
import { type RegisterRecord, registerSchema } from '../register.ts'
import { statedValue } from '../said.ts'
import type { EditOf } from './edit-command.ts'
import { endOf } from './end-of.ts'
import { fieldAt } from './field-path.ts'
import {
  listOfIdentifier,
  noteProblem,
  type RegisterDraft,
  recordInDraft,
  referrersInDraft,
  writeRecord,
} from './register-draft.ts'
import { replaceReferences } from './replace-references.ts'
import { isSameValue } from './same-value.ts'

/** The lists of a party that are joined; evidence may point at their entries by position. */
const joinedLists = ['addresses', 'contacts', 'aliases'] as const

const folded = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, ' ')

const placeOf = (list: readonly unknown[], item: unknown) => list.findIndex((other) => isSameValue(other, item))

const joined = <Item>(kept: readonly Item[], added: readonly Item[]): Item[] => {
  const all = [...kept]
  for (const item of added) if (placeOf(all, item) === -1) all.push(item)
  return all
}

const joinedAliases = (kept: Party, duplicate: Party): string[] => {
  const known = new Set([kept.name, ...kept.aliases].map(folded))
  const added = [duplicate.name, ...duplicate.aliases].filter((name) => {
    const isNew = !known.has(folded(name))
    known.add(folded(name))
    return isNew
  })
  return [...kept.aliases, ...added]
}

/** A field of the kept party, or the duplicate's where the kept one says nothing. */
const filled = (kept: Party, duplicate: Party): Party => ({
  ...kept,
  kind: kept.kind === 'unspecified' ? duplicate.kind : kept.kind,
  country: kept.country.state === 'stated' ? kept.country : duplicate.country,
  publicAuthority: kept.publicAuthority === 'not-stated' ? duplicate.publicAuthority : kept.publicAuthority,
  icoRegistration: kept.icoRegistration.state === 'stated' ? kept.icoRegistration : duplicate.icoRegistration,
  companyNumber: kept.companyNumber.state === 'stated' ? kept.companyNumber : duplicate.companyNumber,
  addresses: joined(kept.addresses, duplicate.addresses),
  contacts: joined(kept.contacts, duplicate.contacts),
  aliases: joinedAliases(kept, duplicate),
})

/** A piece of the duplicate's evidence as it holds of the kept party; undefined where the kept party says otherwise. */
const carriedEvidence = (evidence: Evidence, duplicate: Party, kept: Party): Evidence | undefined => {
  if (evidence.field === null) return evidence
  const [field = '', position, ...rest] = evidence.field.split('.')
  const list = joinedLists.find((name) => name === field)
  if (list !== undefined && position !== undefined) {
    const item = fieldAt(duplicate, `${list}.${position}`)
    const place = item === undefined ? -1 : placeOf(kept[list], item)
    return place === -1 ? undefined : { ...evidence, field: [field, place, ...rest].join('.') }
  }
  const [said, keeps] = [fieldAt(duplicate, evidence.field), fieldAt(kept, evidence.field)]
  return list !== undefined || (said !== undefined && isSameValue(said, keeps)) ? evidence : undefined
}

const unite = (kept: Party, duplicate: Party): Party => {
  const united = filled(kept, duplicate)
  const carried = duplicate.evidence.flatMap((evidence) => carriedEvidence(evidence, duplicate, united) ?? [])
  return { ...united, evidence: joined(kept.evidence, carried) }
}

/** One entry a party: two that the merge brought together become one, with every basis that either names. */
const joinLawfulBases = (bases: Flow['lawfulBases']): Flow['lawfulBases'] => {
  const byParty = new Map<string, Flow['lawfulBases'][number]>()
  for (const basis of bases) {
    const earlier = byParty.get(basis.party)
    const value = joined(statedValue(earlier?.article6 ?? basis.article6) ?? [], statedValue(basis.article6) ?? [])
    const article6 = value.length === 0 ? basis.article6 : ({ state: 'stated', value } as const)
    byParty.set(basis.party, { party: basis.party, article6 })
  }
  return [...byParty.values()]
}

/** Mends what naming one party in the place of two leaves askew. */
const mended = (record: RegisterRecord): RegisterRecord => {
  if ('collects' in record) {
    const activity: Activity = record
    return { ...activity, jointControllers: activity.jointControllers.filter((id) => id !== activity.controller) }
  }
  if ('lawfulBases' in record) return { ...record, lawfulBases: joinLawfulBases(record.lawfulBases) }
  return record
}

const repointed = (record: RegisterRecord, from: string, to: string): RegisterRecord => {
  const schema = registerSchema.shape[listOfIdentifier(record.id)].element as z.ZodType
  return mended(replaceReferences(schema, record, from, to) as RegisterRecord)
}

const refuse = (draft: RegisterDraft, id: string, field: string, message: string): undefined => {
  noteProblem(draft, 'broken-rule', id, field, message)
}

/**
 * Makes two parties one. Every reference to the duplicate goes to the kept party, which takes over its names,
 * addresses, contacts and evidence, and says what it left unsaid itself. The duplicate stays as a retired record that
 * nothing names, so that its address and its history still lead somewhere.
 *
 * @param draft the draft; it is changed.
 * @param command which party is kept, and which is the duplicate.
 * @returns undefined: every record is written already. What cannot be merged is a problem of the draft.
 */
export const mergeParties = (draft: RegisterDraft, command: EditOf<'merge-parties'>): undefined => {
  const { record: keptId, duplicate: duplicateId } = command
  const [kept, duplicate] = [recordInDraft(draft, keptId), recordInDraft(draft, duplicateId)] as (Party | undefined)[]
  if (keptId === duplicateId) return refuse(draft, keptId, '', `${keptId} cannot be merged with itself.`)
  if (kept === undefined || duplicate === undefined) return
  const retired = [kept, duplicate].find(({ status }) => status === 'retired')
  if (retired !== undefined) {
    return refuse(draft, retired.id, 'status', `"${retired.name}" (${retired.id}) is retired. Bring it back first.`)
  }
  const parent = kept.parent === duplicateId ? duplicate.parent : kept.parent
  writeRecord(draft, { ...unite(kept, duplicate), parent })
  writeRecord(draft, {
    ...duplicate,
    status: 'retired',
    validTo: endOf(duplicate, draft.today),
    notes: [duplicate.notes, `Merged into "${kept.name}" (${keptId}).`].filter(Boolean).join('\n'),
  })
  for (const referrer of referrersInDraft(draft, duplicateId)) {
    const record = repointed(referrer, duplicateId, keptId)
    if ('lawfulBases' in record && record.from === record.to && record.status !== 'retired') {
      const message = `"${record.name}" (${record.id}) goes from one of the two parties to the other, so it would go from "${kept.name}" to itself. Retire or change it first.`
      refuse(draft, record.id, 'to', message)
    }
    writeRecord(draft, record)
  }
}
