import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { askPassword } from './ask-password.ts'

const source = (isTTY: boolean) => {
  const shown: string[] = []
  const input = Object.assign(new PassThrough(), { isTTY })
  const output = {
    write: (text: string) => {
      shown.push(text)
      return true
    },
  }
  return { input, output, shown }
}

/** Types each line once it has been asked for. */
const typeInto = ({ input, shown }: ReturnType<typeof source>, lines: readonly string[]) => {
  const questions = () => shown.filter((text) => text.endsWith(': ')).length
  const timer = setInterval(() => {
    const asked = questions()
    for (const line of lines.slice(asked - 1, asked)) input.write(line)
    if (asked >= lines.length) clearInterval(timer)
  }, 5)
}

it('asks twice at a terminal, and shows nothing of what is typed', async () => {
  const terminal = source(true)
  typeInto(terminal, ['mango tunnel orbit\r', 'mango tunnel orbit\r'])
  expect(await askPassword(terminal)).toBe('mango tunnel orbit')
  expect(terminal.shown).toEqual(['New password: ', '\n', 'The same again: ', '\n'])
})

it('takes back what is rubbed out, and keeps spaces at the ends', async () => {
  const terminal = source(true)
  typeInto(terminal, [' mangx\u007fo \r', ' mango \r'])
  expect(await askPassword(terminal)).toBe(' mango ')
})

it.each([
  ['two that differ', ['mango\r', 'tango\r'], 'differ'],
  ['nothing', ['\r'], 'No password was typed'],
  ['a stop', ['mang\u0003'], 'Stopped'],
])('changes nothing after %s', async (_, lines, sentence) => {
  const terminal = source(true)
  typeInto(terminal, lines)
  await expect(askPassword(terminal)).rejects.toThrow(sentence)
})

it('takes the first line where there is no terminal, without asking', async () => {
  const piped = source(false)
  piped.input.end('mango tunnel orbit\r\nanother line\n')
  expect(await askPassword(piped)).toBe('mango tunnel orbit')
  expect(piped.shown).toEqual([])
})

it.each(['', '\n'])('says that standard input gives no password: %j', async (text) => {
  const piped = source(false)
  piped.input.end(text)
  await expect(askPassword(piped)).rejects.toThrow('no password on standard input')
})
