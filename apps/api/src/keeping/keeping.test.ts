import { smallRegister } from '@sharemap/register/testing'
import { memoryPublications, memoryStore, parseBackup, type StoreProblem } from '@sharemap/store'
import { memoryUserStore } from '@sharemap/users'
import { wholeTeam } from '@sharemap/users/testing'
import { describe, expect, it } from 'vitest'
import { publishExample } from '../start/publish-example.ts'
import { askAs, makeTeamApp, publishedBefore } from '../testing/make-app.ts'

const trouble: StoreProblem = {
  code: 'disk-full',
  entity: null,
  path: '/a/path/of/this/machine',
  message: 'The disk is full.',
}

const usersTrouble = 'The users in users.json cannot be read. The file is not JSON.'

const troubledUsers = () => ({ ...memoryUserStore(wholeTeam()), trouble: () => usersTrouble })

const troubled = () => ({ ...memoryStore(smallRegister()), troubles: () => [trouble, trouble] })

describe('/readyz', () => {
  it('is ready where nothing stands in the way', async () => {
    const response = await makeTeamApp().request('/readyz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }])
  })

  it('tells the codes of what does, and nothing more, to anybody', async () => {
    const response = await makeTeamApp({ store: troubled() }).request('/readyz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'troubled', troubles: ['disk-full'] }])
  })
})

describe('GET /api/v1/troubles', () => {
  it('tells an administrator what stands in the way', async () => {
    const ask = await askAs(makeTeamApp({ store: troubled() }), 'administrator')
    const response = await ask('/api/v1/troubles')
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await response.json()).toEqual({ troubles: [trouble, trouble] })
  })

  it('tells them, and /readyz, where the users cannot be read any more', async () => {
    const app = makeTeamApp({ users: troubledUsers() })
    const ask = await askAs(app, 'administrator')
    const { troubles } = await (await ask('/api/v1/troubles')).json()
    expect(troubles).toEqual([{ code: 'unreadable-file', entity: null, path: '', message: usersTrouble }])
    expect((await (await app.request('/readyz')).json()).troubles).toEqual(['unreadable-file'])
  })
})

describe('GET /api/v1/backup', () => {
  it('is a backup that the store takes: register, history and publications', async () => {
    const store = memoryStore(smallRegister())
    await store.commit([{ command: 'change-field', record: 'party-dwp', version: 1, path: 'name', value: 'DWP' }], {
      who: 'editor',
      why: '',
      when: new Date('2026-11-22T09:00:00Z'),
    })
    const publications = memoryPublications()
    await publishExample(publications, store.current(), new Date('2026-11-22T09:30:00Z'))
    const ask = await askAs(makeTeamApp({ store, publications }), 'administrator')
    const response = await ask('/api/v1/backup')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/gzip'])
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="sharemap-2026-11-22.json.gz"')
    const read = await parseBackup(new Uint8Array(await response.arrayBuffer()))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.content.register).toEqual(store.current().register)
    expect(read.content.history).toEqual(store.history())
    expect(read.content.publications).toEqual([publications.last()])
  })

  it('is a fault of the server’s own where a publication is not there', async () => {
    const lines: string[] = []
    const publications = { ...publishedBefore(smallRegister()), read: async () => undefined }
    const ask = await askAs(makeTeamApp({ publications, log: (line) => lines.push(line) }), 'administrator')
    const response = await ask('/api/v1/backup')
    expect([response.status, (await response.json()).code]).toEqual([500, 'internal-fault'])
    expect(lines[0]).toContain('Publication 1 is not where it was.')
  })
})
