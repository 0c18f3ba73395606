import { exportFormats } from '@sharemap/export'
import { buildSite } from '@sharemap/public-map'
import type { EditCommand, RegisterRecord } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { memoryPublications, memoryStore } from '@sharemap/store'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleRequests } from '../testing/example-requests.ts'
import { assets, makeApp, signedIn, today } from '../testing/make-app.ts'

const when = new Date('2026-11-21T10:00:00Z')
const who = { by: 'cy', note: 'CANARY-NOTE', when }

const change = (path: string, value: unknown, record = 'party-dwp', version = 1): EditCommand =>
  ({ command: 'change-field', record, version, path, value }) as EditCommand

/** A council that published its register and has worked on since, with a mark in everything that it did. */
const store = memoryStore(smallRegister())
const publications = memoryPublications()
const app = makeApp({ store, publications })

const commit = async (...commands: EditCommand[]) => {
  const result = await store.commit(commands, { who: 'CANARY-WHO', why: 'CANARY-WHY', when })
  if (!result.ok) throw new Error(JSON.stringify(result))
}

const publish = () => {
  const { register, revision } = store.current()
  return publications.publish(toPublicRegister(register), { ...who, revision })
}

const model = smallRegister().parties.find(({ id }) => id === 'party-mailwing') as RegisterRecord

const workOn = async () => {
  const draft = { ...model, id: 'party-new-draft', name: 'CANARY-DRAFT', plainName: 'CANARY-DRAFT', status: 'draft' }
  await commit({ command: 'add-record', list: 'parties', record: draft } as EditCommand)
  const internal = { ...draft, id: 'party-new-internal', name: 'CANARY-INTERNAL', plainName: 'CANARY-INTERNAL' }
  const hidden = { ...internal, status: 'approved', visibility: 'internal' }
  await commit({ command: 'add-record', list: 'parties', record: hidden } as EditCommand)
  await commit(change('notes', 'CANARY-NOTES', 'party-mailwing'))
  await commit(change('name', 'CANARY-APPROVED'), {
    command: 'set-status',
    record: 'party-dwp',
    version: 1,
    status: 'approved',
  })
}

const siteFiles = [...buildSite(toPublicRegister(smallRegister()), { asAt: today, assets }).keys()]

/** Everything that residents, and whoever exports for them, can ask for. */
const publicAddresses = [
  '/',
  ...siteFiles.map((path) => `/${path}`),
  ...Object.values(exampleRequests).flatMap((requests) => requests.map((request) => `/api/v1/public${request}`)),
  ...exportFormats
    .filter(({ needs, mediaType }) => needs === null && /text|json|xml/.test(mediaType))
    .map(({ id }) => `/api/v1/exports/${id}?as=resident`),
  '/api/v1/public/parties/new-draft',
  '/api/v1/public/parties/new-internal',
  '/nowhere',
]

const read = async (address: string) => {
  const headers = address.includes('/exports/') ? signedIn : {}
  const response = await app.request(address, { headers })
  return `${response.status}\n${[...response.headers].flat().join('\n')}\n${await response.text()}`
}

const marksOn = async (addresses: readonly string[]) => {
  const marks = new Set<string>()
  for (const address of addresses) for (const [mark] of (await read(address)).matchAll(/CANARY-\w+/g)) marks.add(mark)
  return [...marks].sort()
}

describe('before the first publication', () => {
  it('residents are told that there is nothing yet, and programs too', async () => {
    const bare = makeApp({ publications: memoryPublications() })
    const page = await bare.request('/')
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await page.text()).toContain('Nothing has been published yet')
    for (const path of ['/api/v1/public/register', '/api/v1/public/flows', '/api/v1/public/parties/dwp']) {
      const response = await bare.request(path)
      expect([response.status, (await response.json()).code]).toEqual([404, 'nothing-published'])
    }
    expect((await bare.request('/find.html')).status).toBe(404)
    expect((await bare.request('/public-map.css')).status).toBe(200)
    const exported = await bare.request('/api/v1/exports/mermaid?as=resident', { headers: signedIn })
    expect([exported.status, (await exported.json()).code]).toEqual([404, 'nothing-published'])
    expect((await bare.request('/api/v1/register', { headers: signedIn })).status).toBe(200)
  })
})

describe('the public side', { timeout: 60_000 }, () => {
  let before: readonly string[]
  beforeAll(async () => {
    await publish()
    before = await Promise.all(publicAddresses.map(read))
    await workOn()
  })

  it('shows nothing of what was done since the publication, to the byte', async () => {
    const council = await (await app.request('/api/v1/register', { headers: signedIn })).text()
    expect(council.match(/CANARY-\w+/g)).toEqual(
      expect.arrayContaining(['CANARY-DRAFT', 'CANARY-INTERNAL', 'CANARY-NOTES', 'CANARY-APPROVED']),
    )
    expect(before.filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(publicAddresses.length - 8)
    expect(await Promise.all(publicAddresses.map(read))).toEqual(before)
    expect(await marksOn(publicAddresses)).toEqual([])
  })

  it('shows what is approved and public from the next publication on, and nothing else', async () => {
    const { register, revision } = store.current()
    await publications.publish(toPublicRegister(register), { ...who, revision })
    // The last site is given while the next one is built.
    await read('/')
    await expect.poll(() => read('/'), { timeout: 20_000 }).not.toBe(before[0])
    expect(await marksOn(publicAddresses)).toEqual(['CANARY-APPROVED'])
  })

  it('tells residents what the publication changed, and when', async () => {
    const editions: unknown = await (await app.request('/data/changes.json')).json()
    expect(editions).toMatchObject([{ on: '2026-11-21' }, { on: '2026-11-21', changes: [] }])
    expect(JSON.stringify(editions)).toContain('"record":"party-dwp"')
  })
})
