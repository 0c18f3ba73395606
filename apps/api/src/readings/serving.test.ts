import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { smallRegister } from '@sharemap/register/testing'
import { memoryStore, type StoredRegister } from '@sharemap/store'
import { describe, expect, it } from 'vitest'
import { exampleRequests } from '../testing/example-requests.ts'
import { makeApp, signedIn, today } from '../testing/make-app.ts'

const app = makeApp()
const requests = Object.values(exampleRequests).flat()

describe.each([
  ['council', '/api/v1', signedIn, 'private, no-cache'],
  ['public', '/api/v1/public', {}, 'public, no-cache'],
])('a %s reading', (_, base, signIn, cacheControl) => {
  it.each(requests)('of %s is answered with 304 while it holds', async (request) => {
    const path = base + request
    const first = await app.request(path, { headers: signIn })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/)
    expect(first.headers.get('cache-control')).toBe(cacheControl)
    for (const header of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const again = await app.request(path, { headers: { ...signIn, 'if-none-match': header } })
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
      expect(again.headers.get('vary')).toBe('accept-encoding')
    }
    const other = await app.request(path, { headers: { ...signIn, 'if-none-match': 'W/"other"' } })
    expect(other.status).toBe(200)
  })

  it('comes compressed as the asker can take it', async () => {
    const ask = (acceptEncoding?: string) =>
      app.request(`${base}/register`, {
        headers: { ...signIn, ...(acceptEncoding !== undefined && { 'accept-encoding': acceptEncoding }) },
      })
    const [plain, brotli, gzip] = await Promise.all([ask(), ask('gzip, deflate, br'), ask('gzip')])
    const text = await plain.text()
    expect([plain, brotli, gzip].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'br', 'gzip'])
    expect(brotliDecompressSync(await brotli.bytes()).toString()).toBe(text)
    expect(gunzipSync(await gzip.bytes()).toString()).toBe(text)
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.get('etag'))).size).toBe(1)
    for (const { headers } of [plain, brotli, gzip]) expect(headers.get('vary')).toBe('accept-encoding')
  })

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => app.request(`${base}/gaps`, { method, headers: signIn })),
    )
    expect([head?.status, await head?.text()]).toEqual([200, ''])
    expect(head?.headers.get('etag')).toBe(get?.headers.get('etag'))
  })
})

/** A register whose flows are counted each time that they are looked at. */
const watched = () => {
  const register = smallRegister()
  const { flows } = register
  let looks = 0
  Object.defineProperty(register, 'flows', {
    enumerable: true,
    get: () => {
      looks += 1
      return flows
    },
  })
  return { register, looks: () => looks }
}

describe('a body', () => {
  it('is rendered once for a revision, a day and an address, in whatever order the query comes', async () => {
    const { register, looks } = watched()
    const observed = makeApp({ register })
    const ask = (query: string) => observed.request(`/api/v1/flows?${query}`, { headers: signedIn })
    await ask('to=dwp&asAt=2026-01-01')
    const once = looks()
    await ask('to=dwp&asAt=2026-01-01')
    await ask('asAt=2026-01-01&to=dwp')
    expect(looks()).toBe(once)
    await ask('to=dwp&asAt=2026-01-02')
    expect(looks()).toBeGreaterThan(once)
  })

  it('follows the register, and the day', async () => {
    const store = memoryStore(smallRegister())
    let stored: StoredRegister = store.current()
    let day = today
    const changing = makeApp({ store: { ...store, current: () => stored }, today: () => day })
    const read = async () => {
      const response = await changing.request('/api/v1/parties/dwp', { headers: signedIn })
      return { etag: response.headers.get('etag'), ...(await response.json()) }
    }
    const before = await read()
    const register = smallRegister()
    const dwp = register.parties.find(({ id }) => id === 'party-dwp')
    if (dwp) dwp.name = 'Ministry of Work'
    stored = memoryStore(register).current()
    const after = await read()
    expect([before.record.name, after.record.name]).toEqual(['Department for Work and Pensions', 'Ministry of Work'])
    expect(after.etag).not.toBe(before.etag)
    day = '2027-01-01'
    expect((await read()).asAt).toBe('2027-01-01')
  })

  it('for the public does not change when something internal does', async () => {
    const register = smallRegister()
    for (const party of register.parties) party.notes = 'Something that residents never see.'
    const etags = await Promise.all(
      [makeApp(), makeApp({ register })].map(async (each) =>
        (await each.request('/api/v1/public/register')).headers.get('etag'),
      ),
    )
    expect(etags[0]).toBe(etags[1])
  })
})
