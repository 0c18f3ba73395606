import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLowdbStore } from './open-lowdb-store.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-store-'))
  file = join(folder, 'register.json')
})
afterEach(() => rm(folder, { recursive: true }))

const problemsOf = async (path: string) => {
  const opened = await openLowdbStore(path)
  return opened.ok ? [] : opened.problems
}

it('says that the file is missing', async () => {
  expect(await problemsOf(file)).toMatchObject([
    { code: 'missing-file', message: expect.stringMatching(/no such file/) },
  ])
})

it('says that a folder is no file', async () => {
  await mkdir(file)
  expect(await problemsOf(file)).toMatchObject([
    { code: 'unreadable-file', message: expect.stringMatching(/it is a folder/) },
  ])
})

it('says that a file is no folder', async () => {
  await writeFile(file, '{}')
  expect(await problemsOf(join(file, 'register.json'))).toMatchObject([
    { code: 'unreadable-file', message: expect.stringMatching(/is a file/) },
  ])
})

const whole = serialiseRegister(smallRegister())
const broken = smallRegister()
const flow = broken.flows[0]
if (flow) flow.to = 'activity-nowhere'

it.each([
  ['an empty file', '', 'not-json'],
  ['a truncated register', whole.slice(0, whole.length / 2), 'not-json'],
  ['a text that is not JSON', 'parties: []', 'not-json'],
  ['a list', '[]', 'not-a-register'],
  ['a register of another version', whole.replace('"formatVersion": 1', '"formatVersion": 99'), 'wrong-format-version'],
  ['a broken reference', serialiseRegister(broken), 'missing-reference'],
])('refuses %s and leaves it as it is', async (_, text, code) => {
  await writeFile(file, text)
  expect(await problemsOf(file)).toMatchObject([{ code }])
  expect(await readFile(file, 'utf8')).toBe(text)
  expect(await readdir(folder)).toEqual(['register.json'])
})
