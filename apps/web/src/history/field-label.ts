import { fieldInWords } from '@sharemap/register'

/**
 * What a field is called at the head of a row.
 *
 * @param path a dotted path inside a record.
 * @param nameOf gives the name of a purpose that the path names by its id.
 * @returns such as "Article 6 basis of “Decide claims”".
 */
export const fieldLabel = (path: string, nameOf: (id: string) => string): string => {
  const words = fieldInWords(path, nameOf)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
