/** A name as it stands at the start of a line or a heading. */
export const startCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a", "a and b", "a, b and c". */
export const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** "1 kind", "3 kinds". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const opensClause = /^(?:when|if|where|while|after|before|once|unless|as|because|for|to|on|in|at|during|until) /i

/** A name in the middle of a sentence: one that explains itself after a comma takes a comma after it, too. */
export const closeName = (name: string): string => (/, [^,()]+$/.test(name) ? `${name},` : name)

/** A trigger of the register as a clause: "when you need help with your benefits". */
export const whenClause = (trigger: string): string => {
  const words = trigger.trim().replace(/[\s.;,]+$/, '')
  return opensClause.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : `when ${words}`
}

/** A text as a sentence: a capital to begin with and a full stop at its end. */
export const toSentence = (text: string): string => {
  const words = text.trim()
  return /[.!?…]$/.test(words) ? startCapital(words) : `${startCapital(words)}.`
}
