import { z } from 'zod'
import type { Draft } from './draft.ts'

/** Unsaved work as it is kept on this computer. */
export interface KeptDraft {
  readonly draft: Draft
  /** When it was last changed, in UTC. */
  readonly at: string
}

/** Where drafts are kept: the browser's storage, or anything like it. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

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

const storageKey = (key: string) => `sharemap-draft ${key}`

/**
 * Under what name the unsaved work of a form is kept: one piece a record, and one new record of each kind.
 *
 * @param place the record's id, or the kind of the new record.
 */
export const draftKey = (place: { readonly record: string } | { readonly kind: string }): string =>
  'record' in place ? place.record : `new ${place.kind}`

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
