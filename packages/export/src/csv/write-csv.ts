/** Every sign that makes some spreadsheet take a cell for a formula, also behind white space and invisible marks. */
const startsFormula = /^[\s\p{C}]*[=+\-@＝＋－＠]/u

/**
 * Makes a cell that no spreadsheet takes for a formula: one that would be is preceded by an apostrophe, which OWASP
 * advises against CSV injection.
 *
 * @param text any text.
 */
export const formulaSafe = (text: string): string =>
  startsFormula.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text

const writeField = (text: string): string => {
  const safe = formulaSafe(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Writes a table as RFC 4180 asks: commas, CRLF at the end of every line, quotes around a field that needs them. It
 * begins with a byte order mark, without which Excel does not read UTF-8.
 *
 * @param header the columns' names.
 * @param rows cells in the order of the columns; their texts are kept whole, line breaks included.
 */
export const writeCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('')}`
