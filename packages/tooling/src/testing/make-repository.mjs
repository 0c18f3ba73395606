import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * Writes files into a new folder that is removed when the present test ends.
 * @param {Record<string, string | object>} files Contents by path; an object is written as JSON.
 * @returns {string} The folder's absolute path.
 */
export function makeRepository(files) {
  const root = mkdtempSync(join(tmpdir(), 'sharemap-tooling-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) writeInto(root, path, content)
  return root
}

/**
 * Writes one file, with the folders that it stands in.
 * @param {string} root
 * @param {string} path
 * @param {string | object} content An object is written as JSON.
 */
export function writeInto(root, path, content) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}
