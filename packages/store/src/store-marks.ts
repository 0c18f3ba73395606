import { z } from 'zod'
import type { Disk } from './disk.ts'
import { sha256 as hashOf } from './sha256.ts'
import { writeWhole } from './write-whole.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file that holds the register as it was after an entry of the history (0: before the first). */
const markSchema = z.strictObject({ number: z.int().min(0), file: sha256 })

/**
 * Which entry the register's file holds, so that the file itself can stay clean. `next` stands there while the file is
 * being replaced: whichever of the two files a crash leaves is then known.
 */
export const storeMarksSchema = z.strictObject({
  /** What the first entry is bound to. */
  anchor: sha256,
  previous: markSchema.nullable(),
  current: markSchema,
  next: markSchema.nullable(),
})

export type StoreMark = z.infer<typeof markSchema>
export type StoreMarks = z.infer<typeof storeMarksSchema>

/**
 * Reads the marks.
 *
 * @param disk the disk.
 * @param path their path.
 * @returns the marks; undefined where there are none; null where they cannot be read as marks.
 */
export const readMarks = async (disk: Disk, path: string): Promise<StoreMarks | undefined | null> => {
  if ((await disk.mark(path)) === undefined) return undefined
  try {
    return storeMarksSchema.parse(JSON.parse((await disk.read(path)).toString('utf8')))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

/**
 * Finds the mark of a file by its content.
 *
 * @param disk the disk.
 * @param path the path of the file.
 * @param marks the marks that it may bear.
 * @returns the mark; undefined where there is no such file, or one that none of the marks knows.
 */
export const findMark = async (
  disk: Disk,
  path: string,
  marks: readonly (StoreMark | null)[],
): Promise<StoreMark | undefined> => {
  if ((await disk.mark(path)) === undefined) return undefined
  const hash = hashOf(await disk.read(path))
  return marks.find((mark) => mark?.file === hash) ?? undefined
}

/** Writes the marks, safe from a crash and a power cut. */
export const writeMarks = (disk: Disk, path: string, marks: StoreMarks): Promise<void> =>
  writeWhole(disk, path, [`${JSON.stringify(marks, null, 2)}\n`])
