/** The first so many UTF-16 units of a text, without half of a letter at the end. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replaceAll(/^[ ']+|[ ']+$/g, '')

/** A text that fits: where it has to be cut, after a whole word if there is one, with a sign that it was. */
const fitted = (text: string, length: number): string => {
  if (text.length <= length) return cut(text, length)
  const words = text.slice(0, length).replace(/ [^ ]*$/, '')
  return words.length < length ? `${cut(words, length - 1)}…` : cut(text, length)
}

/**
 * Names sheets as Excel allows: 31 characters, some signs barred, no two names alike whatever their capitals.
 *
 * @param wanted the names as they should be.
 * @returns names in the same order.
 */
export const sheetNames = (wanted: readonly string[]): string[] => {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain = name.replaceAll(/[[\]:*?/\\\p{C}]/gu, ' ').replaceAll(/\s+/gu, ' ')
    for (let copy = 1; ; copy += 1) {
      const tail = copy === 1 ? '' : ` (${copy})`
      const candidate = `${fitted(plain, 31 - tail.length) || 'Sheet'}${tail}`
      if (taken.has(candidate.toLowerCase())) continue
      taken.add(candidate.toLowerCase())
      return candidate
    }
  })
}
