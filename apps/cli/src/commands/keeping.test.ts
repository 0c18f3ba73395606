import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialiseRegister } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { openLowdbStore, openPublications } from '@sharemap/store'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runProgram } from '../run-program.ts'

let folder: string
let data: string
let backup: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-keeping-'))
  data = join(folder, 'live')
  backup = join(folder, 'backup.json.gz')
  await mkdir(data)
  await writeFile(join(data, 'register.json'), serialiseRegister(smallRegister()))
})
afterEach(() => rm(folder, { recursive: true }))

const run = async (...args: string[]) => {
  const said: string[] = []
  const errors: string[] = []
  const exitCode = await runProgram(args, {
    write: (text) => said.push(text),
    writeError: (text) => errors.push(text),
    today: '2026-11-22',
    now: () => new Date('2026-11-22T09:30:00Z'),
    askPassword: () => Promise.reject(new Error('No command here asks for a password.')),
  })
  return { exitCode, said: said.join('\n'), errors: errors.join('\n') }
}

const open = async () => {
  const opened = await openLowdbStore(join(data, 'register.json'), { watchEvery: 0 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.store
}

const when = new Date('2026-11-22T09:00:00Z')

/** Renames the Department for Work and Pensions, and gives the hash that the history then ends in. */
const rename = async (name: string): Promise<string> => {
  const store = await open()
  const version = store.current().register.parties.find(({ id }) => id === 'party-dwp')?.version ?? 0
  const command = { command: 'change-field' as const, record: 'party-dwp', version, path: 'name', value: name }
  const result = await store.commit([command], { who: 'Ann', why: '', when })
  expect(result).toMatchObject({ ok: true })
  await store.close()
  return store.current().revision
}

const publish = async (): Promise<string> => {
  const opened = await openPublications(join(data, 'register.json'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const note = { by: 'Ann', note: 'For residents.', when, revision: 'f'.repeat(64) }
  const result = await opened.publications.publish(toPublicRegister(smallRegister()), note)
  if (!result.ok) throw new Error(result.fault.message)
  return result.publication.hash
}

const spoil = async (path: string, from: string, to: string) => {
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

const nameNow = async () => {
  const store = await open()
  const { register } = store.current()
  await store.close()
  return register.parties.find(({ id }) => id === 'party-dwp')?.name
}

describe('verify', { timeout: 30_000 }, () => {
  it('proves a register that nobody has edited', async () => {
    const { exitCode, said } = await run('verify', '--data', data)
    expect(exitCode).toBe(0)
    expect(said).toMatch(/no entry yet.+[0-9a-f]{64}/)
    expect(said).toContain('Publications: none yet')
  })

  it('tells how many entries and publications there are and what they end in', async () => {
    await rename('DWP')
    const [end, shown] = [await rename('The DWP'), await publish()]
    const { exitCode, said, errors } = await run('verify', '--data', data)
    expect(errors).toBe('')
    expect(exitCode).toBe(0)
    expect(said).toContain(`2 entries, and the chain holds. It ends in ${end}.`)
    expect(said).toContain(`Publications: 1, and the chain holds. It ends in ${shown}.`)
    expect(JSON.parse((await run('verify', '--data', data, '--json')).said)).toEqual({
      of: join(data, 'register.json'),
      history: { entries: 2, end },
      publications: { count: 1, end: shown },
    })
  })

  it('finds a history and a publication that somebody tampered with, and says of both', async () => {
    await rename('DWP')
    await rename('The DWP')
    await publish()
    await spoil(join(data, 'register.history/history.jsonl'), '"who":"Ann"', '"who":"Ben"')
    await spoil(join(data, 'register.publications/0001.json'), '"by": "Ann"', '"by": "Ben"')
    const { exitCode, said, errors } = await run('verify', '--data', data)
    expect(exitCode).toBe(1)
    expect(said).toBe('')
    expect(errors).toMatch(/entry 1 of .+it was changed after it was written/)
    expect(errors).toMatch(/0001\.json is damaged: it was changed after it was published/)
  })

  it.each<[string, (lines: string[]) => string[]]>([
    ['left out', ([, ...rest]) => rest],
    ['put in another order', ([one = '', two = '', ...rest]) => [two, one, ...rest]],
    ['cut off at the end', (lines) => lines.slice(0, -2).concat('')],
  ])('finds entries that were %s', async (_, change) => {
    for (const name of ['One', 'Two', 'Three']) await rename(name)
    const history = join(data, 'register.history/history.jsonl')
    await writeFile(history, change((await readFile(history, 'utf8')).split('\n')).join('\n'))
    expect(await run('verify', '--data', data)).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('The history is damaged'),
    })
  })

  it('finds a register that was changed beside its history', async () => {
    await rename('DWP')
    await spoil(join(data, 'register.json'), '"DWP"', '"Another body"')
    const { exitCode, errors } = await run('verify', '--data', data)
    expect(exitCode).toBe(1)
    expect(errors).toContain('is not the file that the history leads to')
  })

  it('says that there is nothing to prove', async () => {
    expect(await run('verify', '--data', join(folder, 'none'))).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('There is no such file'),
    })
  })
})

describe('backup', { timeout: 30_000 }, () => {
  it('writes one file that verify proves, also while a server runs', async () => {
    const [end, shown] = [await rename('DWP'), await publish()]
    const store = await open()
    const { exitCode, said } = await run('backup', '--data', data, '--out', backup)
    await store.close()
    expect(exitCode).toBe(0)
    expect(said).toMatch(/1 entry of history, 1 publication to .+it is whole/)
    expect(said).toContain('Users and their passwords are not in it')
    expect(JSON.parse((await run('verify', backup, '--json')).said)).toMatchObject({
      history: { entries: 1, end },
      publications: { count: 1, end: shown },
    })
  })

  it('replaces nothing, and backs up nothing that is damaged or not there', async () => {
    await writeFile(backup, 'Mine.')
    expect(await run('backup', '--data', data, '--out', backup)).toMatchObject({ exitCode: 2, said: '' })
    expect(await readFile(backup, 'utf8')).toBe('Mine.')
    const other = join(folder, 'other.json.gz')
    expect(await run('backup', '--data', folder, '--out', other)).toMatchObject({ exitCode: 2 })
    await rename('DWP')
    await spoil(join(data, 'register.history/history.jsonl'), 'DWP', 'BWP')
    expect(await run('backup', '--data', data, '--out', other)).toMatchObject({ exitCode: 1 })
    expect(await readdir(folder)).not.toContain('other.json.gz')
  })
})

describe('restore', { timeout: 30_000 }, () => {
  it('puts the register back as a change in its history, which can be undone', async () => {
    await rename('Right')
    await run('backup', '--data', data, '--out', backup)
    await rename('Wrong')
    const { exitCode, said } = await run('restore', backup, '--data', data, '--by', 'Jo', '--why', 'It was spoilt.')
    expect(exitCode).toBe(0)
    expect(said).toContain('undo entry 3')
    expect(await nameNow()).toBe('Right')
    const store = await open()
    expect(store.history().at(-1)).toMatchObject({ kind: 'restore', who: 'Jo', why: 'It was spoilt.' })
    await store.close()
    expect((await run('verify', '--data', data)).exitCode).toBe(0)
  })

  it('brings register, history and publications to a machine that has none', async () => {
    const [end, shown] = [await rename('DWP'), await publish()]
    await run('backup', '--data', data, '--out', backup)
    await rm(data, { recursive: true })
    expect((await run('restore', backup, '--data', data)).exitCode).toBe(0)
    expect(JSON.parse((await run('verify', '--data', data, '--json')).said)).toMatchObject({
      history: { entries: 1, end },
      publications: { count: 1, end: shown },
    })
  })

  it('keeps what could not be opened', async () => {
    const end = await rename('DWP')
    await run('backup', '--data', data, '--out', backup)
    await spoil(join(data, 'register.history/history.jsonl'), 'DWP', 'BWP')
    const { exitCode, said } = await run('restore', backup, '--data', data)
    expect(exitCode).toBe(0)
    expect(said).toMatch(/kept as .+register\.history\.set-aside-/)
    expect(JSON.parse((await run('verify', '--data', data, '--json')).said)).toMatchObject({ history: { end } })
    expect((await readdir(data)).filter((name) => name.includes('set-aside'))).toHaveLength(2)
  })

  it('touches nothing where the backup is damaged, is not there, or a server has the register open', async () => {
    await rename('Right')
    await run('backup', '--data', data, '--out', backup)
    await rename('As it is')
    const store = await open()
    const locked = await run('restore', backup, '--data', data)
    await store.close()
    expect(locked).toMatchObject({ exitCode: 2, said: '', errors: expect.stringContaining('in use by process') })
    await writeFile(backup, (await readFile(backup)).subarray(0, 800))
    expect(await run('restore', backup, '--data', data)).toMatchObject({ exitCode: 1, said: '' })
    expect(await run('restore', join(folder, 'none'), '--data', data)).toMatchObject({ exitCode: 2, said: '' })
    expect(await nameNow()).toBe('As it is')
  })
})

describe('a backup that is not there', () => {
  it('is told as such, by restore and by verify, and asks for no rights on the disk', async () => {
    for (const command of [
      ['restore', backup, '--data', data],
      ['verify', backup],
    ]) {
      const { exitCode, errors } = await run(...command)
      expect(exitCode).toBe(2)
      expect(errors).toContain('there is no such file')
      expect(errors).not.toMatch(/written|right to read/)
    }
  })
})

describe('export for residents', () => {
  it('takes the last publication of a live register, and nothing later', async () => {
    await publish()
    await rename('A name that nobody has published')
    const out = join(folder, 'flows.csv')
    const write = async (audience: string) => {
      const { exitCode } = await run(
        'export',
        'csv',
        '--register',
        join(data, 'register.json'),
        '--as',
        audience,
        '--out',
        out,
      )
      expect(exitCode).toBe(0)
      return readFile(out, 'utf8')
    }
    expect(await write('council')).toContain('A name that nobody has published')
    const resident = await write('resident')
    expect(resident).toContain('Department for Work and Pensions')
    expect(resident).not.toContain('A name that nobody has published')
  })
})

describe('export of a live register', { timeout: 30_000 }, () => {
  const names = ['Department for Work and Pensions', 'Work and Pensions Office', 'Office for Work']

  const write = async (...args: string[]) => {
    const out = join(folder, 'flows.md')
    const { exitCode, errors } = await run(
      ...['export', 'mermaid', '--register', join(data, 'register.json'), '--out', out, ...args],
    )
    return { exitCode, errors, text: exitCode === 0 ? await readFile(out, 'utf8') : '' }
  }

  it('is of today, or of an earlier change, and names the hash that the history has for it', async () => {
    const anchor = JSON.parse((await run('verify', '--data', data, '--json')).said).history.end
    const [, once = '', twice = ''] = names
    const revisions = [anchor, await rename(once), await rename(twice)]
    for (const [version, name] of names.entries()) {
      const { exitCode, text } = await write('--version', String(version))
      expect([exitCode, names.filter((one) => text.includes(one))]).toEqual([0, [name]])
      expect(revisions.filter((revision) => text.includes(revision))).toEqual([revisions[version]])
    }
    expect((await write()).text).toBe((await write('--version', '2')).text)
    const missing = await write('--version', '3')
    expect(missing).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('has no change 3. Its last one is 2.'),
    })
  })

  it('says that a register which stands alone has no history', async () => {
    const { exitCode, errors } = await write('--version', '1')
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('has no history, so there is no version 1 of it')])
    expect(await write('--version', 'last')).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('--version wants a whole number'),
    })
  })

  it('takes a file that was changed outside as it is', async () => {
    await rename('Work and Pensions Office')
    await spoil(join(data, 'register.json'), 'Work and Pensions Office', 'Office by hand')
    expect((await write()).text).toContain('Office by hand')
    expect((await write('--version', '1')).text).toContain('Work and Pensions Office')
  })

  it('holds for residents the last publication, under its own hash, and no earlier version', async () => {
    const hash = await publish()
    await rename('Work and Pensions Office')
    const { text } = await write('--as', 'resident')
    expect(text).toContain(hash)
    expect(text).not.toContain('Work and Pensions Office')
    const refused = await write('--as', 'resident', '--version', '0')
    expect(refused).toMatchObject({ exitCode: 2, errors: expect.stringContaining('council’s register alone') })
  })
})
