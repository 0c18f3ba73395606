import type { Finding, NoticeFinding } from '../finding.ts'

/** A register or a notice that was checked, and what was found in it. */
export interface CheckedFile {
  /** Its path or address, as a reader would open it. */
  readonly uri: string
  readonly findings: readonly (Finding | NoticeFinding)[]
  /** Where a record stands in the file, as {@link locateRecords} tells; left out for a notice, whose findings have lines. */
  readonly lineOf?: (record: string) => number | undefined
}

/**
 * Whether a finding is one of a register.
 *
 * @param finding any finding.
 */
export const isOfRegister = (finding: Finding | NoticeFinding): finding is Finding => 'record' in finding

/**
 * Whether a finding has been silenced; those of a notice cannot be.
 *
 * @param finding any finding.
 */
export const isSilenced = (finding: Finding | NoticeFinding): boolean =>
  isOfRegister(finding) && finding.silenced !== null

/**
 * Makes a function that says on which line of a register's file a record begins, for reports that point into the file.
 *
 * @param text the text of the file, one field a line as the register is written.
 * @returns for the id of a record the number of the line that holds it; undefined where none does.
 */
export const locateRecords = (text: string): ((record: string) => number | undefined) => {
  const lines = new Map<string, number>()
  for (const [position, line] of text.split('\n').entries()) {
    const id = /"id"\s*:\s*"([^"]+)"/.exec(line)?.[1]
    if (id !== undefined && !lines.has(id)) lines.set(id, position + 1)
  }
  return (record) => lines.get(record)
}
