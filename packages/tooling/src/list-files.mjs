import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const passedOver = new Set(['node_modules', 'dist', '.cache', '.git'])

/**
 * Lists the files under a folder, in a fixed order, leaving out what is installed or built.
 * @param {string} root The folder that the answers are relative to.
 * @param {string} [directory] A folder inside it, with forward slashes; the root itself when left out.
 * @returns {string[]} Paths relative to the root, with forward slashes; empty when there is no such folder.
 */
export function listFiles(root, directory = '') {
  const folder = join(root, directory)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`
      if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : listFiles(root, path)
      return entry.isFile() ? [path] : []
    })
}
