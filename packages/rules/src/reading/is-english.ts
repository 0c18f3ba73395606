const everyday = /\b(?:the|of|and|to|you|your|we|our|for|is|are|in|that|this|with|or|not|will|may|have)\b/gi

/** Below this many words nothing can be told of the language. */
const fewWords = 40

/**
 * Whether a text is in English, as far as its everyday words tell: in English about every fourth word is one of these,
 * and in lists still more than every twentieth. The rules over notices know English words only.
 *
 * @param text a notice.
 * @returns true too where there are too few words to tell.
 */
export const isEnglish = (text: string): boolean => {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return words < fewWords || (text.match(everyday)?.length ?? 0) / words >= 0.05
}
