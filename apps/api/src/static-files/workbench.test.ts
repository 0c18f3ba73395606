import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeApp, token } from '../testing/make-app.ts'
import { readStaticFiles } from './read-static-files.ts'
import { typeOfFile } from './static-file-types.ts'

const app = makeApp()
const page = { accept: 'text/html,*/*;q=0.8' }
const session = async () =>
  (await app.request(`/sign-in?token=${token}`)).headers.get('set-cookie')?.split(';')[0] ?? ''

describe('the workbench', () => {
  it('has its slash', async () => {
    const response = await app.request('/workbench')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/workbench/'])
  })

  it.each(['/workbench/', '/workbench/explorer?to=party-dwp', '/workbench/index.html'])(
    'leads from %s to the sign-in page and back, and shows its page to who is signed in',
    async (path) => {
      const away = await app.request(path, { headers: page })
      expect([away.status, away.headers.get('location')]).toEqual([303, `/sign-in?next=${encodeURIComponent(path)}`])
      expect(away.headers.get('cache-control')).toBe('no-store')
      const there = await app.request(path, { headers: { ...page, cookie: await session() } })
      expect([there.status, there.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
      expect(await there.text()).toContain('<title>Workbench</title>')
    },
  )

  it('gives files whose name follows from their content for ever, and others until they change', async () => {
    const hashed = await app.request('/workbench/assets/index-abc123.js', { headers: { 'accept-encoding': 'br' } })
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(hashed.headers.get('content-encoding')).toBe('br')
    const icon = await app.request('/workbench/icon.svg')
    expect([icon.headers.get('cache-control'), icon.headers.get('content-type')]).toEqual([
      'public, no-cache',
      'image/svg+xml',
    ])
    const etag = icon.headers.get('etag') ?? ''
    expect((await app.request('/workbench/icon.svg', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each(['/workbench/assets/index-old.js', '/workbench/favicon.ico', '/workbench/../package.json'])(
    'has no file %s, and shows no page in its place',
    async (path) => {
      expect((await app.request(path)).status).toBe(404)
    },
  )

  it('says that it was not built', async () => {
    const bare = makeApp({ workbench: null })
    const response = await bare.request('/workbench/')
    expect([response.status, (await response.json()).code]).toEqual([503, 'not-built'])
  })
})

describe('readStaticFiles', () => {
  it('reads files and those in folders below, each with its type', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sharemap-static-'))
    try {
      await mkdir(join(folder, 'assets'))
      await writeFile(join(folder, 'index.html'), '<!doctype html>')
      await writeFile(join(folder, 'assets', 'a-1.js'), 'let a = 1')
      const files = await readStaticFiles(folder)
      expect([...(files?.keys() ?? [])].sort()).toEqual(['assets/a-1.js', 'index.html'])
      expect(Buffer.from(files?.get('assets/a-1.js')?.bytes ?? []).toString()).toBe('let a = 1')
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('gives nothing where there is no folder', async () => {
    expect(await readStaticFiles(join(tmpdir(), 'sharemap-no-such-folder'))).toBeNull()
  })
})

it.each([
  ['a.js', 'text/javascript; charset=utf-8', true],
  ['A.CSS', 'text/css; charset=utf-8', true],
  ['fonts/a.woff2', 'font/woff2', false],
  ['LICENSE', 'application/octet-stream', false],
])('%s is %s', (path, type, compressible) => {
  expect(typeOfFile(path)).toEqual({ type, compressible })
})
