import { exportFileName, exportFormats } from '@sharemap/export'
import type { EditCommand } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { memoryPublications, memoryStore } from '@sharemap/store'
import { describe, expect, it } from 'vitest'
import { makeApp, signedIn } from '../testing/make-app.ts'

const app = makeApp()
const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/exports${path === '' ? '' : `/${path}`}`, { headers: { ...signedIn, ...headers } })

/** What formats need that are about one thing. */
const scopeFor = { 'one-recipient': '?to=dwp', 'one-activity': '?activity=benefit-claims' } as const

describe('GET /api/v1/exports', () => {
  it('lists every format in the order of the menus, and nothing of how it is written', async () => {
    const { formats } = await (await ask('')).json()
    expect(formats).toEqual(
      exportFormats.map(({ write: _, ...format }) => ({ ...format, fileName: exportFileName(format) })),
    )
    expect((await app.request('/api/v1/exports')).status).toBe(401)
  })
})

describe('GET /api/v1/exports/{format}', () => {
  it.each(exportFormats.map((format) => [format.id, format] as const))(
    'writes %s, as a file of its type',
    async (id, format) => {
      const response = await ask(`${id}${format.needs === null ? '' : scopeFor[format.needs]}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain(format.mediaType.split(';')[0])
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${exportFileName(format)}"`)
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    },
  )

  it('gives the same bytes twice, and 304 to who has them', async () => {
    const [first, second] = [await ask('csv'), await ask('csv')]
    expect(await first.text()).toBe(await second.text())
    const etag = first.headers.get('etag') as string
    expect((await ask('csv', { 'if-none-match': etag })).status).toBe(304)
  })

  it('holds the flows of the filter and no other', async () => {
    const whole = (await (await ask('csv')).text()).split('\r\n').length
    const part = await (await ask('csv?to=DWP')).text()
    expect(part.split('\r\n').length).toBeLessThan(whole)
    expect(part).toContain('Department for Work and Pensions')
    expect(part).not.toContain('Mailwing')
  })

  it('holds the paths from one record to another, or one of them, around what is asked for by name', async () => {
    const flows = async (query: string) =>
      (await (await ask(`csv?${query}`)).text())
        .split('\r\n')
        .slice(1)
        .filter((line) => line !== '')
    expect(await flows('trace=email%20address&traceTo=mailwing')).toHaveLength(2)
    const [second, ...more] = await flows('trace=email%20address&traceTo=mailwing&path=2')
    expect(second).toContain('Mailwing')
    expect(more).toEqual([])
    expect((await flows('focus=public%20task&hops=1')).length).toBeGreaterThan(0)
    expect((await flows('focus=US')).length).toBeGreaterThan(0)
    expect(await (await ask('csv?traceTo=mailwing')).json()).toMatchObject({ status: 400, code: 'wrong-query' })
    const beyond = await (await ask('csv?trace=email%20address&traceTo=mailwing&path=3')).json()
    expect(beyond.detail).toContain('so there is no path 3 to export')
  })

  it('holds public facts alone for a resident', async () => {
    const register = smallRegister()
    const internal = register.parties.filter((party) => party.visibility === 'internal').map((party) => party.name)
    const council = await (await ask('csv')).text()
    const resident = await (await ask('csv?as=resident')).text()
    expect(internal.length).toBeGreaterThan(0)
    for (const name of internal) {
      expect(council).toContain(name)
      expect(resident).not.toContain(name)
    }
  })

  it('says which formats there are, what does not fit, and that nothing is left', async () => {
    expect(await (await ask('doc')).json()).toMatchObject({ status: 404, code: 'unknown-id' })
    expect((await (await ask('doc')).json()).detail).toContain('docx')
    expect(await (await ask('agreement')).json()).toMatchObject({ status: 400, code: 'wrong-query' })
    const empty = await (await ask('csv?to=dwp&organisation=birchford')).json()
    expect(empty).toMatchObject({ status: 400, code: 'wrong-query' })
    expect(empty.detail).toContain('Remove a filter')
    expect((await ask('csv?colour=red')).status).toBe(400)
    expect((await ask('csv?as=everybody')).status).toBe(400)
  })

  it('is for those who are signed in', async () => {
    expect((await app.request('/api/v1/exports/csv')).status).toBe(401)
    expect((await app.request('/api/v1/public/exports/csv')).status).toBe(404)
  })
})

