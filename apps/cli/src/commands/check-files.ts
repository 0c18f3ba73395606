import { compareRegisters, recordListNames } from '@sharemap/register'
import type { Command } from 'commander'
import { describeChanges } from '../describe-answers.ts'
import { openRegister, shippedRegister } from '../open-register.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Adds the commands that look at files rather than ask a question: `check`, and the ninth question, `changes`.
 *
 * @param program the program to add to.
 * @param terminal where answers go.
 */
export const addFileCommands = (program: Command, terminal: Terminal): void => {
  program
    .command('check')
    .description('whether a register is sound: its shape, references, uniqueness and coherence')
    .argument('[file]', 'the register; the shipped one unless given')
    .option('--json', 'answer in JSON')
    .action(async (file: string | undefined, options: { json?: boolean }) => {
      const path = file ?? shippedRegister
      const register = await openRegister(path, 1)
      const counts = Object.fromEntries(recordListNames.map((list) => [list, register[list].length]))
      const said = Object.entries(counts).map(([list, count]) => `  ${list}: ${count}`)
      terminal.write(
        options.json ? JSON.stringify({ sound: true, counts }, null, 2) : [`${path} is sound.`, ...said].join('\n'),
      )
    })
  program
    .command('changes <before> <after>')
    .description('9. what changed between two versions of a register')
    .option('--json', 'answer in JSON')
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const changes = compareRegisters(await openRegister(before), await openRegister(after))
      terminal.write(options.json ? JSON.stringify(changes, null, 2) : describeChanges(changes))
    })
}
