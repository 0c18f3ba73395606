import type { Site } from '../html/site.ts'
import { fingerprintOf } from './hash.ts'

/**
 * The list of all files of a publication with their fingerprints, so that anybody can check a copy.
 *
 * @param files every file but the list itself.
 * @returns the list as JSON: the day, the register's version, and the SHA-256 of each file by its path.
 */
export const writeManifest = (site: Site, files: ReadonlyMap<string, string | Uint8Array>): string => {
  const paths = [...files.keys()].sort()
  const sha256 = Object.fromEntries(paths.map((path) => [path, fingerprintOf(files.get(path) as string | Uint8Array)]))
  const { title, publisher, licence } = site.theme
  return `${JSON.stringify({ title, publisher, licence, madeOn: site.reading.asAt, registerVersion: site.version, sha256 }, null, 1)}\n`
}
