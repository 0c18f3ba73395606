import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { readBackup, restoreBackup } from '@sharemap/store'
import type { Command } from 'commander'
import { dataOption, describeContent, failureOf, liveFolder, registerFileIn } from '../live-folder.ts'
import type { Terminal } from '../terminal.ts'

interface RestoreOptions {
  readonly data: string
  readonly by?: string
  readonly why?: string
}

/** Whoever sits at the machine, where the system tells. */
const operator = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'The command line'
  }
}

/**
 * Adds `restore`: puts a backup in the place of the live register. The backup is checked whole before anything is
 * touched, a register that a server has open is refused, and what stood there before is kept.
 *
 * @param program the program to add to.
 * @param terminal where the outcome is told, and the clock.
 */
export const addRestore = (program: Command, terminal: Terminal): void => {
  program
    .command('restore <backup>')
    .description('put a backup, or a register file, in the place of the live register; stop the server first')
    .option(...dataOption, liveFolder())
    .option('--by <name>', 'who restores it, for the history; who is signed in to this machine unless given')
    .option('--why <words>', 'why, for the history')
    .action(async (backup: string, { data, by, why }: RestoreOptions) => {
      const read = await readBackup(backup)
      if (!read.ok) throw failureOf(`${backup} cannot be restored, and nothing was touched`, read.problems)
      const note = { who: by ?? operator(), why: why ?? `Restored from ${basename(backup)}.`, when: terminal.now() }
      const restored = await restoreBackup(backup, registerFileIn(data), note)
      if (!restored.ok) throw failureOf(`Nothing was restored into ${data}`, restored.problems)
      terminal.write(`Restored ${describeContent(read.content)} from ${backup} into ${data}.`)
      if (restored.entry !== null) {
        terminal.write(`What stood there is in the history: undo entry ${restored.entry} to have it back.`)
      }
      for (const place of restored.setAside) terminal.write(`What could not be opened was kept as ${place}.`)
      terminal.write('Users and their passwords are as they were.')
    })
}
