import { createPublications } from './create-publications.ts'
import type { Disk } from './disk.ts'
import { nodeDisk } from './node-disk.ts'
import { summaryOf } from './publication-chain.ts'
import { readPublication, readPublications, writePublication } from './publication-files.ts'
import type { OpenedPublications, Publication, PublicationSummary } from './publications.ts'
import { storePaths } from './store-paths.ts'
import { diskProblem } from './store-problem.ts'

/**
 * Opens the publications beside a register: `live/register.json` has them in `live/register.publications/`, one whole
 * file each. Every one of them is checked, for residents are shown nothing that was changed after it was published.
 *
 * @param registerFile the path of the register's file, which this process has open, so that no other publishes.
 * @param disk the disk; this machine's unless given.
 * @returns the publications; or a problem, `damaged-publication` where a file is not what was published.
 */
export const openPublications = async (registerFile: string, disk: Disk = nodeDisk): Promise<OpenedPublications> => {
  const folder = storePaths(registerFile).publications
  const list: PublicationSummary[] = []
  let last: Publication | null = null
  try {
    for await (const publication of readPublications(disk, folder)) {
      list.push(summaryOf(publication))
      last = publication
    }
  } catch (error) {
    return { ok: false, problems: [diskProblem(error, `The publications in ${folder} cannot be read`)] }
  }
  const summaries = new Map(list.map((summary) => [summary.number, summary]))
  const publications = createPublications(
    { list, last },
    {
      keep: async (publication) => {
        await writePublication(disk, folder, publication)
        summaries.set(publication.number, summaryOf(publication))
      },
      read: (number) => readPublication(disk, folder, number, summaries.get(number - 1) ?? null),
    },
  )
  return { ok: true, publications }
}
