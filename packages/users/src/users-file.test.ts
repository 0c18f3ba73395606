import { chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { teamUser, wholeTeam } from './testing/index.ts'
import { markUsersFile, readUsersFile, writeUsersFile } from './users-file.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-users-file-'))
  file = join(folder, 'users.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the file of users', () => {
  it('holds what was written, whatever stood there or was left half done', async () => {
    await writeFile(`${file}.tmp`, 'half done')
    await writeUsersFile(file, wholeTeam())
    expect(readUsersFile(file)).toEqual({ ok: true, users: wholeTeam() })
    await writeUsersFile(file, [teamUser('editor')])
    expect(readUsersFile(file)).toEqual({ ok: true, users: [teamUser('editor')] })
    expect(await readFile(file, 'utf8')).toMatch(/^\{\n {2}"formatVersion": 1,\n/)
  })

  it('has another mark after each change, and none where it is not', async () => {
    expect(markUsersFile(file)).toBeNull()
    await writeUsersFile(file, wholeTeam())
    const first = markUsersFile(file)
    expect(markUsersFile(file)).toBe(first)
    await writeUsersFile(file, wholeTeam())
    expect(markUsersFile(file)).not.toBe(first)
  })

  it('stays with its owner, who is the server’s user, though a superuser writes it', async () => {
    const isSuperuser = process.getuid?.() === 0
    const { uid, gid } = isSuperuser ? { uid: 4_711, gid: 4_712 } : await stat(folder)
    if (isSuperuser) await chown(folder, uid, gid)
    await writeUsersFile(file, wholeTeam())
    expect(await stat(file)).toMatchObject({ uid, gid })
    if (isSuperuser) await chown(folder, 0, 0)
    await writeUsersFile(file, wholeTeam())
    expect(await stat(file)).toMatchObject({ uid, gid })
  })
})
