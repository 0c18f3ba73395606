import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openUserStore, type User } from '@sharemap/users'
import { cheapPasswords, teamPassword, teamUser } from '@sharemap/users/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runProgram } from '../run-program.ts'

let live: string
beforeEach(async () => {
  live = await mkdtemp(join(tmpdir(), 'sharemap-users-'))
  await writeFile(join(live, 'register.json'), '{}')
})
afterEach(() => rm(live, { recursive: true }))

const run = async (args: readonly string[], password?: string) => {
  const said: string[] = []
  const errors: string[] = []
  const exitCode = await runProgram(['users', ...args, '--data', live], {
    write: (text) => said.push(text),
    writeError: (text) => errors.push(text),
    today: '2026-11-22',
    now: () => new Date('2026-11-22T09:30:00Z'),
    askPassword: async () => {
      if (password === undefined) throw new Error('No password should be asked for.')
      return password
    },
  })
  return { exitCode, said: said.join('\n'), errors: errors.join('\n') }
}

const write = (...users: User[]) => writeFile(join(live, 'users.json'), JSON.stringify({ formatVersion: 1, users }))
const kept = async (): Promise<User[]> => JSON.parse(await readFile(join(live, 'users.json'), 'utf8')).users

const addSam = ['add', 'Sam.Hall', '--full-name', 'Sam Hall'] as const

describe('users add', () => {
  it('makes a user who has to change the password', async () => {
    const outcome = await run([...addSam, '--role', 'editor'], teamPassword)
    expect(outcome).toEqual({
      exitCode: 0,
      said: 'sam.hall may sign in, as editor.',
      errors: 'Nobody is an administrator. Make somebody one with set-role.',
    })
    const [sam] = await kept()
    expect(sam).toMatchObject({ name: 'sam.hall', fullName: 'Sam Hall', role: 'editor', mustChangePassword: true })
    expect(sam?.createdAt).toBe('2026-11-22T09:30:00.000Z')
    expect(await cheapPasswords.verify(sam?.password ?? '', teamPassword)).toBe(true)
  })

  it('makes an administrator whose own password it is, and a reader unless told otherwise', async () => {
    const own = await run([...addSam, '--role', 'administrator', '--for-myself'], teamPassword)
    expect(own).toMatchObject({ exitCode: 0, errors: '' })
    await run(['add', 'pat', '--full-name', 'Pat Lee'], teamPassword)
    expect(await kept()).toMatchObject([
      { name: 'sam.hall', role: 'administrator', mustChangePassword: false },
      { name: 'pat', role: 'reader', mustChangePassword: true },
    ])
  })

  it.each([
    [[...addSam, '--role', 'owner'], undefined, /Allowed choices are reader, editor, approver, administrator/],
    [['add', 'sam'], undefined, /--full-name/],
    [['add', 'Sam Hall', '--full-name', 'Sam'], undefined, /is no user name/],
    [['add', 'editor', '--full-name', 'Ed'], undefined, /There is a user called editor already/],
    [addSam, 'short', /12 characters or more/],
    [addSam, 'Sam Hall 2026', /more than a name/],
  ] as const)('makes nobody by %j', async (args, password, sentence) => {
    await write(teamUser('editor'))
    const { exitCode, said, errors } = await run(args, password)
    expect([exitCode, said]).toEqual([2, ''])
    expect(errors).toMatch(sentence)
    expect(await kept()).toEqual([teamUser('editor')])
  })

  it('takes no password as an argument', async () => {
    const { exitCode } = await run([...addSam, '--password', teamPassword])
    expect(exitCode).toBe(2)
  })
})

describe('users list', () => {
  it('tells the users, and no secret of theirs', async () => {
    expect((await run(['list'])).said).toBe('There are no users yet.')
    await write(
      teamUser('reader', { name: 'pat', fullName: 'Pat Lee', disabled: true }),
      teamUser('administrator', { name: 'ada', fullName: 'Ada', mustChangePassword: true }),
    )
    expect((await run(['list'])).said.split('\n')).toEqual([
      'ada  administrator  Ada      must change the password',
      'pat  reader         Pat Lee  disabled',
    ])
    const { said } = await run(['list', '--json'])
    expect(JSON.parse(said).users).toHaveLength(2)
    expect(said).not.toMatch(/argon2|"password"|calendarKey/)
  })
})

describe('the way back in', () => {
  const ada = teamUser('administrator', { name: 'ada' })

  it('sets a lost password, role and all', async () => {
    await write(ada, teamUser('editor', { disabled: true }))
    expect(await run(['set-password', 'ADA', '--for-myself'], 'violet kettle marsh')).toEqual({
      exitCode: 0,
      said: 'ada has a new password.',
      errors: '',
    })
    expect((await run(['set-password', 'editor'], 'violet kettle marsh')).said).toContain('at the next sign-in')
    expect((await run(['set-role', 'editor', 'administrator'])).said).toBe('editor is administrator from now on.')
    expect((await run(['enable', 'editor'])).said).toBe('editor may sign in again.')
    expect((await run(['disable', 'ada'])).said).toBe('ada may no longer sign in.')
    const [first, second] = await kept()
    expect(first).toMatchObject({ disabled: true, mustChangePassword: false })
    expect(second).toMatchObject({ role: 'administrator', disabled: false, mustChangePassword: true })
    expect(await cheapPasswords.verify(first?.password ?? '', 'violet kettle marsh')).toBe(true)
    expect(await readdir(live)).toEqual(['register.json', 'users.json'])
  })

  it.each([
    ['disable', 'ada'],
    ['set-role', 'ada', 'reader'],
  ])('keeps the last administrator: %s', async (...args) => {
    await write(ada)
    expect(await run(args)).toMatchObject({ exitCode: 2, errors: expect.stringContaining('is the only administrator') })
    expect(await kept()).toEqual([ada])
  })

  it.each([
    ['disable', 'bob'],
    ['set-role', 'bob', 'reader'],
    ['set-password', 'bob'],
  ])('knows nobody of another name: %s', async (...args) => {
    await write(ada)
    expect(await run(args)).toEqual({ exitCode: 2, said: '', errors: 'There is no user called bob.' })
  })
})

it('is taken by whoever has the users open, and takes what they have changed', async () => {
  await write(teamUser('administrator'))
  const opened = openUserStore(join(live, 'users.json'), { restMilliseconds: 0 })
  if (!opened.ok) throw new Error(opened.problem)
  const { store } = opened
  await Promise.all([
    run(addSam, teamPassword),
    run(['add', 'pat', '--full-name', 'Pat Lee'], teamPassword),
    store.change((users) => {
      const user = teamUser('editor')
      return { ok: true, users: [...users, user], user }
    }),
  ])
  expect(
    store
      .current()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['administrator', 'editor', 'pat', 'sam.hall'])
})

it('says that a folder is no server’s, and that its users cannot be read', async () => {
  await writeFile(join(live, 'users.json'), '{')
  expect((await run(['list'])).errors).toContain('The file is not JSON')
  await rm(join(live, 'register.json'))
  expect(await run(addSam, teamPassword)).toMatchObject({
    exitCode: 2,
    errors: `${live} is not the live folder of a server. Name it with --data, or start the server once.`,
  })
})
