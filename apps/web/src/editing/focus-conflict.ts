/**
 * Goes to the panel that shows both sides of a record, where it is on the page.
 *
 * @returns whether it is.
 */
export const focusConflict = (): boolean => {
  const heading = document.querySelector<HTMLElement>('[data-conflict]')
  heading?.focus()
  heading?.scrollIntoView({ block: 'start' })
  return heading !== null
}
