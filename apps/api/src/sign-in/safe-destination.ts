/** Where people go once they are signed in. */
export const workbenchPath = '/workbench/'

/**
 * Where to go after signing in: an address of the workbench, and never of another site.
 *
 * @param wanted what the request asked for.
 * @returns the path and query asked for where they are the workbench's, else the workbench's own first page.
 */
export const safeDestination = (wanted: string | undefined): string => {
  if (wanted === undefined || !URL.canParse(wanted, 'http://here.invalid')) return workbenchPath
  const { origin, pathname, search } = new URL(wanted, 'http://here.invalid')
  return origin === 'http://here.invalid' && pathname.startsWith(workbenchPath) ? pathname + search : workbenchPath
}
