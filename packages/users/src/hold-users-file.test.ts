import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownIdentity } from '@sharemap/store'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdUsersFile } from './hold-users-file.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-hold-'))
  file = join(folder, 'users.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('gives what the work gives, and leaves nothing behind, though the work fails', async () => {
  expect(await holdUsersFile(file, async () => 'done')).toBe('done')
  await expect(holdUsersFile(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await readdir(folder)).toEqual([])
})

it('does one work at a time', async () => {
  let working = 0
  let most = 0
  const work = async () => {
    working += 1
    most = Math.max(most, working)
    await new Promise((resolve) => setTimeout(resolve, 2))
    working -= 1
    return working
  }
  expect(await Promise.all(Array.from({ length: 8 }, () => holdUsersFile(file, work)))).toEqual(Array(8).fill(0))
  expect(most).toBe(1)
})

it('gives up on a holder that lives and does not let go', async () => {
  let letGo = () => {}
  let holding: Promise<string | null> = Promise.resolve(null)
  await new Promise<void>((begin) => {
    const hold = (resolve: (value: string) => void) => {
      letGo = () => resolve('held')
      begin()
    }
    holding = holdUsersFile(file, () => new Promise<string>(hold))
  })
  expect(await holdUsersFile(file, async () => 'mine', 3)).toBeNull()
  letGo()
  expect(await holding).toBe('held')
  expect(await holdUsersFile(file, async () => 'mine', 3)).toBe('mine')
})

it('sweeps away the hold of a process that is no more', async () => {
  const { began, space } = ownIdentity()
  await mkdir(`${file}.lock`)
  await writeFile(join(`${file}.lock`, `lock.4194399.${began}.${space}.1`), '')
  expect(await holdUsersFile(file, async () => 'mine', 3)).toBe('mine')
})
