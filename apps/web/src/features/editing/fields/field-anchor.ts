/**
 * The id in the page of a field's frame.
 *
 * @param record the id of the record that it is of.
 * @param path where in the record the answer stands.
 */
export const fieldAnchor = (record: string, path: string): string => `field ${record} ${path}`.replaceAll(' ', '~')

const focusable = 'input:not([type=hidden]):not(:disabled), select, textarea, button, [tabindex="0"]'

/**
 * Goes to a field of the page: opens what it is folded away in, shows it, and puts the focus in its first control.
 *
 * @param record the id of the record that it is of.
 * @param path where in the record the answer stands.
 * @returns whether there is such a field.
 */
export const focusField = (record: string, path: string): boolean => {
  const frame = document.getElementById(fieldAnchor(record, path))
  if (frame === null) return false
  for (let fold = frame.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true
  }
  const checked = frame.querySelector<HTMLElement>('input[type=radio]:checked')
  const control = checked ?? frame.querySelector<HTMLElement>(focusable)
  frame.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
  return true
}

/**
 * The field that a path is shown in: its own, or the one that it is a part of.
 *
 * @param path where in a record something stands, such as `purposes.0.article6`.
 * @param shown the paths of the record's fields that are on the page.
 * @returns the longest of them that the path begins with; undefined where none does.
 */
export const fieldShowing = (path: string, shown: Iterable<string>): string | undefined => {
  let best: string | undefined
  for (const candidate of shown) {
    const holds = path === candidate || path.startsWith(`${candidate}.`)
    if (holds && candidate.length > (best?.length ?? -1)) best = candidate
  }
  return best
}
