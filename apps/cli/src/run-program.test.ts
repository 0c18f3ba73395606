import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialiseRegister } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { openPublications } from '@sharemap/store'
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
    now: () => new Date('2026-11-22T09:30:00Z'),
    askPassword: () => Promise.reject(new Error('No command here asks for a password.')),
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

  it('names powers and what is told in words, not by codes', async () => {
    const received = (await ask('received-by', 'DWP')).said
    expect(received).toMatch(/; power: Welfare Reform Act 2012 s\.131/)
    expect(received).toMatch(/^Powers to share: Welfare Reform Act 2012 s\.131/m)
    const resident = (await ask('resident')).said
    expect(resident).toContain('[may be told (what goes is not stated)]')
    expect(received + resident).not.toMatch(/welfare-reform-act-2012-s131|may-be-told/)
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
  it('counts the records of a sound register and says what the law asks of them', async () => {
    const { exitCode, said } = await run('check', file, '--fail-on', 'never')
    expect(exitCode).toBe(0)
    expect(said).toContain(`${smallRegister().flows.length} flows`)
    expect(said).toContain('TR-PRIVACY-SHIELD')
  })

  it('says from which day on records are judged', async () => {
    const early = await run('check', file, '--as-at', '2018-03-06')
    expect(early.errors).toContain('The rules over records begin on 25 May 2018.')
    expect((await run('check', file, '--as-at', '2018-05-25', '--fail-on', 'never')).errors).toBe('')
  })

  it('ends with 1 where a finding is grave enough, as at the day', async () => {
    const shield = async (...args: string[]) =>
      JSON.parse((await run('check', file, '--json', ...args)).said).findings.filter(
        ({ rule }: { rule: string }) => rule === 'TR-PRIVACY-SHIELD',
      )
    expect((await run('check', file)).exitCode).toBe(1)
    expect(await shield()).toHaveLength(1)
    expect(await shield('--as-at', '2020-05-01')).toHaveLength(0)
  })

  it('ends with 1 where it finds problems, and with 2 where there is nothing to read', async () => {
    const broken = join(folder, 'unsound.json')
    await writeFile(broken, serialiseRegister({ ...smallRegister(), dataCategories: [] }))
    const { exitCode, errors } = await run('check', broken)
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/\d+ problems/)
    expect((await run('check', join(folder, 'none.json'))).exitCode).toBe(2)
  })

  it('answers in SARIF, with each finding at its record’s line, and heeds silences', async () => {
    const sarif = JSON.parse((await run('check', file, '--format', 'sarif')).said)
    const ids = (log: typeof sarif) => log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(sarif.version).toBe('2.1.0')
    expect(ids(sarif)).toContain('TR-PRIVACY-SHIELD')
    const [result] = sarif.runs[0].results
    expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(1)
    const grave = JSON.parse((await run('check', file, '--json')).said).findings.filter(
      ({ severity }: { severity: string }) => severity === 'act-now',
    )
    const silences = join(folder, 'silences.json')
    const answered = grave.map(({ rule, record }: { rule: string; record: string }) => ({
      rule,
      record,
      field: null,
      reason: 'The supplier is being replaced.',
      by: 'A. Steward',
      until: '2027-01-01',
    }))
    await writeFile(silences, JSON.stringify(answered))
    expect((await run('check', file, '--silences', silences)).exitCode).toBe(0)
    expect((await run('check', file, '--silences', silences, '--as-at', '2027-01-01')).exitCode).toBe(1)
    await writeFile(silences, '[{}]')
    expect(await run('check', file, '--silences', silences)).toMatchObject({ exitCode: 2, said: '' })
  })

  it('heeds the silences that records bear, and tells of them all the same', async () => {
    const register = smallRegister()
    const own = { field: null, reason: 'The supplier is being replaced.', by: 'A. Steward', on: '2026-11-01' }
    const grave = JSON.parse((await run('check', file, '--json')).said).findings.filter(
      ({ severity }: { severity: string }) => severity === 'act-now',
    )
    for (const record of [...register.flows, ...register.transfers]) {
      const rules = grave.filter((finding: { record: string }) => finding.record === record.id)
      record.silences = rules.map(({ rule }: { rule: string }) => ({ ...own, rule, until: '2027-01-01' }))
    }
    const silenced = join(folder, 'silenced.json')
    await writeFile(silenced, serialiseRegister(register))
    const { exitCode, said } = await run('check', silenced)
    expect(exitCode).toBe(0)
    expect(said).toContain('Silenced until 1 January 2027 by A. Steward: The supplier is being replaced.')
    const later = await run('check', silenced, '--as-at', '2027-01-01')
    expect(later.exitCode).toBe(1)
    expect(later.said).toContain('RG-SILENCE')
  })

  it('finds the register that is shipped sound', async () => {
    expect((await run('check', '--fail-on', 'never')).exitCode).toBe(0)
  })
})

