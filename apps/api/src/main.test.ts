import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const repository = resolve(import.meta.dirname, '../../..')
const token = 'a-token-for-tests-of-the-real-server'

let live: string
beforeEach(async () => {
  live = await mkdtemp(join(tmpdir(), 'sharemap-main-'))
})
afterEach(() => rm(live, { recursive: true, force: true }))

/** Starts the real server; what it prints grows in `out` and `err`. A setting that is null is left out. */
const start = (settings: Record<string, string | null> = {}) => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    SHAREMAP_DATA: live,
    SHAREMAP_TOKEN: token,
  }
  for (const [name, value] of Object.entries(settings)) {
    if (value === null) delete env[name]
    else env[name] = value
  }
  const server = spawn(process.execPath, ['--import', 'tsx', join(repository, 'apps/api/src/main.ts')], {
    cwd: repository,
    env,
  })
  const printed = { out: '', err: '' }
  server.stdout.setEncoding('utf8').on('data', (text) => {
    printed.out += text
  })
  server.stderr.setEncoding('utf8').on('data', (text) => {
    printed.err += text
  })
  const ended = once(server, 'exit').then(([code]) => code as number | null)
  return { server, printed, ended }
}

/** Waits until the server has said where it is. */
const ready = async ({ server, printed, ended }: ReturnType<typeof start>) => {
  while (!/Workbench +\S+/.test(printed.out)) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${await ended}: ${printed.err}`)
    await Promise.race([once(server.stdout, 'data'), ended])
  }
  const address = (name: string) => new RegExp(`${name} +(\\S+)`).exec(printed.out)?.[1] ?? ''
  return { map: address('Public map'), workbench: address('Workbench') }
}

const write = (text: string) => writeFile(join(live, 'register.json'), text)

describe('a first start', { timeout: 60_000 }, () => {
  it('begins with the example, prints two addresses that work, and stops when it is told to', async () => {
    const running = start()
    const { map, workbench } = await ready(running)
    expect(running.printed.out).toContain(`The folder ${live} was empty: the example register has been copied there.`)
    expect(await readFile(join(live, 'register.json'), 'utf8')).toBe(
      await readFile(join(repository, 'data/register.json'), 'utf8'),
    )
    expect(workbench).toBe(`${map}sign-in?token=${token}`)

    const page = await fetch(map)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).not.toContain('Nothing has been published')
    const published = JSON.parse(await readFile(join(live, 'register.publications/0001.json'), 'utf8'))
    expect([published.by, published.register.audience]).toEqual(['Sharemap', 'resident'])
    expect((await fetch(`${map}api/v1/public/register`)).status).toBe(200)
    const signIn = await fetch(workbench, { redirect: 'manual' })
    const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const register = await fetch(`${map}api/v1/register`, { headers: { cookie } })
    expect([register.status, register.headers.get('content-encoding')]).toEqual([200, 'gzip'])
    expect(await register.json()).toMatchObject({ audience: 'council' })
    expect((await fetch(`${map}public-map.css`)).status).toBe(200)
    expect((await fetch(`${map}readyz`)).status).toBe(200)

    running.server.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    expect(running.printed.err).toBe('')
  })

  it('makes a token where none is given, and keeps it and the register for the next start', async () => {
    const tokens: string[] = []
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const own = start({ SHAREMAP_TOKEN: null })
      const { workbench } = await ready(own)
      tokens.push(new URL(workbench).searchParams.get('token') ?? '')
      own.server.kill(signal)
      expect(await own.ended).toBe(0)
    }
    expect(tokens[0]).toMatch(/^[\w-]{32}$/)
    expect(tokens[1]).toBe(tokens[0])
    expect((await readFile(join(live, 'sign-in-token'), 'utf8')).trim()).toBe(tokens[0])
  })
})

describe('a server with users', { timeout: 60_000 }, () => {
  /** Runs the command line as an administrator of the machine would, and types the password. */
  const users = async (...args: string[]) => {
    const program = join(repository, 'apps/cli/src/main.ts')
    const run = spawn(process.execPath, ['--import', 'tsx', program, 'users', ...args, '--data', live])
    run.stdin.end('violet kettle marsh\n')
    expect(await once(run, 'exit')).toEqual([0, null])
  }
  const signIn = (map: string, password: string) =>
    fetch(`${map}sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'ada', password }),
      headers: { origin: map.slice(0, -1) },
      redirect: 'manual',
    })
  const sessionStatus = async (map: string, cookie: string) =>
    (await fetch(`${map}api/v1/session`, { headers: { cookie } })).status

  it('takes what the command line does while it runs, and prints no token the next time', async () => {
    const running = start()
    const { map, workbench } = await ready(running)
    const linked = (await fetch(workbench, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(await sessionStatus(map, linked)).toBe(200)
    await users('add', 'ada', '--full-name', 'Ada Price', '--role', 'administrator', '--for-myself')
    while ((await sessionStatus(map, linked)) === 200) await setTimeout(50)

    expect((await signIn(map, 'something else')).status).toBe(401)
    const signedIn = await signIn(map, 'violet kettle marsh')
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/workbench/'])
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    await users('set-password', 'ada')
    while ((await sessionStatus(map, cookie)) === 200) await setTimeout(50)
    const again = await signIn(map, 'violet kettle marsh')
    expect(again.headers.get('location')).toBe('/change-password?next=%2Fworkbench%2F')

    running.server.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    const next = start()
    expect(await ready(next)).toMatchObject({ workbench: expect.stringMatching(/\/workbench\/$/) })
    expect(next.printed.out).not.toContain(token)
    next.server.kill('SIGTERM')
    expect(await next.ended).toBe(0)
  })

  it('does not start with users that it cannot read', async () => {
    await write(serialiseRegister(smallRegister()))
    await writeFile(join(live, 'users.json'), '{"formatVersion":1')
    const { printed, ended } = start()
    expect(await ended).toBe(2)
    expect(printed.err).toContain(`The users in ${join(live, 'users.json')} cannot be read. The file is not JSON.`)
  })
})

