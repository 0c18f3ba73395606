import { Command, CommanderError } from 'commander'
import { addQuestions } from './commands/ask-questions.ts'
import { addBackup } from './commands/back-up-register.ts'
import { addFileCommands } from './commands/check-files.ts'
import { addExport } from './commands/export-register.ts'
import { addPublish } from './commands/publish-site.ts'
import { addRestore } from './commands/restore-register.ts'
import { addUsersCommands } from './commands/users.ts'
import { addVerify } from './commands/verify-register.ts'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name.
 * @param terminal where output goes, and today's date.
 * @returns the exit code: 0 where all is well, 1 where something was found, 2 where the command could not run.
 */
export const runProgram = async (args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> => {
  const program = new Command('sharemap')
    .description('Ask a register of information sharing who receives what, under which power, and whether it stands.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text.trimEnd()),
      writeErr: (text) => terminal.writeError(text.trimEnd()),
    })
    .showHelpAfterError('Ask "sharemap help" for the commands.')
  // A command takes these settings over from the program when it is added, so they stand first.
  addQuestions(program, terminal)
  addFileCommands(program, terminal)
  addExport(program, terminal)
  addPublish(program, terminal)
  addBackup(program, terminal)
  addRestore(program, terminal)
  addVerify(program, terminal)
  addUsersCommands(program, terminal)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof Failure)) throw error
    terminal.writeError(error.message)
    return error.exitCode
  }
}