describe('check-notice', () => {
  it('marks a line, as at the day, and ends with 1 where it is grave', async () => {
    const notice = join(folder, 'notice.txt')
    await writeFile(
      notice,
      'Privacy notice\n\nWe keep your answers with Mailwing in the USA, which is certified under the Privacy Shield.\n',
    )
    const today = await run('check-notice', notice, '--json')
    expect(today.exitCode).toBe(1)
    expect(JSON.parse(today.said)).toMatchObject({ notice: 'notice.txt', asAt: '2026-11-22' })
    expect(JSON.parse(today.said).findings).toContainEqual(
      expect.objectContaining({ rule: 'TR-PRIVACY-SHIELD', lines: [3, 3], severity: 'act-now' }),
    )
    expect((await run('check-notice', notice, '--as-at', '2019-05-01')).said).not.toContain('TR-PRIVACY-SHIELD')
    const early = await run('check-notice', notice, '--as-at', '2018-03-06')
    expect(early.errors).toContain('The rules over notices begin on 25 May 2018.')
    expect((await run('check-notice', notice, '--as-at', '2018-05-25')).errors).not.toContain('begin on')
    expect((await run('check-notice', notice, '--fail-on', 'never')).exitCode).toBe(0)
    expect((await run('check-notice', join(folder, 'none.txt'))).exitCode).toBe(2)
  })

  it('ends with 1 from the severity on that is asked for', async () => {
    const notice = join(folder, 'thin.txt')
    await writeFile(notice, 'Privacy notice\n\nWe keep your name for two years.\n')
    const exits = async (severity: string) => (await run('check-notice', notice, '--fail-on', severity)).exitCode
    expect(await exits('act-now')).toBe(0)
    expect(await exits('should-mend')).toBe(1)
    expect(await exits('consider')).toBe(1)
    expect(await exits('never')).toBe(0)
    expect(await exits('grave')).toBe(2)
  })

  it('answers in the published shape, and in SARIF that points into the file', async () => {
    const notice = join(folder, 'thin.txt')
    const json = JSON.parse((await run('check-notice', notice, '--json')).said)
    expect(Object.keys(json)).toEqual(['notice', 'asAt', 'findings'])
    for (const finding of json.findings) {
      expect(Object.keys(finding).sort()).toEqual(
        ['certainty', 'kind', 'law', 'lines', 'mend', 'message', 'rule', 'severity'].sort(),
      )
    }
    const sarif = JSON.parse((await run('check-notice', notice, '--format', 'sarif')).said)
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0].results).toHaveLength(json.findings.length)
  })

  it('does not judge a file that holds no words', async () => {
    const notice = join(folder, 'empty.txt')
    await writeFile(notice, '')
    const { exitCode, errors } = await run('check-notice', notice)
    expect(exitCode).toBe(2)
    expect(errors).toContain('holds no words')
  })
})

