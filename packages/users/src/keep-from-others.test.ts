import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFromOthers } from './keep-from-others.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-keep-'))
  file = join(folder, 'users.json')
  await writeFile(file, '{}')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const modeOf = async () => (await stat(file)).mode & 0o777

it.each([0o644, 0o640, 0o604, 0o666, 0o601])('takes from mode %i all that is not its owner’s', async (mode) => {
  await chmod(file, mode)
  expect(keepFromOthers(file)).toBeNull()
  expect(await modeOf()).toBe(0o600)
})

it.each([0o600, 0o400])('leaves mode %i alone', async (mode) => {
  await chmod(file, mode)
  expect(keepFromOthers(file)).toBeNull()
  expect(await modeOf()).toBe(mode)
})

it('says what to do where it may not', async () => {
  await chmod(file, 0o644)
  const refuse = () => {
    throw new Error('EPERM: operation not permitted')
  }
  const told = keepFromOthers(file, { chmod: refuse })
  expect(told).toContain('Others on this machine may read the password hashes')
  expect(told).toContain('EPERM')
  expect(told).toMatch(new RegExp(`chmod 600 ${file}$`))
})

it('leaves Windows, which has no modes, and a file that is not there alone', async () => {
  await chmod(file, 0o644)
  expect(keepFromOthers(file, { platform: 'win32' })).toBeNull()
  expect(await modeOf()).toBe(0o644)
  expect(keepFromOthers(`${file}.none`)).toBeNull()
})