const whole = serialiseRegister(smallRegister())
const broken = () => {
  const register = smallRegister()
  for (const flow of register.flows) flow.to = 'party-nobody'
  return serialiseRegister(register)
}
const manyFaults = () => {
  const register = JSON.parse(whole)
  for (const list of ['parties', 'dataCategories', 'activities', 'flows']) {
    for (const record of register[list]) record.colour = 'red'
  }
  return JSON.stringify(register)
}

describe('a server that cannot start', { timeout: 60_000 }, () => {
  it.each([
    ['an empty register', '', ['The file is empty.']],
    ['a truncated register', whole.slice(0, whole.length / 2), ['The file is cut off']],
    ['a register that is not JSON', 'parties = []', ['The file is not JSON']],
    [
      'a register of another version',
      whole.replace('"formatVersion": 1', '"formatVersion": 99'),
      ['/formatVersion', 'version 99'],
    ],
    ['a broken reference', broken(), ['flow-claims-dwp at /flows/2/to: ', '"party-nobody"']],
    ['many faults', manyFaults(), ['party-alderbrook at /parties/0/colour: ', '… and 10 more.']],
  ])('says what is wrong with %s, leaves it as it is and ends with code 2', async (_, text, sentences) => {
    await write(text)
    const { printed, ended } = start()
    expect(await ended).toBe(2)
    expect(printed.out).toBe('')
    expect(printed.err).toContain(
      `The register ${join(live, 'register.json')} cannot be opened, and has been left as it is:`,
    )
    for (const sentence of sentences) expect(printed.err).toContain(sentence)
    expect(printed.err).not.toMatch(/\n +at /)
    expect(await readFile(join(live, 'register.json'), 'utf8')).toBe(text)
    expect(await readdir(live)).toEqual(['register.json'])
  })

  it('says that the register is missing from a folder with other things in it', async () => {
    await writeFile(join(live, 'notes.txt'), 'mine')
    const { printed, ended } = start()
    expect(await ended).toBe(2)
    expect(printed.err).toContain(`The register ${join(live, 'register.json')} cannot be opened`)
    expect(printed.err).toContain('There is no such file.')
    expect(await readdir(live)).toEqual(['notes.txt'])
  })

  it('says that the register is a folder', async () => {
    await mkdir(join(live, 'register.json'))
    const { printed, ended } = start()
    expect(await ended).toBe(2)
    expect(printed.err).toContain('The file cannot be read: it is a folder.')
  })

  it('says which settings are wrong', async () => {
    const { printed, ended } = start({ PORT: 'http', SHAREMAP_TOKEN: 'hunter2' })
    expect(await ended).toBe(2)
    expect(printed.err.trim().split('\n')).toEqual([
      'PORT="http" is no port number. Give a whole number from 0 (any free port) to 65535, or leave it out for 4600.',
      expect.stringContaining('SHAREMAP_TOKEN is shorter than 24 characters.'),
    ])
    expect(printed.err).not.toContain('hunter2')
    expect(await readdir(live)).toEqual([])
  })

  it('says that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    try {
      const { port } = other.address() as AddressInfo
      const { printed, ended } = start({ PORT: String(port) })
      expect(await ended).toBe(2)
      expect(printed.err).toContain(
        `Port ${port} is in use by another program. Stop that program, or name another port`,
      )
    } finally {
      other.close()
    }
  })

  it('says that another server holds the register', async () => {
    const first = start()
    await ready(first)
    const { printed, ended } = start()
    expect(await ended).toBe(2)
    expect(printed.err).toContain(`The register ${join(live, 'register.json')} cannot be opened`)
    expect(first.server.exitCode).toBeNull()
    first.server.kill('SIGTERM')
    expect(await first.ended).toBe(0)
  })

  it('says that its address is not of this machine', async () => {
    const { printed, ended } = start({ HOST: '192.0.2.1' })
    expect(await ended).toBe(2)
    expect(printed.err).toContain('HOST=192.0.2.1 is no address of this machine.')
  })
})
