/**
 * Makes a text fit for one line of a document. Runs of white space become one space; characters that XML cannot hold are
 * left out, and so are the marks that would turn the direction of whatever stands after them in the paragraph.
 *
 * @param text any text, such as a name from a register.
 * @returns the text, trimmed; letters of every script, emoji and right-to-left writing stay as they are.
 */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .trim()

/**
 * Makes a part of a sentence fit for a document: as {@link cleanText}, but a space at either end is kept, for it stands
 * between this part and its neighbour.
 */
export const cleanPart = (text: string): string =>
  `${/^\s+\S/u.test(text) ? ' ' : ''}${cleanText(text)}${/\s$/u.test(text) ? ' ' : ''}`
