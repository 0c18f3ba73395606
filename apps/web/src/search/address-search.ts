/** Characters that are safe in a query and that read better as they are: ids hold colons, Art 6 codes brackets. */
const readable: readonly [RegExp, string][] = [
  [/%3A/g, ':'],
  [/%28/g, '('],
  [/%29/g, ')'],
  [/%2C/g, ','],
]

/**
 * Writes a page's state as the query of its address: a list as its key repeated, as the API reads it too.
 *
 * @param search the state; undefined and null are left out, and so are empty lists.
 * @returns the query with its question mark, or nothing where there is no state.
 */
export const writeAddressSearch = (search: Record<string, unknown>): string => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) params.append(key, String(item))
    }
  }
  const text = readable.reduce((query, [code, character]) => query.replaceAll(code, character), params.toString())
  return text === '' ? '' : `?${text}`
}

/**
 * Reads the query of an address.
 *
 * @param text with or without its question mark.
 * @returns each key with its text, or with the list of its texts where it stands more than once.
 */
export const readAddressSearch = (text: string): Record<string, string | string[]> => {
  const params = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const values = params.getAll(key)
      return [key, values.length === 1 ? (values[0] as string) : values]
    }),
  )
}
