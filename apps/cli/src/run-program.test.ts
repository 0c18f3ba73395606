import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from './run-program.ts'

let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-cli-'))
  file = join(folder, 'register.json')
  await writeFile(file, serialiseRegister(smallRegister()))
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (...args: string[]) => {
  const said: string[] = []
  const errors: string[] = []
  const exitCode = await runProgram(args, {
    write: (text) => said.push(text),
    writeError: (text) => errors.push(text),
    today: '2026-11-22',
  })
  return { exitCode, said: said.join('\n'), errors: errors.join('\n') }
}

const ask = (...args: string[]) => run(...args, '--register', file)

describe('the ten questions', () => {
  it.each([
    [['recipients-of', 'NI number'], /Department for Work and Pensions \[told\]/],
    [['received-by', 'DWP'], /Gets \(\d+\)/],
    [['transfers'], /\[does-not-stand\] Alderbrook Homes → Mailwing/],
    [['transfers', '--as-at', '2020-05-01'], /\[stands\] Alderbrook Homes → Mailwing/],
    [['impact', 'Casewise'], /Whom to call/],
    [['impact', 'privacy-shield'], /1 flow/],
    [['impact', '6(1)(e)'], /Public task/],
    [['impact', 'NI number'], /collect/],
    [['sensitive'], /\[(in)?complete\]/],
    [['gaps'], /agreement-run-out \(1\)/],
    [['path', 'NI number', 'DWP'], /Path 1: 2 steps, crosses 1 organisation boundary/],
    [['resident', '--organisation', 'Birchford Council'], /offences/i],
  ] as const)('%j', async (args, expected) => {
    const { exitCode, said, errors } = await ask(...args)
    expect(errors).toBe('')
    expect(exitCode).toBe(0)
    expect(said).toMatch(expected)
  })

  it.each([
    ['recipients-of', 'health'],
    ['received-by', 'DWP'],
    ['transfers'],
    ['impact', 'Casewise'],
    ['sensitive'],
    ['gaps'],
    ['path', 'health', 'charities'],
    ['resident'],
  ])('answers %s in JSON with the same summary', async (...args) => {
    const json = JSON.parse((await ask(...args, '--json')).said)
    expect((await ask(...args)).said.startsWith(json.summary)).toBe(true)
  })

  it('tells what changed between two versions', async () => {
    const register = smallRegister()
    const [first, ...rest] = register.parties
    const after = join(folder, 'after.json')
    await writeFile(
      after,
      serialiseRegister({
        ...register,
        parties: [{ ...(first as (typeof rest)[number]), name: 'Alderbrook Borough Council' }, ...rest],
      }),
    )
    expect((await run('changes', file, after)).said).toContain('"Alderbrook Council" → "Alderbrook Borough Council"')
    expect((await run('changes', file, file)).said).toBe('Nothing changed.')
  })
})

describe('what cannot be answered', () => {
  it('says what words may have meant', async () => {
    const { exitCode, said, errors } = await ask('recipients-of', 'insurance')
    expect(exitCode).toBe(2)
    expect(said).toBe('')
    expect(errors).toContain('knows no category "insurance"')
    expect(errors).toContain('category-ni-number')
  })

  it('refuses a date that is none, an unknown command and a missing argument', async () => {
    expect(await ask('gaps', '--as-at', '2026-02-30')).toMatchObject({ exitCode: 2, said: '' })
    expect(await run('bogus')).toMatchObject({ exitCode: 2, said: '' })
    expect(await run('recipients-of')).toMatchObject({ exitCode: 2, said: '' })
    expect((await run('gaps', '--bogus')).errors).toContain("unknown option '--bogus'")
  })

  it('says of a file that it is missing, empty, cut off or broken, and leaves it as it is', async () => {
    expect((await run('gaps', '--register', join(folder, 'none.json'))).errors).toContain('there is no such file')
    const broken = join(folder, 'broken.json')
    for (const [text, expected] of [
      ['', 'The file is empty'],
      [serialiseRegister(smallRegister()).slice(0, 5000), 'cut off'],
      [serialiseRegister({ ...smallRegister(), parties: [] }), 'no party'],
    ] as const) {
      await writeFile(broken, text)
      const { exitCode, errors } = await run('gaps', '--register', broken)
      expect(exitCode).toBe(2)
      expect(errors).toContain(expected)
      expect(await readFile(broken, 'utf8')).toBe(text)
    }
  })
})

describe('check', () => {
  it('passes a sound register and counts its records', async () => {
    const { exitCode, said } = await run('check', file)
    expect(exitCode).toBe(0)
    expect(said).toContain(`flows: ${smallRegister().flows.length}`)
  })

  it('ends with 1 where it finds problems, and with 2 where there is nothing to read', async () => {
    const broken = join(folder, 'unsound.json')
    await writeFile(broken, serialiseRegister({ ...smallRegister(), dataCategories: [] }))
    const { exitCode, errors } = await run('check', broken)
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/\d+ problems/)
    expect((await run('check', join(folder, 'none.json'))).exitCode).toBe(2)
  })

  it('passes the register that is shipped', async () => {
    expect((await run('check')).exitCode).toBe(0)
  })
})

it('helps', async () => {
  const { exitCode, said } = await run('--help')
  expect(exitCode).toBe(0)
  for (const command of [
    'recipients-of',
    'received-by',
    'transfers',
    'impact',
    'sensitive',
    'gaps',
    'path',
    'resident',
    'changes',
    'check',
  ]) {
    expect(said).toContain(command)
  }
})
