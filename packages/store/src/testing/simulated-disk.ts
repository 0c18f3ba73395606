import { dirname } from 'node:path'
import type { Disk, FileMark } from '../disk.ts'

/** A file: what programs see of it, and what would be left of it after a power cut. */
interface SimulatedFile {
  readonly serial: number
  content: Buffer
  safe: Buffer
  modified: number
  changed: number
}

/** A change of a folder's names that is not safe yet. */
type NameChange = { readonly path: string; readonly file: SimulatedFile | undefined }[]

/** What happens before an operation is done. It may throw instead of letting it be done. */
export type Interference = (operation: keyof Disk | 'append' | 'sync' | 'truncate', path: string) => void

/** A disk in memory that loses, at a power cut, whatever was not made safe: as much of it as chance has it. */
export interface SimulatedDisk extends Disk {
  /** How many operations were done or tried. */
  readonly operations: () => number
  /**
   * The disk as it is found after a power cut. Contents that were not made safe may be there in part, or as zeros; of the
   * changes of a folder's names, the first ones may have been made.
   *
   * @param chance gives numbers from 0 up to, but not including, 1.
   */
  readonly afterPowerCut: (chance: () => number) => SimulatedDisk
  /** Sets what interferes from now on. */
  readonly interfere: (interference: Interference) => void
}

const failure = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code })

/** A content that was being written: some of the new bytes may have come, and zeros may stand in the place of others. */
const torn = ({ content, safe }: SimulatedFile, chance: () => number): Buffer => {
  if (content.equals(safe)) return safe
  if (content.length < safe.length) return chance() < 0.5 ? content : safe
  const come = safe.length + Math.floor(chance() * (content.length - safe.length + 1))
  const left = Buffer.from(content.subarray(0, come))
  if (chance() < 0.3) left.fill(0, safe.length + Math.floor(chance() * (come - safe.length + 1)))
  return left
}

const joinParts = async (parts: Iterable<string> | AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const part of parts) chunks.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(chunks)
}

/**
 * Makes a simulated disk.
 *
 * @param files the files on it, by path, all of them safe.
 */
export const simulatedDisk = (files: Iterable<readonly [string, Buffer]>): SimulatedDisk => {
  let serial = 0
  let clock = 0
  let operations = 0
  let interference: Interference = () => {}
  const newFile = (content: Buffer, safe: Buffer): SimulatedFile => {
    serial += 1
    clock += 1
    return { serial, content, safe, modified: clock, changed: clock }
  }
  const names = new Map<string, SimulatedFile>()
  const safeNames = new Map<string, SimulatedFile>()
  const unsafe = new Map<string, NameChange[]>()
  for (const [path, content] of files) {
    const file = newFile(content, content)
    names.set(path, file)
    safeNames.set(path, file)
  }

  const begin = (operation: Parameters<Interference>[0], path: string) => {
    operations += 1
    interference(operation, path)
  }

  const change = (...changes: NameChange) => {
    for (const { path, file } of changes) {
      if (file === undefined) names.delete(path)
      else {
        clock += 1
        file.changed = clock
        names.set(path, file)
      }
    }
    const folder = dirname(changes[0]?.path ?? '')
    unsafe.set(folder, [...(unsafe.get(folder) ?? []), changes])
  }

  const settle = (into: Map<string, SimulatedFile>, changes: readonly NameChange[]) => {
    for (const { path, file } of changes.flat()) {
      if (file === undefined) into.delete(path)
      else into.set(path, file)
    }
  }

  const find = (path: string): SimulatedFile => {
    const file = names.get(path)
    if (file === undefined) throw failure('ENOENT', path)
    return file
  }

  const put = (file: SimulatedFile, content: Buffer) => {
    clock += 1
    Object.assign(file, { content, modified: clock, changed: clock })
  }

  const markOf = ({ serial: own, content, modified, changed }: SimulatedFile): FileMark => ({
    identity: String(own),
    size: content.length,
    modified: String(modified),
    changed: String(changed),
  })

  const writeFile = (operation: 'write' | 'copy', path: string, content: Buffer) => {
    const file = names.get(path) ?? newFile(Buffer.alloc(0), Buffer.alloc(0))
    if (!names.has(path)) change({ path, file })
    put(file, content.subarray(0, content.length / 2))
    begin(operation, path)
    put(file, content)
    file.safe = content
  }

  return {
    operations: () => operations,
    interfere: (next) => {
      interference = next
    },
    afterPowerCut: (chance) => {
      const left = new Map(safeNames)
      for (const changes of unsafe.values()) {
        settle(left, changes.slice(0, Math.floor(chance() * (changes.length + 1))))
      }
      return simulatedDisk([...left].map(([path, file]) => [path, torn(file, chance)] as const))
    },
    read: async (path) => {
      begin('read', path)
      return find(path).content
    },
    mark: async (path) => {
      begin('mark', path)
      const file = names.get(path)
      return file && markOf(file)
    },
    list: async (folder) => {
      begin('list', folder)
      return [...names.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1))
    },
    makeFolder: async (path) => begin('makeFolder', path),
    create: async (path) => {
      begin('create', path)
      if (names.has(path)) throw failure('EEXIST', path)
      change({ path, file: newFile(Buffer.alloc(0), Buffer.alloc(0)) })
    },
    openToAppend: async (path) => {
      begin('openToAppend', path)
      const file = names.get(path) ?? newFile(Buffer.alloc(0), Buffer.alloc(0))
      if (!names.has(path)) change({ path, file })
      return {
        mark: async () => markOf(file),
        append: async (content) => {
          const bytes = Buffer.from(content)
          // A write that fails may have been done in part.
          put(file, Buffer.concat([file.content, bytes.subarray(0, bytes.length / 2)]))
          begin('append', path)
          put(file, Buffer.concat([file.content, bytes.subarray(bytes.length / 2)]))
        },
        sync: async () => {
          begin('sync', path)
          file.safe = file.content
        },
        truncate: async (size) => {
          begin('truncate', path)
          put(file, file.content.subarray(0, size))
        },
        close: async () => {},
      }
    },
    write: async (path, parts) => writeFile('write', path, await joinParts(parts)),
    copy: async (from, to) => writeFile('copy', to, find(from).content),
    rename: async (from, to) => {
      begin('rename', from)
      change({ path: from, file: undefined }, { path: to, file: find(from) })
    },
    link: async (from, to) => {
      begin('link', from)
      change({ path: to, file: find(from) })
    },
    remove: async (path) => {
      begin('remove', path)
      if (names.has(path)) change({ path, file: undefined })
    },
    removeFolder: async (path) => begin('removeFolder', path),
    syncFolder: async (path) => {
      begin('syncFolder', path)
      settle(safeNames, unsafe.get(path) ?? [])
      unsafe.delete(path)
    },
    touch: async (path) => {
      begin('touch', path)
      put(find(path), find(path).content)
    },
  }
}
