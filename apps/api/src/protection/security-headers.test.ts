import { expect, it } from 'vitest'
import { makeApp, signedIn, token } from '../testing/make-app.ts'

const app = makeApp()

it.each([
  ['/', 200],
  ['/public-map.css', 200],
  ['/nowhere', 404],
  ['/healthz', 200],
  ['/sign-in', 200],
  [`/sign-in?token=${token}`, 303],
  ['/sign-in?token=wrong', 401],
  ['/workbench', 308],
  ['/workbench/', 200],
  ['/workbench/assets/index-abc123.js', 200],
  ['/api/docs/', 200],
  ['/api/v1/openapi.json', 200],
  ['/api/v1/register', 200],
  ['/api/v1/public/register', 200],
  ['/api/v1/public/flows?colour=red', 400],
])('%s is answered with the security headers', async (path, status) => {
  const { status: given, headers } = await app.request(path, { headers: signedIn })
  expect(given).toBe(status)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  const isForAll = path === '/' || path.endsWith('.css')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('cross-origin-resource-policy')).toBe(isForAll ? 'cross-origin' : 'same-origin')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toContain('geolocation=()')
  expect(headers.get('referrer-policy')).toMatch(/^(same-origin|no-referrer)$/)
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

it('no page of the server has script or style in itself, or fetches anything from elsewhere', async () => {
  for (const path of ['/', '/sign-in', '/sign-in?token=wrong', '/api/docs/', '/nowhere']) {
    const text = await (await app.request(path, { headers: { accept: 'text/html' } })).text()
    expect(text).toMatch(/^<!doctype html>/)
    expect(text).toContain('<html lang="en-GB"')
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle="|\son\w+="|<iframe/)
    expect(text).not.toMatch(/(src|<link[^>]+href|action)="(https?:)?\/\//)
  }
})