describe('export', () => {
  it('writes a format of a scope, for the council or for residents', async () => {
    const out = join(folder, 'flows.csv')
    const write = async (...args: string[]) => {
      const { exitCode, errors } = await run('export', 'csv', '--register', file, '--out', out, ...args)
      expect(errors).toBe('')
      expect(exitCode).toBe(0)
      return readFile(out, 'utf8')
    }
    const [council, resident, dwp] = [await write(), await write('--as', 'resident'), await write('--to', 'DWP')]
    expect(resident.length).toBeLessThan(council.length)
    expect(dwp).toContain('Department for Work and Pensions')
    expect(dwp).not.toContain('Mailwing')
    expect(await write('--trace', 'NI number')).toContain('Department for Work and Pensions')
    const lines = (text: string) => text.split('\r\n').filter((line) => line !== '').length
    expect(lines(await write('--trace', 'email address', '--trace-to', 'Mailwing'))).toBe(3)
    expect(lines(await write('--trace', 'email address', '--trace-to', 'Mailwing', '--path', '2'))).toBe(2)
    expect(lines(await write('--focus', 'public task', '--hops', '1'))).toBeGreaterThan(1)
    expect(await write('--focus', 'United States')).toContain('United States')
  })

  it('says which formats there are, and that nothing is left', async () => {
    expect((await run('export', 'doc', '--register', file)).errors).toContain('docx')
    expect(await run('export', 'help')).toMatchObject({ exitCode: 0, said: expect.stringContaining('dea-18') })
    const out = join(folder, 'nowhere', 'flows.csv')
    const lost = await run('export', 'csv', '--register', file, '--out', out)
    expect(lost).toMatchObject({ exitCode: 2, errors: expect.stringContaining('there is no such folder') })
    const empty = await run('export', 'csv', '--register', file, '--to', 'DWP', '--organisation', 'Birchford Council')
    expect(empty).toMatchObject({ exitCode: 2, said: '' })
    expect(empty.errors).toContain('Remove a filter')
    const failure = async (...args: string[]) => (await run('export', 'csv', '--register', file, ...args)).errors
    expect(await failure('--trace-to', 'DWP')).toContain('--trace-to wants --trace')
    expect(await failure('--trace', 'NI number', '--trace-to', 'DWP', '--path', '0')).toContain('counts from 1')
    expect(await failure('--focus', 'vital interests')).toContain('had no part in any flow')
    expect((await run('export', 'csv', '--register', file, '--sensitivity', 'secret')).errors).toContain(
      '--sensitivity',
    )
  })
})

describe('publish', () => {
  it('writes a site that holds nothing internal, and puts a new one in its place', async () => {
    const out = join(folder, 'site')
    const publish = () => run('publish', '--register', file, '--out', out)
    expect((await publish()).exitCode).toBe(0)
    const manifest = await readFile(join(out, 'publication.json'), 'utf8')
    const register = await readFile(join(out, 'data/register.json'), 'utf8')
    expect(JSON.parse(register).audience).toBe('resident')
    const internal = smallRegister().parties.filter(({ visibility }) => visibility === 'internal')
    expect(internal.length).toBeGreaterThan(0)
    for (const { name } of internal) expect(register).not.toContain(name)
    expect((await publish()).exitCode).toBe(0)
    expect(await readFile(join(out, 'publication.json'), 'utf8')).toBe(manifest)
  })

  it('leaves a folder alone that is not its own', async () => {
    const { exitCode, errors } = await run('publish', '--register', file, '--out', folder)
    expect(exitCode).toBe(2)
    expect(errors).toContain('is no publication of Sharemap')
    expect(await readFile(file, 'utf8')).toBe(serialiseRegister(smallRegister()))
  })

  it('writes what was last published of a live register, and nothing that was approved later', async () => {
    const live = await mkdtemp(join(folder, 'live-'))
    const liveFile = join(live, 'register.json')
    const register = smallRegister()
    const opened = await openPublications(liveFile)
    if (!opened.ok) throw new Error('The publications cannot be opened.')
    const note = { by: 'ada', note: 'First', when: new Date('2026-11-20T10:00:00Z'), revision: 'one' }
    expect(await opened.publications.publish(toPublicRegister(register), note)).toMatchObject({ ok: true })
    const title = 'Approved since, published by nobody'
    await writeFile(liveFile, serialiseRegister({ ...register, title }))
    const publish = () => run('publish', '--register', liveFile, '--out', join(live, 'site'))
    expect(await publish()).toMatchObject({ exitCode: 0, errors: expect.stringContaining('Publication 1, as ada') })
    expect(await readFile(join(live, 'site/data/register.json'), 'utf8')).not.toContain(title)
    const [publication] = await readdir(join(live, 'register.publications'))
    await writeFile(join(live, 'register.publications', publication ?? ''), '{}')
    expect(await publish()).toMatchObject({ exitCode: 2, errors: expect.stringContaining('publication') })
  })

  it('writes one file to mail', async () => {
    const out = join(folder, 'map.html')
    expect((await run('publish', '--register', file, '--out', out, '--single-file')).exitCode).toBe(0)
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>/i)
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
