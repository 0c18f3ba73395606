import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLiveFolder } from './open-live-folder.ts'
import { openSignInToken } from './sign-in-token.ts'

let root: string
let example: string
let live: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sharemap-live-'))
  example = join(root, 'example.json')
  live = join(root, 'some', 'live')
  await writeFile(example, '{"an":"example"}')
})
afterEach(() => rm(root, { recursive: true }))

describe('openLiveFolder', () => {
  it('begins with the example where there is no folder yet, and opens it the next time', async () => {
    const registerFile = join(live, 'register.json')
    expect(await openLiveFolder(live, example)).toEqual({ ok: true, registerFile, isNew: true })
    expect(await readdir(live)).toEqual(['register.json'])
    await writeFile(registerFile, 'kept')
    expect(await openLiveFolder(live, example)).toEqual({ ok: true, registerFile, isNew: false })
    expect(await readFile(registerFile, 'utf8')).toBe('kept')
  })

  it('takes a folder of nothing but hidden files for empty', async () => {
    await mkdir(join(live, 'lost+found'), { recursive: true })
    await writeFile(join(live, '.gitkeep'), '')
    expect(await openLiveFolder(live, example)).toMatchObject({ ok: true, isNew: true })
  })

  it('does not put the example over a lost register', async () => {
    await mkdir(live, { recursive: true })
    await writeFile(join(live, 'sign-in-token'), 'secret')
    expect(await openLiveFolder(live, example)).toMatchObject({ ok: true, isNew: false })
    expect(await readdir(live)).toEqual(['sign-in-token'])
  })

  it('says that a file is no folder', async () => {
    const opened = await openLiveFolder(example, example)
    expect(opened.ok ? '' : opened.problem).toContain('a file of that name stands there. Name a folder')
    const below = await openLiveFolder(join(example, 'below'), example)
    expect(below.ok ? '' : below.problem).toContain('a part of the path is a file')
  })

  it('says that the example is missing, and leaves nothing half done', async () => {
    const opened = await openLiveFolder(live, join(root, 'nowhere.json'))
    expect(opened.ok ? '' : opened.problem).toContain('nowhere.json cannot be copied')
    expect(await readdir(live)).toEqual([])
  })
})

describe('openSignInToken', () => {
  beforeEach(() => mkdir(live, { recursive: true }))

  it('makes a token that only its owner may read, and keeps it', async () => {
    const made = await openSignInToken(live)
    const file = join(live, 'sign-in-token')
    expect(made.ok ? made.token : '').toMatch(/^[\w-]{32}$/)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await chmod(file, 0o644)
    expect(await openSignInToken(live)).toEqual(made)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('makes a different one elsewhere', async () => {
    const other = join(root, 'other')
    await mkdir(other)
    expect(await openSignInToken(other)).not.toEqual(await openSignInToken(live))
  })

  it('refuses a token that is too short', async () => {
    await writeFile(join(live, 'sign-in-token'), 'short\n')
    const opened = await openSignInToken(live)
    expect(opened.ok ? '' : opened.problem).toContain('holds no token of at least 24 characters. Delete it')
  })

  it('says that none can be made', async () => {
    const opened = await openSignInToken(join(root, 'nowhere'))
    expect(opened.ok ? '' : opened.problem).toContain('can be neither read nor made')
  })
})
