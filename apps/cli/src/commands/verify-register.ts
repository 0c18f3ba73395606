import { type BackupContent, gatherBackup, readBackup, verifyHistory } from '@sharemap/store'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { dataOption, failureOf, liveFolder, registerFileIn } from '../live-folder.ts'
import type { Terminal } from '../terminal.ts'

interface VerifyOptions {
  readonly data: string
  readonly json?: boolean
}

interface Proof {
  readonly of: string
  readonly history: { readonly entries: number; readonly end: string }
  /** `end` is null where nothing has been published. */
  readonly publications: { readonly count: number; readonly end: string | null }
}

const prove = (of: string, content: BackupContent): Proof => {
  const verdict = verifyHistory(content)
  if (!verdict.ok) throw new Failure(`${of} does not hold: ${verdict.reason}.`, 1)
  const { publications } = content
  return {
    of,
    history: { entries: verdict.entries, end: verdict.revision },
    publications: { count: publications.length, end: publications.at(-1)?.hash ?? null },
  }
}

const describeProof = ({ of, history, publications }: Proof): string => {
  const { entries } = history
  const edits =
    entries === 0
      ? `  History: no entry yet. The register's hash is ${history.end}.`
      : `  History: ${entries === 1 ? '1 entry' : `${entries} entries`}, and the chain holds. It ends in ${history.end}.`
  const shown =
    publications.end === null
      ? '  Publications: none yet.'
      : `  Publications: ${publications.count}, and the chain holds. It ends in ${publications.end}.`
  return [of, edits, shown].join('\n')
}

/**
 * Adds `verify`: proves that no entry of the history and no publication was changed, left out or moved since it was
 * written, and that the history leads to the register.
 *
 * @param program the program to add to.
 * @param terminal where the outcome is told.
 */
export const addVerify = (program: Command, terminal: Terminal): void => {
  program
    .command('verify [backup]')
    .description('prove the history and the publications of the live register, or of a backup')
    .option(...dataOption, liveFolder())
    .option('--json', 'answer in JSON')
    .action(async (backup: string | undefined, { data, json }: VerifyOptions) => {
      const of = backup ?? registerFileIn(data)
      const found = backup === undefined ? await gatherBackup(of) : await readBackup(backup)
      if (!found.ok) throw failureOf(`${of} does not hold`, found.problems)
      const proof = prove(of, found.content)
      terminal.write(json ? JSON.stringify(proof, null, 2) : describeProof(proof))
      if ('isFileChanged' in found && found.isFileChanged) {
        throw new Failure(
          `${of} is not the file that the history leads to: it was changed or removed outside. The server looks at it when it starts, and takes the change into the history or says why not.`,
          1,
        )
      }
    })
}
