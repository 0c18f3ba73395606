/**
 * A place inside a record, as evidence and comparisons write it: names of fields, and positions in lists, joined by
 * dots (`dpia.progress`, `aliases.0`). An entry of a list that has an id may be named by it
 * (`purposes.purpose-decide-claims.article6`), which still finds it after the list was put in another order.
 */
export type FieldPath = string

/** Fields of a record that are absent where there is nothing in them. */
const optionalFields: ReadonlySet<string> = new Set(['silences'])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a step leads in a list. One place past the end is a place too, for a new last entry. */
const positionOf = (list: readonly unknown[], step: string): number | undefined => {
  if (/^(?:0|[1-9]\d*)$/.test(step)) return Number(step) <= list.length ? Number(step) : undefined
  const position = list.findIndex((item) => isObject(item) && item.id === step)
  return position === -1 ? undefined : position
}

const step = (
  holder: unknown,
  name: string,
): { readonly key: string | number; readonly inner: unknown } | undefined => {
  if (Array.isArray(holder)) {
    const position = positionOf(holder, name)
    return position === undefined ? undefined : { key: position, inner: holder[position] }
  }
  return isObject(holder) && Object.hasOwn(holder, name) ? { key: name, inner: holder[name] } : undefined
}

/**
 * Reads the value at a place.
 *
 * @param holder a record, or a part of one.
 * @param path the place.
 * @returns the value; undefined where the path leads nowhere.
 */
export const fieldAt = (holder: unknown, path: FieldPath): unknown =>
  path.split('.').reduce((value, name) => step(value, name)?.inner, holder)

const replaced = (holder: unknown, names: readonly string[], value: unknown): unknown => {
  const [name, ...rest] = names
  if (name === undefined) return value
  const found = step(holder, name)
  if (found === undefined || (found.inner === undefined && rest.length > 0)) return undefined
  const inner = replaced(found.inner, rest, value)
  if (inner === undefined) return undefined
  if (!Array.isArray(holder)) return { ...(holder as object), [found.key]: inner }
  const copy = [...holder]
  copy[found.key as number] = inner
  return copy
}

/**
 * Puts a value in a place.
 *
 * @param holder a record, or a part of one; it is not changed.
 * @param path the place: a field that is there, an entry of a list, or the place after a list's last entry.
 * @param value the new value; undefined takes a field away that may be absent.
 * @returns a copy with the value in its place; undefined where the path leads nowhere.
 */
export const withFieldAt = <Holder extends object>(
  holder: Holder,
  path: FieldPath,
  value: unknown,
): Holder | undefined => {
  if (!optionalFields.has(path)) return replaced(holder, path.split('.'), value) as Holder | undefined
  const { [path]: _, ...others } = holder as Record<string, unknown>
  return (value === undefined ? others : { ...others, [path]: value }) as Holder
}
