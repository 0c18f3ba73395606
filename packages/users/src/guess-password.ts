/** How many guesses somebody needs who tries what is common first, given words that are near at hand. */
export type CountGuesses = (password: string, words: readonly string[]) => number

let loaded: Promise<CountGuesses> | undefined

/** The dictionaries are large, and a server or command that sets no password has no need of them. */
const load = async (): Promise<CountGuesses> => {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const estimator = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    // Each way of reading figures and signs as letters is another whole estimate; the likeliest few will do.
    l33tMaxSubstitutions: 10,
  })
  return (password, words) => estimator.check(password, [...words]).guesses
}

/**
 * Gives the estimate of zxcvbn (Wheeler, USENIX Security 2016) over common passwords, English words and names.
 *
 * @returns the estimator; it is loaded when it is first asked for.
 */
export const loadGuessCounter = (): Promise<CountGuesses> => {
  loaded ??= load()
  return loaded
}
