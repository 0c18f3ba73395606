import { loadGuessCounter } from './guess-password.ts'

/** Three random words have about as many. */
export const leastPasswordLength = 12

/** So long a password is no more than a burden to hash. */
export const mostPasswordLength = 256

/** Fewer guesses than this are within reach of somebody who tries common passwords over the network. */
const leastGuesses = 1e8

/**
 * So much of a password is looked at: what is hard to guess by then stays so, and the time that an estimate takes grows
 * with the cube of the length, which would let one request keep the server from all others.
 */
const mostLookedAt = 24

/** What a password must have besides the words that are near at hand. */
const leastOfOwn = 6

/** The names of the user, and of what the password is for. */
const wordsOf = (names: readonly string[]) =>
  [...names, 'sharemap']
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length)

/** How many characters, blanks apart, are left of a password when the words are struck out of it. */
const ownLength = (password: string, words: readonly string[]) =>
  words.reduce((rest, word) => rest.replaceAll(word, ' '), password).replaceAll(/\s/g, '').length

/**
 * Checks a password as the National Cyber Security Centre advises: it must be long and not among those that are tried
 * first (common passwords and words, the user's own names, repetitions, rows of keys); which characters it is made of is
 * the user's own affair, and it never runs out.
 *
 * @param password the password.
 * @param user the names of the user whose it shall be.
 * @returns what is wrong with it, as a sentence; null where it is good.
 */
export const checkPassword = async (
  password: string,
  { name, fullName }: { readonly name: string; readonly fullName: string },
): Promise<string | null> => {
  const length = [...password].length
  if (length < leastPasswordLength) {
    return `The password must have ${leastPasswordLength} characters or more. Three random words make a good one.`
  }
  if (length > mostPasswordLength) return `The password must have ${mostPasswordLength} characters or fewer.`
  const lower = password.toLowerCase()
  const words = wordsOf([name, fullName])
  if (ownLength(lower, words) < leastOfOwn) {
    return 'The password must be more than a name with a few characters. Three random words make a good one.'
  }
  const countGuesses = await loadGuessCounter()
  // A word said twice is no harder to guess for the blank between.
  const readings = [lower, lower.replaceAll(/[\s._-]/g, '')]
  if (readings.some((reading) => countGuesses(reading.slice(0, mostLookedAt), words) < leastGuesses)) {
    return 'That password is among the first that somebody would try. Choose one that is harder to guess, such as three random words.'
  }
  return null
}
