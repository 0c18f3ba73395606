import { describe, expect, it } from 'vitest'
import { makeApp, token } from '../testing/make-app.ts'

let time = 0
/** A clock that leaps, so that no attempt counts against the next. */
const app = makeApp({ now: () => (time += 3_600_000) })

/** What anybody may read; whatever else is added to the API needs a sign-in. */
const forAnybody = /^\/api\/(docs\/?|v1\/openapi\.json|v1\/public\/.*)$/

/** Every route that has a method of its own, and two addresses that no route has. */
const councilRoutes = [
  ...app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && !forAnybody.test(path))
    .map(({ method, path }) => [method, path.replaceAll(/:\w+/g, 'party-dwp')] as const),
  ['GET', '/api/v1/'],
  ['DELETE', '/api/v1/something-of-tomorrow'],
] as const

it('there are routes to walk', () => {
  expect(new Set(councilRoutes.map(([, path]) => path)).size).toBeGreaterThan(16)
})

const wrong: readonly (readonly [name: string, headers: Record<string, string>, query: string])[] = [
  ['without a token', {}, ''],
  ['with a wrong token', { authorization: 'Bearer wrong' }, ''],
  ['with an empty token', { authorization: 'Bearer ' }, ''],
  ['with a token that begins right', { authorization: `Bearer ${token.slice(0, -1)}` }, ''],
  ['with the token under another scheme', { authorization: `Basic ${token}` }, ''],
  ['with a made-up session', { cookie: 'sharemap-session=AAAA' }, ''],
  ['with the token as the session', { cookie: `sharemap-session=${token}` }, ''],
  ['with the token in the query', {}, `token=${token}`],
]

describe.each(councilRoutes)('%s %s', (method, path) => {
  it.each(wrong)('gives no byte of the council’s %s', async (_, headers, query) => {
    const response = await app.request(`${path}?${query}`, { method, headers })
    expect(response.status).toBe(401)
    expect(response.headers.get('etag')).toBeNull()
    const text = await response.text()
    expect(JSON.parse(text).code).toMatch(/^(sign-in-needed|wrong-token)$/)
    expect(text).not.toMatch(/party-|Alderbrook|flow-/)
  })
})

it('a path is not let in by how it is written', async () => {
  for (const path of [
    '/api/v1/public/../register',
    '/api/v1/public/%2e%2e/register',
    '/api/v1/public%2F..%2Fregister',
    '/api/v1//register',
    '/API/V1/REGISTER',
    '/api/v1/register/',
    '/api/v1/public//register',
  ]) {
    const response = await app.request(`http://localhost${path}`)
    expect([path, response.status >= 400]).toEqual([path, true])
    expect(await response.text()).not.toContain('audience')
  }
})
