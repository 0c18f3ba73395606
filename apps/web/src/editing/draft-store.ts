import { type RecordKind, recordKinds } from '@sharemap/register'
import { z } from 'zod'
import type { Draft } from './draft.ts'

/** Unsaved work as it is kept on this computer. */
export interface KeptDraft {
  readonly draft: Draft
  /** When it was last changed, in UTC. */
  readonly at: string
}

/** Where drafts are kept: the browser's storage, or anything like it. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const recordSchema = z.looseObject({ id: z.string(), version: z.int() })

/** The records are whatever the editor has typed so far: only what finds and counts them is looked at. */
const keptSchema = z.object({
  at: z.string(),
  draft: z.object({
    main: z.string(),
    base: z.record(z.string(), recordSchema),
    records: z.record(z.string(), recordSchema),
  }),
})

const prefix = 'sharemap-draft '
const ofNew = 'new '

const storageKey = (key: string) => `${prefix}${key}`

/** The form that a draft is of: of a record that stands, or of a new one of some kind. */
export type DraftPlace = { readonly record: string } | { readonly kind: RecordKind }

/**
 * Under what name the unsaved work of a form is kept: one piece a record, and one new record of each kind.
 *
 * @param place the form.
 */
export const draftKey = (place: DraftPlace): string => ('record' in place ? place.record : `${ofNew}${place.kind}`)

const placeOf = (key: string): DraftPlace | null => {
  if (!key.startsWith(ofNew)) return { record: key }
  const kind = recordKinds.find((each) => `${ofNew}${each}` === key)
  return kind === undefined ? null : { kind }
}

/**
 * Reads what was kept.
 *
 * @param storage where it is kept.
 * @param key of the form.
 * @returns null where nothing is kept, or nothing that can be read: an older form, or storage that is barred.
 */
export const readDraft = (storage: DraftStorage, key: string): KeptDraft | null => {
  try {
    const kept = keptSchema.safeParse(JSON.parse(storage.getItem(storageKey(key)) ?? 'null'))
    if (!kept.success || kept.data.draft.records[kept.data.draft.main] === undefined) return null
    return kept.data as unknown as KeptDraft
  } catch {
    return null
  }
}

/** The unsaved work of one form. */
export interface FormDraft {
  readonly key: string
  readonly place: DraftPlace
  readonly kept: KeptDraft
}

/**
 * Lists all that is kept.
 *
 * @param storage where it is kept.
 * @returns what can be read, the latest first; nothing where storage is barred.
 */
export const listDrafts = (storage: DraftStorage): readonly FormDraft[] => {
  try {
    const names = Array.from({ length: storage.length }, (_, position) => storage.key(position) ?? '')
    return names
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => {
        const key = name.slice(prefix.length)
        const place = placeOf(key)
        const kept = readDraft(storage, key)
        return place === null || kept === null ? [] : [{ key, place, kept }]
      })
      .sort((one, other) => other.kept.at.localeCompare(one.kept.at))
  } catch {
    return []
  }
}

/** The browser's storage; null where it is barred. */
export const browserStorage = (): DraftStorage | null => {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/**
 * Keeps a draft.
 *
 * @param storage where to.
 * @param key of the form.
 * @param kept the draft and the moment; null to forget it.
 * @returns whether it could be kept: storage may be barred or full.
 */
export const keepDraft = (storage: DraftStorage, key: string, kept: KeptDraft | null): boolean => {
  try {
    if (kept === null) storage.removeItem(storageKey(key))
    else storage.setItem(storageKey(key), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}
