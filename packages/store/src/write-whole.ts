import { dirname } from 'node:path'
import type { Disk } from './disk.ts'
import { unfinished } from './store-paths.ts'

/**
 * Puts a file in the place of another, so that at every moment either the old or the new one stands there whole.
 *
 * @param disk the disk.
 * @param path the path of the file.
 * @param parts the new content.
 */
export const writeWhole = async (
  disk: Disk,
  path: string,
  parts: Iterable<string> | AsyncIterable<Uint8Array>,
): Promise<void> => {
  const next = `${path}${unfinished}`
  try {
    await disk.write(next, parts)
    await disk.rename(next, path)
  } catch (error) {
    await disk.remove(next).catch(() => {})
    throw error
  }
  await disk.syncFolder(dirname(path))
}
