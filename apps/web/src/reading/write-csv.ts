/** Spreadsheets take a cell that starts so for a formula and run it (OWASP, "CSV injection"). */
const startsFormula = /^[=+\-@\t\r]/

const cell = (text: string): string => {
  const harmless = startsFormula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * Writes a table as CSV (RFC 4180), with every cell made harmless for a spreadsheet.
 *
 * @param rows the rows, the heading row first.
 * @returns the text, each row ended by CR LF.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
