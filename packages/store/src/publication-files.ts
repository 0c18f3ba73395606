import { dirname, join } from 'node:path'
import type { Disk } from './disk.ts'
import { checkPublication } from './publication-chain.ts'
import type { Publication, PublicationSummary } from './publications.ts'
import { StoreFault, storeProblem } from './store-problem.ts'
import { writeWhole } from './write-whole.ts'

const isPublication = (name: string) => /^\d{4,}\.json$/.test(name)

const nameOf = (number: number) => `${String(number).padStart(4, '0')}.json`

const textOf = (publication: Publication) => `${JSON.stringify(publication, null, 2)}\n`

const damaged = (path: string, reason: string) =>
  new StoreFault(
    storeProblem(
      'damaged-publication',
      `The publication ${path} is damaged: ${reason}. Nothing was changed. Put the file back from a backup.`,
    ),
  )

const readOne = async (disk: Disk, path: string, last: PublicationSummary | null): Promise<Publication> => {
  let input: unknown
  try {
    input = JSON.parse((await disk.read(path)).toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(path, 'it is not JSON')
    throw error
  }
  const checked = checkPublication(input, last)
  if (!checked.ok) throw damaged(path, checked.reason)
  return checked.publication
}

/**
 * Reads every publication, one after the other, and proves that each follows from the one before.
 *
 * @param disk the disk.
 * @param folder the folder of the publications; none were made where there is none.
 * @returns each publication, whole, from the first.
 * @throws StoreFault with the problem `damaged-publication`, and the disk's errors.
 */
export async function* readPublications(disk: Disk, folder: string): AsyncGenerator<Publication> {
  const names = (await disk.list(folder)).filter(isPublication).sort()
  let last: PublicationSummary | null = null
  const highest = Math.max(0, ...names.map((name) => Number.parseInt(name, 10)))
  for (let number = 1; number <= highest; number += 1) {
    const path = join(folder, nameOf(number))
    if (!names.includes(nameOf(number))) throw damaged(path, 'it is missing')
    const publication: Publication = await readOne(disk, path, last)
    last = publication
    yield publication
  }
}

/**
 * Reads one publication again.
 *
 * @param disk the disk.
 * @param folder the folder of the publications.
 * @param number its number.
 * @param last the publication before it; null for the first.
 * @throws StoreFault with the problem `damaged-publication`, and the disk's errors.
 */
export const readPublication = (
  disk: Disk,
  folder: string,
  number: number,
  last: PublicationSummary | null,
): Promise<Publication> => readOne(disk, join(folder, nameOf(number)), last)

/**
 * Writes a publication into its file, safe from a crash and a power cut; or not at all.
 *
 * @param disk the disk.
 * @param folder the folder of the publications; it is made where there is none.
 * @param publication the publication.
 */
export const writePublication = async (disk: Disk, folder: string, publication: Publication): Promise<void> => {
  const path = join(folder, nameOf(publication.number))
  await disk.makeFolder(folder)
  try {
    await writeWhole(disk, path, [textOf(publication)])
    await disk.syncFolder(dirname(folder))
  } catch (error) {
    // What is answered with a fault was not published, also where only the last step of keeping it failed.
    await disk.remove(path).catch(() => {})
    throw error
  }
}

/**
 * Reads every publication at once, as {@link readPublications} does.
 *
 * @param disk the disk.
 * @param folder the folder of the publications.
 * @throws StoreFault with the problem `damaged-publication`, and the disk's errors.
 */
export const gatherPublications = async (disk: Disk, folder: string): Promise<Publication[]> => {
  const publications: Publication[] = []
  for await (const publication of readPublications(disk, folder)) publications.push(publication)
  return publications
}
