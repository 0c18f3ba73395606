import { createInterface } from 'node:readline'
import { type Readable, Writable } from 'node:stream'
import { Failure } from './failure.ts'

/** Where a password is read from, and where it is asked for. */
export interface PasswordSource {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Pick<Writable, 'write'>
}

/** What is typed is shown nowhere. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** Reads one line, without its end; undefined where the input ends before any. */
const readLine = (input: Readable, terminal: boolean): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const lines = createInterface({ input, output: nowhere(), terminal, historySize: 0 })
    let line: string | undefined
    lines.once('line', (text) => {
      line = text
      lines.close()
    })
    lines.once('SIGINT', () => {
      reject(new Failure('Stopped. Nothing was changed.', 2))
      lines.close()
    })
    lines.once('close', () => resolve(line))
  })

const ask = async ({ input, output }: PasswordSource, question: string) => {
  output.write(question)
  const line = await readLine(input, true)
  output.write('\n')
  return line ?? ''
}

/**
 * Asks for a new password: at a terminal twice, without showing what is typed; else it is the first line of the input,
 * so that a program can give it. It is never an argument, which every user of the machine could see.
 *
 * @param source where to read and to ask.
 * @returns the password, as it was typed.
 * @throws Failure where it is left out, the two differ, or somebody stops.
 */
export const askPassword = async (source: PasswordSource): Promise<string> => {
  if (source.input.isTTY !== true) {
    const line = await readLine(source.input, false)
    if (line === undefined || line === '') {
      throw new Failure('There is no password on standard input. Send it as the first line.', 2)
    }
    return line
  }
  const password = await ask(source, 'New password: ')
  if (password === '') throw new Failure('No password was typed. Nothing was changed.', 2)
  if ((await ask(source, 'The same again: ')) !== password) {
    throw new Failure('The two passwords differ. Nothing was changed.', 2)
  }
  return password
}
