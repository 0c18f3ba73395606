import { basename, dirname, extname, join } from 'node:path'

/** Where the parts of a store stand: the register's file, and beside it a folder of what belongs to it. */
export interface StorePaths {
  readonly file: string
  readonly folder: string
  readonly room: string
  /** Every entry of the history, one a line, in the order in which they were accepted. */
  readonly history: string
  /** Which entry the register's file, and the copy before it, hold. */
  readonly marks: string
  /** The register's file as it was before it was last written. */
  readonly previous: string
  /** The dated copies. */
  readonly copies: string
  /** What residents were shown: one file a publication. */
  readonly publications: string
}

/**
 * The paths of a store.
 *
 * @param file the path of the register's file: `live/register.json` has its history in `live/register.history/`.
 */
export const storePaths = (file: string): StorePaths => {
  const folder = dirname(file)
  const name = basename(file, extname(file))
  const room = join(folder, `${name}.history`)
  return {
    file,
    folder,
    room,
    history: join(room, 'history.jsonl'),
    marks: join(room, 'marks.json'),
    previous: join(room, 'previous.json'),
    copies: join(room, 'copies'),
    publications: join(folder, `${name}.publications`),
  }
}

/** The ending of a file that is being written, and is nothing until it is renamed. */
export const unfinished = '.tmp'
