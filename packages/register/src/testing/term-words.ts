const fillers = new Set('a an and by for from in of on or our the to with you your'.split(' '))

const endings = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ed', 'es', 'al', 'ly', 's', 'e']

/** A word without its ending, so that "planning" and "plan", "deleted" and "delete" are one. */
const stemOf = (word: string): string => {
  if (/ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3)
  if (ending === undefined) return word
  const stem = word.slice(0, -ending.length).replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  return /(?:ment|ation|ing|e|s)$/.test(stem) && stem.length > 5 ? stemOf(stem) : stem
}

/**
 * The words of a short term, for looking it up whatever its grammar: lower case, without accents, fillers and endings.
 *
 * @param text a term or a sentence; "e-mail" is one word, other hyphens part two.
 */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\u0300-\u036f'’]/g, '')
      .replaceAll(/(?<=\be)-(?=\p{L})/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !fillers.has(word))
      .map(stemOf),
  )

/**
 * Whether texts hold every word of a term, in any order.
 *
 * @param texts what is searched.
 * @param term what is sought.
 */
export const holdsTerm = (texts: readonly string[], term: string): boolean => {
  const held = wordsOf(texts.join(' . '))
  return [...wordsOf(term)].every((word) => held.has(word))
}
