/** Words that make no name another one. */
const small = new Set(['the', 'of', 'and', 'for', 'a', 'an', 'in', 'to'])
const legalForms = new Set(['ltd', 'limited', 'plc', 'llp', 'inc', 'cic'])

const wordsIn = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * What a name comes down to, so that two spellings of one name compare equal: `The H.M. Revenue & Customs Ltd` and
 * `HM Revenue and Customs`.
 *
 * @param name any name.
 * @returns its words in lower case without small words and legal forms; those too where there are no others.
 */
export const nameKey = (name: string): string => {
  const words = wordsIn(name).map((word) => word.toLowerCase())
  const telling = words.filter((word) => !small.has(word) && !legalForms.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

const firstLetters = (words: readonly string[]): string =>
  words
    .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : (word[0] ?? '')))
    .join('')
    .toLowerCase()

/**
 * The letters by which a name is often called: `hmrc` for HM Revenue and Customs, where a word in capitals stands whole,
 * `moj` and `mj` for Ministry of Justice.
 *
 * @param name any name.
 * @returns lower-case letters, with small words and without; none where the name is a single word.
 */
export const initialsOf = (name: string): string[] => {
  const words = wordsIn(name)
  const telling = words.filter((word) => !small.has(word.toLowerCase()))
  return [...new Set([telling, words].filter(({ length }) => length > 1).map(firstLetters))]
}
