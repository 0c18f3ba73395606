/** So many characters are checked at most: a long notice has some 60,000, and a page must stay quick to answer. */
export const mostCharacters = 400_000

/** What can be checked: something, and not too much of it. */
export type NoticeSize = 'empty' | 'fits' | 'too-large'

/**
 * Says whether a text can be checked.
 *
 * @param text what was pasted or read from a file.
 */
export const sizeOfNotice = (text: string): NoticeSize => {
  if (text.length > mostCharacters) return 'too-large'
  return text.trim() === '' ? 'empty' : 'fits'
}
