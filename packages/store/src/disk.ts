/** Which file stands at a path, and when it was last written. */
export interface FileMark {
  /** Tells the file from every other, also from one that took its place. */
  readonly identity: string
  readonly size: number
  /** When its content was last changed, to the nanosecond. */
  readonly modified: string
  /** When its content, its names or its rights were last changed, to the nanosecond. */
  readonly changed: string
}

/**
 * Tells whether nothing was done to a file.
 *
 * @param one a mark of it; undefined where there was no file.
 * @param other a later mark.
 */
export const isSameFile = (one: FileMark | undefined, other: FileMark | undefined): boolean =>
  hasSameContent(one, other) && one?.changed === other?.changed

/**
 * Tells whether a file was not written, though it may have been renamed or linked.
 *
 * @param one a mark of it; undefined where there was no file.
 * @param other a later mark.
 */
export const hasSameContent = (one: FileMark | undefined, other: FileMark | undefined): boolean =>
  one?.identity === other?.identity && one?.size === other?.size && one?.modified === other?.modified

/** A file that is only ever added to. */
export interface AppendedFile {
  readonly mark: () => Promise<FileMark>
  readonly append: (content: string) => Promise<void>
  /** Resolves when the file's content is safe from a power cut. */
  readonly sync: () => Promise<void>
  readonly truncate: (size: number) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * The little that a store needs of a disk. It is a port so that tests can fill the disk, take permissions away and cut
 * the power at every step. All but `mark` reject with the errors of Node's file system.
 */
export interface Disk {
  readonly read: (path: string) => Promise<Buffer>
  /** Undefined where nothing stands at the path. */
  readonly mark: (path: string) => Promise<FileMark | undefined>
  /** The names in a folder; none where there is no folder. */
  readonly list: (folder: string) => Promise<string[]>
  readonly makeFolder: (path: string) => Promise<void>
  /** Makes an empty file; rejects with EEXIST where something stands at the path. */
  readonly create: (path: string) => Promise<void>
  /** Opens a file to add to it; makes it where there is none. */
  readonly openToAppend: (path: string) => Promise<AppendedFile>
  /** Writes a whole file and makes its content safe from a power cut; its name is safe once its folder is. */
  readonly write: (path: string, parts: Iterable<string> | AsyncIterable<Uint8Array>) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Copies a file and makes the copy's content safe from a power cut. One that stands at `to` is replaced. */
  readonly copy: (from: string, to: string) => Promise<void>
  /** Gives a file a second name, or copies it where the disk knows no second names. `to` must not exist. */
  readonly link: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Removes a folder that is empty. */
  readonly removeFolder: (path: string) => Promise<void>
  /** Makes the names in a folder safe from a power cut. */
  readonly syncFolder: (path: string) => Promise<void>
  /** Dates a file as written now. */
  readonly touch: (path: string) => Promise<void>
}
