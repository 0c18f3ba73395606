import { describe, expect, it } from 'vitest'
import { makeApp } from '../testing/make-app.ts'

const app = makeApp()

describe('the public map', () => {
  it('is a whole page of the public register, without sign-in, script or cookie', async () => {
    const response = await app.request('/')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.headers.get('cache-control')).toBe('public, no-cache')
    expect(response.headers.get('set-cookie')).toBeNull()
    const text = await response.text()
    expect(text).toContain('Alderbrook Council')
    expect(text).not.toContain('<script')
    expect(text.trimEnd().endsWith('</html>')).toBe(true)
  })

  it('is answered with 304 while it holds, and compressed', async () => {
    const first = await app.request('/', { headers: { 'accept-encoding': 'br' } })
    expect(first.headers.get('content-encoding')).toBe('br')
    const etag = first.headers.get('etag') ?? ''
    expect((await app.request('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('names only files that the server has', async () => {
    const text = await (await app.request('/')).text()
    const links = [...text.matchAll(/(?:href|src)="([^"#:]+\.\w+)"/g)].map(([, link]) => link ?? '')
    expect(links).toContain('public-map.css')
    for (const link of links) {
      const response = await app.request(`/${link}`)
      expect([link, response.status]).toEqual([link, 200])
    }
  })

  it('has no other file', async () => {
    for (const path of ['/package.json', '/register.json', '/pages.ts', '/..%2fpackage.json']) {
      expect((await app.request(path)).status).toBe(404)
    }
  })
})
