import type { BigIntStats } from 'node:fs'
import {
  constants,
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
} from 'node:fs/promises'
import type { Disk, FileMark } from './disk.ts'

const markOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileMark => ({
  identity: `${dev}:${ino}`,
  size: Number(size),
  modified: String(mtimeNs),
  changed: String(ctimeNs),
})

/** Large enough that writing costs little, small enough that readers of the server do not wait for it. */
const largestWrite = 64 * 1024

async function* inChunks(parts: Iterable<string>): AsyncGenerator<Uint8Array> {
  let gathered: string[] = []
  let size = 0
  for (const part of parts) {
    gathered.push(part)
    size += part.length
    if (size < largestWrite) continue
    yield Buffer.from(gathered.join(''))
    gathered = []
    size = 0
  }
  yield Buffer.from(gathered.join(''))
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''

/** File systems that know no second names: FAT, and many that are reached over a network. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** Folders cannot be opened and made safe everywhere; where they cannot, the system does it by itself. */
const noFolderSync = new Set(['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP', 'EBADF'])

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (path) => readFile(path),
  mark: async (path) => {
    try {
      return markOf(await stat(path, { bigint: true }))
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      throw error
    }
  },
  list: async (folder) => {
    try {
      return await readdir(folder)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  },
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
  create: async (path) => (await open(path, 'wx')).close(),
  openToAppend: async (path) => {
    const file = await open(path, 'a')
    return {
      mark: async () => markOf(await file.stat({ bigint: true })),
      append: (content) => file.appendFile(content),
      sync: () => file.datasync(),
      truncate: (size) => file.truncate(size),
      close: () => file.close(),
    }
  },
  write: async (path, parts) => {
    const file = await open(path, 'w')
    try {
      const chunks = Symbol.asyncIterator in parts ? parts : inChunks(parts)
      for await (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename,
  copy: async (from, to) => {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    const file = await open(to, 'r+')
    await file.sync().finally(() => file.close())
  },
  link: async (from, to) => {
    try {
      await link(from, to)
    } catch (error) {
      if (!noLinks.has(codeOf(error))) throw error
      await copyFile(from, to, constants.COPYFILE_EXCL)
    }
  },
  remove: (path) => rm(path, { force: true }),
  removeFolder: rmdir,
  syncFolder: async (path) => {
    try {
      const folder = await open(path, 'r')
      await folder.sync().finally(() => folder.close())
    } catch (error) {
      if (!noFolderSync.has(codeOf(error))) throw error
    }
  },
  touch: (path) => utimes(path, new Date(), new Date()),
}
