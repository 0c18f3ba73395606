/**
 * Joins items into a list as it is written in a sentence, however long: "a", "a and b", "a, b and c". Items that hold
 * "and" get a comma before the last, and items that hold commas are parted by semicolons, so that every item can be told
 * from the next.
 *
 * @param items the items, in order.
 * @param word what stands before the last: "and" unless given.
 */
export const joinWords = (items: readonly string[], word: 'and' | 'or' = 'and'): string => {
  const last = items.at(-1)
  if (last === undefined) return ''
  const before = items.slice(0, -1)
  if (before.length === 0) return last
  if (items.some((item) => item.includes(','))) return `${before.join('; ')}; ${word} ${last}`
  const isJoinedInside = items.some((item) => item.includes(` ${word} `))
  return `${before.join(', ')}${isJoinedInside ? ',' : ''} ${word} ${last}`
}

/**
 * Makes a clause a sentence: it begins with a capital and ends with one mark.
 *
 * @param clause the words, with or without a capital and a full stop.
 */
export const toSentence = (clause: string): string => {
  const words = clause
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:]+$/, '')
  if (words === '') return ''
  const capital = words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)
  return /[?!]["”’')]?$/.test(capital) ? capital : `${capital}.`
}

/**
 * Puts a name that holds a relative clause or an apposition ("HubSpot, a software company") in front of more words.
 *
 * @param name a name as it stands in a sentence.
 * @returns the name, with the comma that closes what its own comma opened.
 */
export const closeName = (name: string): string => (/, /.test(name.replaceAll(/\([^)]*\)/g, '')) ? `${name},` : name)
