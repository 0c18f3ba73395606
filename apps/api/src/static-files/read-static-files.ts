import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type RenderedBody, renderBody } from '../bodies/rendered-body.ts'
import { typeOfFile } from './static-file-types.ts'

/** Files by their path below a folder, with slashes: `assets/index-B7x.js`. */
export type StaticFiles = ReadonlyMap<string, RenderedBody>

/**
 * Makes files ready to send, each with the type that its ending tells.
 *
 * @param contents the path and content of each.
 */
export const renderFiles = (contents: Iterable<readonly [path: string, content: string | Uint8Array]>): StaticFiles =>
  new Map(
    Array.from(contents, ([path, content]) => {
      const { type, compressible } = typeOfFile(path)
      return [path, renderBody(content, type, compressible)] as const
    }),
  )

/**
 * Reads a folder of built files into memory, so that no request touches the disk and no path can lead out of it.
 *
 * @param folder the folder's path.
 * @returns its files, those in folders below it too; null where there is no such folder.
 * @throws Error where a file cannot be read.
 */
export const readStaticFiles = async (folder: string): Promise<StaticFiles | null> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (entries === null) return null
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = relative(folder, file).split(sep).join('/')
      return [path, await readFile(file)] as const
    })
  return renderFiles(await Promise.all(files))
}
