import { stat } from 'node:fs/promises'
import { gatherBackup, readBackup, writeBackup } from '@sharemap/store'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { dataOption, describeContent, failureOf, liveFolder, registerFileIn } from '../live-folder.ts'
import type { Terminal } from '../terminal.ts'

/** `sharemap-backup-2026-11-22T093000Z.json.gz`: names that sort by their moment. */
const backupName = (now: Date) => `sharemap-backup-${now.toISOString().replace(/:|\.\d+/g, '')}.json.gz`

/**
 * Adds `backup`: the live register, its history and its publications in one file. A server may be running meanwhile.
 *
 * @param program the program to add to.
 * @param terminal where the outcome is told, and the clock.
 */
export const addBackup = (program: Command, terminal: Terminal): void => {
  program
    .command('backup')
    .description('write the live register, its history and its publications into one file')
    .option(...dataOption, liveFolder())
    .option('--out <file>', 'the file to write, which must not exist; named by the moment in this folder unless given')
    .action(async ({ data, out }: { data: string; out?: string }) => {
      const file = out ?? backupName(terminal.now())
      if ((await stat(file).catch(() => null)) !== null) {
        throw new Failure(`${file} exists, and a backup replaces nothing. Name another file with --out.`, 2)
      }
      const gathered = await gatherBackup(registerFileIn(data))
      if (!gathered.ok) throw failureOf(`Nothing was backed up from ${data}`, gathered.problems)
      const fault = await writeBackup(file, gathered.content)
      if (fault !== undefined) throw failureOf('Nothing was backed up', [fault])
      const read = await readBackup(file)
      if (!read.ok) throw failureOf(`${file} was written, and cannot be relied on`, read.problems)
      terminal.write(`Backed up ${describeContent(read.content)} to ${file}, and read it back: it is whole.`)
      terminal.write('Users and their passwords are not in it.')
    })
}
