import { describe, expect, it } from 'vitest'
import { makeApp, makeClock, signedIn, token } from '../testing/make-app.ts'
import { boundsOfAddress } from './attempt-limit.ts'
import { sessionSeconds } from './sessions.ts'

const { mostAttempts, windowSeconds: attemptWindowSeconds } = boundsOfAddress

const browser = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-site': 'same-origin' }
const reading = '/api/v1/register'

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

const postForm = (fields: Record<string, string>, headers: Record<string, string> = browser) =>
  new Request('http://localhost/sign-in', { method: 'POST', body: new URLSearchParams(fields), headers })

describe('the sign-in link', () => {
  it('trades the token for a session and leads on to the workbench', async () => {
    const app = makeApp()
    const response = await app.request(`/sign-in?token=${token}`, { headers: browser })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/workbench/')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).toContain('Path=/')
    expect(cookie).not.toContain('Secure')
    expect(cookie).not.toContain(token)
    expect((await app.request(reading, { headers: { cookie: cookieOf(response) } })).status).toBe(200)
  })

  it('marks the cookie for HTTPS alone where the browser speaks it, to us or to a proxy', async () => {
    const app = makeApp()
    const direct = await app.request(`https://localhost/sign-in?token=${token}`)
    const proxied = await app.request(`/sign-in?token=${token}`, { headers: { 'x-forwarded-proto': 'https' } })
    expect([direct, proxied].map((response) => /; Secure/.test(response.headers.get('set-cookie') ?? ''))).toEqual([
      true,
      true,
    ])
  })

  it('says on the page that a token is wrong, and gives no session', async () => {
    const response = await makeApp().request('/sign-in?token=wrong', { headers: browser })
    expect(response.status).toBe(401)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('role="alert"')
  })

  it('tells a program the same as a problem document', async () => {
    const response = await makeApp().request('/sign-in?token=wrong')
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'wrong-token', status: 401 })
  })
})

describe('the sign-in form', () => {
  it('is labelled, and brings back where one wanted to go', async () => {
    const response = await makeApp().request('/sign-in?next=/workbench/explorer?to=party-dwp')
    const text = await response.text()
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(text).toContain('<label class="govuk-label" for="token">')
    expect(text).toContain('value="/workbench/explorer?to=party-dwp"')
    expect(text).not.toContain('role="alert"')
  })

  it('signs in with the token and goes where one wanted to go', async () => {
    const app = makeApp()
    const response = await app.request(postForm({ token: ` ${token} `, next: '/workbench/explorer' }))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/workbench/explorer')
    expect((await app.request(reading, { headers: { cookie: cookieOf(response) } })).status).toBe(200)
  })

  it('asks for a token that was left out', async () => {
    const response = await makeApp().request(postForm({ token: ' ' }))
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Enter the token')
  })

  it('says of a name and a password that there are no users yet, and what to do', async () => {
    const app = makeApp()
    const fields = { name: 'sam', password: 'mango tunnel orbit' }
    const response = await app.request(postForm(fields))
    expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null])
    const text = await response.text()
    expect(text).toContain('This server has no users yet')
    expect(text).toContain('<label class="govuk-label" for="token">')
    expect(text).not.toContain('not the token')
    const told = await app.request(postForm(fields, { 'sec-fetch-site': 'same-origin' }))
    expect(await told.json()).toMatchObject({ code: 'no-users-yet', detail: expect.stringContaining('the token') })
  })

  it('never shows what was typed', async () => {
    const text = await (await makeApp().request(postForm({ token: '"><script>alert(1)</script>' }))).text()
    expect(text).not.toContain('alert(1)')
    expect(text).toContain('govuk-error-summary')
  })

  it('escapes where one wanted to go', async () => {
    const text = await (await makeApp().request('/sign-in?next=/workbench/?a="><script>')).text()
    expect(text).not.toContain('<script>')
  })

  it('is not taken from another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const response = await makeApp().request(postForm({ token }, headers))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'cross-site' })
    expect(response.headers.get('set-cookie')).toBeNull()
  })
})

it('the form is taken from our own page behind a proxy that ends HTTPS', async () => {
  const headers = { host: 'localhost', origin: 'https://localhost', accept: 'text/html' }
  expect((await makeApp().request(postForm({ token }, headers))).status).toBe(303)
})

describe('a session', () => {
  it('ends with its time', async () => {
    const clock = makeClock()
    const app = makeApp({ now: clock.now })
    const cookie = cookieOf(await app.request(`/sign-in?token=${token}`))
    clock.moveOn(sessionSeconds)
    expect((await app.request(reading, { headers: { cookie } })).status).toBe(401)
  })

  it('ends with signing out, and the browser forgets what it kept', async () => {
    const app = makeApp()
    const cookie = cookieOf(await app.request(`/sign-in?token=${token}`))
    const response = await app.request('/sign-out', { method: 'POST', headers: { ...browser, cookie } })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/sign-in')
    expect(response.headers.get('clear-site-data')).toBe('"cache"')
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
    expect((await app.request(reading, { headers: { cookie } })).status).toBe(401)
  })
})

describe('wrong tokens', () => {
  const attempt = (app: ReturnType<typeof makeApp>, bearer: string) =>
    app.request(reading, { headers: { authorization: `Bearer ${bearer}` } })

  it('are limited, with the time to wait, however they are sent', async () => {
    const clock = makeClock()
    const app = makeApp({ now: clock.now })
    for (let time = 0; time < mostAttempts; time += 1) {
      const response = time % 2 === 0 ? await attempt(app, 'wrong') : await app.request('/sign-in?token=wrong')
      expect(response.status).toBe(401)
    }
    const refused = await attempt(app, token)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe(String(attemptWindowSeconds))
    expect(await refused.json()).toMatchObject({ code: 'too-many-attempts' })
    const page = await app.request(postForm({ token }))
    expect([page.status, page.headers.get('retry-after')]).toEqual([429, String(attemptWindowSeconds)])
    expect(await page.text()).toContain('Wait 5 minutes')
    clock.moveOn(attemptWindowSeconds)
    expect((await attempt(app, token)).status).toBe(200)
  })

  it('do not shut out who is signed in', async () => {
    const app = makeApp()
    const cookie = cookieOf(await app.request(`/sign-in?token=${token}`))
    for (let time = 0; time <= mostAttempts; time += 1) await attempt(app, 'wrong')
    expect((await app.request(reading, { headers: { cookie } })).status).toBe(200)
  })

  it('are told from no token at all by the challenge', async () => {
    const app = makeApp()
    expect((await app.request(reading)).headers.get('www-authenticate')).toBe('Bearer realm="Sharemap"')
    expect((await attempt(app, 'wrong')).headers.get('www-authenticate')).toContain('error="invalid_token"')
    expect((await app.request(reading, { headers: { authorization: 'Basic YTpi' } })).status).toBe(401)
    expect((await app.request(reading, { headers: signedIn })).status).toBe(200)
  })
})
