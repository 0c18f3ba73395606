import { type Zippable, zipSync } from 'fflate'

/** One file of a zip. Names are written in the order given. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether to leave it uncompressed, as OpenDocument asks of its first file. */
  readonly stored?: boolean
}

/**
 * Writes a zip whose bytes follow from its files alone: every file bears the earliest date that a zip can hold, for a
 * real one would make each export of the same register a different file.
 *
 * @param entries the files in the order in which to write them.
 * @returns the zip.
 */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> => {
  const files: Zippable = {}
  for (const { name, bytes, stored } of entries) files[name] = [bytes, { level: stored === true ? 0 : 6 }]
  // A zip holds local time, so the date is built from local parts: it reads the same in every time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>
}
