import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from './failure.ts'
import { readNoticeText } from './read-notice-text.ts'

const said = 'We keep your café’s details – £10 for each copy.'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notice-text-'))
})
afterAll(() => rm(folder, { recursive: true }))

const write = async (bytes: Uint8Array | string) => {
  const file = join(folder, 'notice')
  await writeFile(file, bytes)
  return file
}

describe('the text of a notice', () => {
  const little = Buffer.from(`\uFEFF${said}`, 'utf16le')

  it.each([
    ['UTF-8', Buffer.from(said)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${said}`)],
    ['UTF-16', little],
    ['UTF-16 the other way round', Buffer.from(little).swap16()],
    [
      'Windows-1252',
      Buffer.concat([
        Buffer.from('We keep your caf\u00e9', 'latin1'),
        Buffer.from([0x92]),
        Buffer.from('s details ', 'latin1'),
        Buffer.from([0x96]),
        Buffer.from(' \u00a310 for each copy.', 'latin1'),
      ]),
    ],
  ])('is read from %s', async (_, bytes) => {
    expect(await readNoticeText(await write(bytes))).toBe(said)
  })

  it.each([
    ['a PDF', '%PDF-1.7 …', /is a PDF\. Save/],
    ['a Word document', 'PK\u0003\u0004 word/document.xml', /Word document/],
    ['bytes without sense', Buffer.from([1, 0, 2, 0, 65]), /is no text/],
    ['nothing', '', /holds no words/],
    ['blanks and rules', ' \n ---- \n', /holds no words/],
  ])('is not taken from %s', async (_, bytes, message) => {
    const refused = readNoticeText(await write(bytes))
    await expect(refused).rejects.toThrow(Failure)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toMatchObject({ exitCode: 2 })
  })

  it('is not taken from a file that is not there', async () => {
    await expect(readNoticeText(join(folder, 'none'))).rejects.toThrow(/Cannot read/)
  })
})
