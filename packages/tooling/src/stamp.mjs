import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * One hash over the names and contents of some files, and over anything else that the work depends on.
 * Contents are read, not times, so a fresh checkout of the same files gives the same hash.
 * @param {string} root The folder that the paths are relative to.
 * @param {string[]} paths A file that is missing is hashed as missing.
 * @param {string[]} [also] Further facts, such as the version of Node.
 * @returns {string} SHA-256 in hexadecimal.
 */
export function hashFiles(root, paths, also = []) {
  const hash = createHash('sha256')
  // The zero byte cannot stand in a path, so no two lists of files run together into the same bytes.
  for (const fact of also) hash.update(`fact\0${fact}\0`)
  for (const path of paths) {
    const file = join(root, path)
    const bytes = existsSync(file) ? readFileSync(file) : undefined
    hash.update(`file\0${path}\0${bytes === undefined ? 'missing' : bytes.length}\0`)
    if (bytes !== undefined) hash.update(bytes)
  }
  return hash.digest('hex')
}

/**
 * The file in which the hash of the last finished run of some work is kept. It stands inside node_modules, so
 * removing that folder forgets the stamps with it.
 * @param {string} root
 * @param {string} work A short name, such as `install`.
 */
export function stampFile(root, work) {
  return join(root, 'node_modules', '.cache', 'sharemap', `${work}.stamp`)
}

/**
 * Whether the work was last finished with exactly this hash.
 * @param {string} root
 * @param {string} work
 * @param {string} hash
 */
export function isStamped(root, work, hash) {
  const file = stampFile(root, work)
  return existsSync(file) && readFileSync(file, 'utf8') === hash
}

/**
 * Notes that the work is finished with this hash.
 * @param {string} root
 * @param {string} work
 * @param {string} hash
 */
export function writeStamp(root, work, hash) {
  const file = stampFile(root, work)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, hash)
}
