import { flowFilterFields } from '@sharemap/graph'
import type { ExportScope } from '../../exports/export-scope.ts'
import { writeAddressSearch } from '../../search/address-search.ts'

/** How a scope is to be written. */
export interface ExportWish {
  readonly format: string
  readonly as: 'council' | 'resident'
  /** The number of the change after which the council's register is taken; null as it now stands, and for a resident. */
  readonly version: number | null
  /** A title of one's own; the server makes one where it is blank. */
  readonly title: string
  /** The paper, for formats that are drawn on one; null for the others. */
  readonly page: { readonly size: 'A4' | 'A3'; readonly orientation: 'landscape' | 'portrait' } | null
}

/** The parameters of a scope and wish, by the names that the API has for them, in a fixed order. */
const parametersOf = ({ asAt, filter, focus, trace }: ExportScope, { as, version, title, page }: ExportWish) => ({
  asAt,
  version: version ?? undefined,
  ...Object.fromEntries(flowFilterFields.map((field) => [field, filter[field]])),
  focus: focus?.id,
  hops: focus?.hops,
  trace: trace?.start,
  traceTo: trace?.end,
  path: trace?.end === undefined ? undefined : trace.path,
  direction: trace?.end === undefined ? trace?.direction : undefined,
  depth: trace?.depth,
  title: title.trim() === '' ? undefined : title.trim(),
  as,
  size: page?.size,
  orientation: page?.orientation,
})

/**
 * Composes the address at which the server writes an export.
 *
 * @param scope what is to be taken away.
 * @param wish how.
 * @returns the path and query on the same server.
 */
export const exportAddress = (scope: ExportScope, wish: ExportWish): string =>
  `/api/v1/exports/${wish.format}${writeAddressSearch(parametersOf(scope, wish))}`

const optionName = (parameter: string) => parameter.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A word for a POSIX shell: as it is where nothing in it means anything, else in single quotes. */
const quote = (word: string): string => (/^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

/** As it is typed in the folder of the program, with nothing but Node installed. */
const program = 'npm run -s sharemap -- export'

/** Where a server keeps what the screen shows unless it is told another place. The browser is not told which. */
const liveRegister = 'live/register.json'

/**
 * Composes the command that writes the same export.
 *
 * @param scope what is to be taken away.
 * @param wish how.
 * @returns the command for a POSIX shell.
 */
export const exportCommand = (scope: ExportScope, wish: ExportWish): string => {
  const options = Object.entries(parametersOf(scope, wish)).flatMap(([parameter, value]) =>
    [value ?? []].flat().map((one) => `--${optionName(parameter)} ${quote(String(one))}`),
  )
  return [program, wish.format, `--register ${liveRegister}`, ...options].join(' ')
}