/** A council that renamed a recipient twice, and published in between. */
const withHistory = async () => {
  const store = memoryStore(smallRegister())
  const publications = memoryPublications()
  const when = new Date('2026-11-21T10:00:00Z')
  const rename = async (name: string, version: number) => {
    const target = { record: 'party-dwp', version }
    const commands = [
      { command: 'change-field', ...target, path: 'name', value: name },
      { command: 'change-field', ...target, path: 'plainName', value: name },
      { command: 'set-status', ...target, status: 'approved' },
    ] as EditCommand[]
    const result = await store.commit(commands, { who: 'ada', why: '', when })
    if (!result.ok) throw new Error(JSON.stringify(result))
    return result.stored.revision
  }
  const revisions = [store.current().revision, await rename('RENAMED-ONCE', 1)]
  const { register, revision } = store.current()
  await publications.publish(toPublicRegister(register), { by: 'cy', note: '', when, revision })
  revisions.push(await rename('RENAMED-TWICE', 2))
  const past = makeApp({ store, publications })
  const read = async (address: string) => {
    const response = await past.request(`/api/v1/exports/${address}`, { headers: signedIn })
    return { status: response.status, etag: response.headers.get('etag'), text: await response.text() }
  }
  return { read, revisions, rename }
}

/** The names that the recipient had, one after the other. */
const namesIn = (text: string) =>
  ['Department for Work and Pensions', 'RENAMED-ONCE', 'RENAMED-TWICE'].filter((name) => text.includes(name))

describe('GET /api/v1/exports/{format}?version', () => {
  it.each(['mermaid', 'svg', 'json', 'json-ld'])(
    'writes %s of the register as it stood, and says which',
    async (id) => {
      const { read, revisions } = await withHistory()
      const names = ['Department for Work and Pensions', 'RENAMED-ONCE', 'RENAMED-TWICE']
      for (const [version, name] of names.entries()) {
        const { status, text } = await read(`${id}?activity=benefit-claims&version=${version}`)
        expect([status, namesIn(text)]).toEqual([200, [name]])
        const told = revisions.filter((revision) => text.includes(revision.slice(0, 12)))
        expect(told).toEqual([revisions[version]])
      }
    },
  )

  it('is the same file however the register goes on', async () => {
    const { read, rename } = await withHistory()
    const before = await read('csv?version=2')
    expect(before.text).toBe((await read('csv')).text)
    await rename('RENAMED-AGAIN', 3)
    expect(await read('csv?version=2')).toEqual(before)
    expect((await read('csv')).text).toContain('RENAMED-AGAIN')
  })

  it('refuses a change that the history does not hold as the history does, and what is no number', async () => {
    const { read } = await withHistory()
    const missing = await read('csv?version=3')
    expect([missing.status, JSON.parse(missing.text)]).toMatchObject([404, { code: 'unknown-id' }])
    expect(JSON.parse(missing.text).detail).toBe('The history has no entry 3. Its last one is 2.')
    for (const version of ['-1', '1.5', 'first', '']) expect((await read(`csv?version=${version}`)).status).toBe(400)
  })

  it('gives residents the last publication alone, and no version of the council’s register', async () => {
    const { read } = await withHistory()
    for (const { id, needs } of exportFormats) {
      const query = needs === null ? '?as=resident' : `${scopeFor[needs]}&as=resident`
      for (const version of [0, 1, 2, 3]) {
        const { status, text } = await read(`${id}${query}&version=${version}`)
        expect([status, JSON.parse(text).code, namesIn(text)]).toEqual([400, 'wrong-query', []])
      }
    }
    expect(namesIn((await read('json?as=resident')).text)).toEqual(['RENAMED-ONCE'])
  })
})
