import { z } from 'zod'
import { readAddressSearch, writeAddressSearch } from '../search/address-search.ts'
import { readExplorerSearch } from '../search/explorer-search.ts'
import { pageSearchSchema } from '../search/page-search.ts'

/** A view of the explorer under a name: the query of its address, which holds all of its state. */
const savedViewSchema = z.object({
  name: z.string().trim().min(1).max(120),
  query: z.string().max(20_000),
  /** The day on which it was saved. */
  savedOn: z.iso.date(),
})

export type SavedView = z.output<typeof savedViewSchema>

/** What a file of saved views holds, and what the browser keeps: marked, so that no other file is taken for one. */
const savedViewsFileSchema = z.object({
  format: z.literal('sharemap-saved-views'),
  version: z.literal(1),
  views: z.array(savedViewSchema).max(1000),
})

/** The state behind a saved view; what no longer makes sense of it is left out. */
export const stateOfView = ({ query }: Pick<SavedView, 'query'>) => {
  const raw = readAddressSearch(query)
  return { ...readExplorerSearch(raw), asAt: pageSearchSchema.parse(raw).asAt }
}

/** The query of an address with what the explorer does not know left out. */
const cleanQuery = (query: string): string => writeAddressSearch(stateOfView({ query }))

/**
 * Writes saved views for a file, or for the browser to keep.
 *
 * @param views the views in their order.
 * @returns JSON text.
 */
export const writeSavedViews = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ format: 'sharemap-saved-views', version: 1, views }, null, 2)}\n`

/**
 * Reads saved views from a file or from what the browser kept. Their addresses are cleaned: a file may come from anyone.
 *
 * @param text the text.
 * @returns the views, or null where the text holds none.
 */
export const readSavedViews = (text: string): SavedView[] | null => {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return null
  }
  const read = savedViewsFileSchema.safeParse(raw)
  return read.success ? read.data.views.map((view) => ({ ...view, query: cleanQuery(view.query) })) : null
}

const isNamed = (name: string) => (view: SavedView) => view.name.toLowerCase() === name.trim().toLowerCase()

/** Whether some view has a name; capitals do not tell names apart. */
export const hasView = (views: readonly SavedView[], name: string): boolean => views.some(isNamed(name))

/**
 * Saves a view, in the place of one that has its name.
 *
 * @param views the views; they are not changed.
 * @param view the view.
 */
export const putView = (views: readonly SavedView[], view: SavedView): SavedView[] => {
  const kept = { ...view, name: view.name.trim(), query: cleanQuery(view.query) }
  return hasView(views, view.name) ? views.map((one) => (isNamed(view.name)(one) ? kept : one)) : [...views, kept]
}

/**
 * Gives a view another name.
 *
 * @param views the views; they are not changed.
 * @param from its name.
 * @param to the new name.
 * @returns null where the new name is empty, or another view has it.
 */
export const renameView = (views: readonly SavedView[], from: string, to: string): SavedView[] | null => {
  const name = to.trim()
  if (name === '' || views.some((view) => !isNamed(from)(view) && isNamed(name)(view))) return null
  return views.map((view) => (isNamed(from)(view) ? { ...view, name } : view))
}

/** The views without one. */
export const removeView = (views: readonly SavedView[], name: string): SavedView[] =>
  views.filter((view) => !isNamed(name)(view))

/** A view as it stood at a place in the list. */
export const restoreView = (views: readonly SavedView[], view: SavedView, place: number): SavedView[] =>
  views.toSpliced(place, 0, { ...view, name: freeName(views, view.name) })

const freeName = (views: readonly SavedView[], name: string): string => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`
    if (!hasView(views, candidate)) return candidate
  }
}

/**
 * Adds views from a file. One that is there already, under its name with its address, is passed over; another of the
 * same name gets a number.
 *
 * @param views the views; they are not changed.
 * @param more those of the file.
 */
export const mergeViews = (views: readonly SavedView[], more: readonly SavedView[]): SavedView[] => {
  const all = [...views]
  for (const view of more) {
    const isThere = all.some((one) => isNamed(view.name)(one) && one.query === view.query)
    if (!isThere) all.push({ ...view, name: freeName(all, view.name) })
  }
  return all
}
