import { ukDayOf } from '@sharemap/register'
import { askPassword } from './ask-password.ts'
import { runProgram } from './run-program.ts'

/** Today in the UK, whose law is asked about, wherever the program runs. */
const today = ukDayOf(new Date().toISOString())

process.exitCode = await runProgram(process.argv.slice(2), {
  write: (text) => process.stdout.write(`${text}\n`),
  writeError: (text) => process.stderr.write(`${text}\n`),
  today,
  now: () => new Date(),
  askPassword: () => askPassword({ input: process.stdin, output: process.stderr }),
})
