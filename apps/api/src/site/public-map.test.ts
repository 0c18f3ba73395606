import { describe, expect, it } from 'vitest'
import { makeApp } from '../testing/make-app.ts'

const app = makeApp()

/** Every address that can be reached by links from the first page, with its answer. */
const walk = async () => {
  const answers = new Map<string, Response>()
  const queue = ['http://localhost/']
  for (const address of queue) {
    const { pathname } = new URL(address)
    if (answers.has(pathname)) continue
    const response = await app.request(pathname)
    answers.set(pathname, response.clone())
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) continue
    for (const [, link = ''] of (await response.text()).matchAll(/<[a-z][^>]*\s(?:href|src)="([^"#]+)/g)) {
      const target = new URL(link, address)
      if (target.origin === 'http://localhost') queue.push(target.href)
    }
  }
  return answers
}

describe('the public map', { timeout: 60_000 }, () => {
  it('is whole: every link leads somewhere, without sign-in, cookie or script in a page', async () => {
    const answers = await walk()
    expect(answers.size).toBeGreaterThan(40)
    for (const [path, response] of answers) {
      expect([path, response.status]).toEqual([path, 200])
      expect([path, response.headers.get('set-cookie')]).toEqual([path, null])
      expect([path, response.headers.get('content-type')]).not.toEqual([path, 'application/octet-stream'])
      const text = await response.text()
      expect([path, /<script(?![^>]*\ssrc=)|<style|\sstyle="|\son\w+="/.exec(text)?.[0]]).toEqual([path, undefined])
    }
  })

  it('is answered with 304 while it holds, and compressed', async () => {
    const first = await app.request('/', { headers: { 'accept-encoding': 'br' } })
    expect(first.headers.get('content-encoding')).toBe('br')
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    expect(await first.bytes()).not.toHaveLength(0)
    const etag = first.headers.get('etag') ?? ''
    expect((await app.request('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('may be loaded by other sites, and framed by them only where it is made for it', async () => {
    const page = await app.request('/')
    expect(page.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    const embedded = [...(await walk()).keys()].find((path) => path.startsWith('/maps/'))?.replace('/maps/', '/embed/')
    const frame = await app.request(embedded ?? '')
    expect(frame.status).toBe(200)
    expect(frame.headers.get('x-frame-options')).toBeNull()
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(frame.headers.get('content-security-policy')).toContain("script-src 'self'")
  })

  it('has no other file', async () => {
    for (const path of ['/package.json', '/services/', '/services/nothing.html', '/..%2fpackage.json', '/pages.ts']) {
      expect([path, (await app.request(path)).status]).toEqual([path, 404])
    }
  })

  it('that cannot be built is a fault, and leaves the rest of the server alone', async () => {
    const lines: string[] = []
    const broken = makeApp({ buildSite: () => Promise.reject(new Error('No paper')), log: (line) => lines.push(line) })
    expect((await broken.request('/')).status).toBe(500)
    expect((await broken.request('/public-map.css')).status).toBe(200)
    expect((await broken.request('/api/v1/public/gaps')).status).toBe(200)
    expect(lines.join('\n')).toContain('No paper')
  })
})
