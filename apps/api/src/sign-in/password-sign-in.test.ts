import { memoryUserStore, setUserFields, setUserPassword } from '@sharemap/users'
import { cheapPasswords, teamPassword, teamUser, wholeTeam } from '@sharemap/users/testing'
import { describe, expect, it } from 'vitest'
import { askAs, makeApp, makeClock, makeTeamApp, signedIn, signIn, token } from '../testing/make-app.ts'
import { boundsOfAddress } from './attempt-limit.ts'
import { idleSeconds, sessionSeconds } from './sessions.ts'

const browser = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-site': 'same-origin' }
const session = '/api/v1/session'

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = browser) =>
  new Request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(fields), headers })

const enter = (name: string, password = teamPassword, more: Record<string, string> = {}) =>
  post('/sign-in', { name, password, ...more })

describe('signing in by name and password', () => {
  it('opens a session of that user and goes where one wanted to go', async () => {
    const app = makeTeamApp()
    const response = await app.request(enter(' Editor ', teamPassword, { next: '/workbench/explorer?to=party-dwp' }))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/workbench/explorer?to=party-dwp'])
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const answer = await app.request(session, { headers: { cookie: cookieOf(response) } })
    expect(await answer.json()).toEqual({
      person: { name: 'editor', fullName: 'Edwin Editor', role: 'editor' },
      permissions: ['read', 'edit'],
      canMakeFirstAdministrator: false,
      mustChangePassword: false,
    })
  })

  it('has a form with labels, which works without script and lets a password be filled in', async () => {
    const text = await (await makeTeamApp().request('/sign-in?next=/workbench/activities')).text()
    expect(text).toMatch(/<label class="govuk-label" for="name">Name<\/label>/)
    expect(text).toMatch(/<input[^>]+id="name"[^>]+type="text" autocomplete="username"/)
    expect(text).toMatch(/<input[^>]+id="password"[^>]+type="password" autocomplete="current-password"/)
    expect(text).toContain('name="next" value="/workbench/activities"')
    expect(text).not.toContain('<script')
    expect(text).not.toContain('Token')
  })

  it('asks for what was left out, field by field', async () => {
    const response = await makeTeamApp().request(enter(' ', ''))
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).toContain('<title>Error: Sign in – Sharemap</title>')
    expect(text).toContain('<a href="#name">Enter your name</a>')
    expect(text).toContain('<a href="#password">Enter your password</a>')
    expect(text).toContain('aria-describedby="name-hint name-error"')
  })

  it('says the same of a wrong password, of a name that nobody has and of a user who is disabled', async () => {
    const users = memoryUserStore([...wholeTeam(), teamUser('editor', { name: 'gone', disabled: true })])
    const app = makeApp({ users })
    const answers = []
    for (const [name, password] of [
      ['editor', 'another password'],
      ['nobody', teamPassword],
      ['gone', teamPassword],
    ] as const) {
      const response = await app.request(enter(name, password))
      expect(response.headers.get('set-cookie')).toBeNull()
      answers.push([response.status, (await response.text()).replaceAll(name, 'NAME')])
    }
    expect(answers[0]?.[0]).toBe(401)
    expect(answers[0]?.[1]).toContain('The name or the password is not right')
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  it('shows the name again, escaped, and never the password', async () => {
    const text = await (await makeTeamApp().request(enter('"><script>x', 'my secret words'))).text()
    expect(text).not.toContain('<script>')
    expect(text).toContain('&quot;&gt;&lt;script&gt;x')
    expect(text).not.toContain('my secret words')
  })

  it('tells a program the same as a problem document', async () => {
    const headers = { 'sec-fetch-site': 'same-origin' }
    const response = await makeTeamApp().request(post('/sign-in', { name: 'editor', password: 'x' }, headers))
    expect(await response.json()).toMatchObject({ code: 'wrong-name-or-password', status: 401 })
  })

  it.each([
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
  ])('is not taken from elsewhere: %j', async (headers: Record<string, string>) => {
    const response = await makeTeamApp().request(
      post('/sign-in', { name: 'editor', password: teamPassword }, { ...headers, host: 'localhost' }),
    )
    expect(response.status).toBe(403)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('has an address wait after too many wrong ones, whoever it tries to be', async () => {
    const clock = makeClock()
    const app = makeTeamApp({ now: clock.now })
    for (let time = 0; time < boundsOfAddress.mostAttempts; time += 1) await app.request(enter(`user-${time}`, 'wrong'))
    const refused = await app.request(enter('editor'))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, String(boundsOfAddress.windowSeconds)])
    expect(await refused.text()).toContain('Wait 5 minutes and try again')
    clock.moveOn(boundsOfAddress.windowSeconds)
    expect((await app.request(enter('editor'))).status).toBe(303)
  })
})

describe('the token, once there are users', () => {
  it('leads by its link to the form, out of the address, and opens nothing', async () => {
    const app = makeTeamApp()
    const response = await app.request(`/sign-in?token=${token}&next=/workbench/flows`, { headers: browser })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/sign-in?by=link&next=%2Fworkbench%2Fflows')
    expect(response.headers.get('set-cookie')).toBeNull()
    const text = await (await app.request('/sign-in?by=link', { headers: browser })).text()
    expect(text).toContain('sign in with your own name and password')
    expect((await app.request(post('/sign-in', { token }))).headers.get('set-cookie')).toBeNull()
  })

  it('ends the sessions that it has opened', async () => {
    const users = memoryUserStore()
    const app = makeApp({ users })
    const cookie = cookieOf(await app.request(`/sign-in?token=${token}`))
    expect((await app.request(session, { headers: { cookie } })).status).toBe(200)
    await users.change(() => ({ ok: true, users: wholeTeam(), user: teamUser('reader') }))
    expect((await app.request(session, { headers: { cookie } })).status).toBe(401)
  })

  it('goes on to let programs read', async () => {
    const answer = await makeTeamApp().request(session, { headers: signedIn })
    expect(await answer.json()).toMatchObject({
      person: { name: null, role: 'reader' },
      permissions: ['read'],
      canMakeFirstAdministrator: false,
    })
  })
})

describe('a session', () => {
  it('ends when nobody uses it, and at the end of the day however much it is used', async () => {
    const clock = makeClock()
    const app = makeTeamApp({ now: clock.now })
    const [idle, busy] = [await askAs(app, 'editor'), await askAs(app, 'approver')]
    for (let passed = 0; passed < sessionSeconds; passed += idleSeconds) {
      expect((await busy(session)).status).toBe(200)
      clock.moveOn(idleSeconds - 1)
    }
    expect((await idle(session)).status).toBe(401)
    expect((await busy(session)).status).toBe(200)
    clock.moveOn(10)
    expect((await busy(session)).status).toBe(401)
  })

  it.each([
    ['another role', setUserFields('editor', { role: 'reader' })],
    ['disabled', setUserFields('editor', { disabled: true })],
    ['another password', setUserPassword('editor', teamUser('editor').password.replace('$m=8', '$m=9'), false)],
    ['deleted', () => ({ ok: true, users: [teamUser('administrator')], user: teamUser('administrator') }) as const],
  ])('ends when its user is given %s', async (_, change) => {
    const users = memoryUserStore(wholeTeam())
    const app = makeApp({ users })
    const [editor, approver] = [await askAs(app, 'editor'), await askAs(app, 'reader')]
    await users.change(change)
    expect((await editor(session)).status).toBe(401)
    expect((await approver(session)).status).toBe(users.current().length > 1 ? 200 : 401)
  })

  it('goes on when its user is given another full name, and says it', async () => {
    const users = memoryUserStore(wholeTeam())
    const editor = await askAs(makeApp({ users }), 'editor')
    await users.change(setUserFields('editor', { fullName: 'Ed' }))
    expect(await (await editor(session)).json()).toMatchObject({ person: { fullName: 'Ed' } })
  })

  it('ends everywhere at once when its user says so', async () => {
    const app = makeTeamApp()
    const [here, there, other] = [await askAs(app, 'editor'), await askAs(app, 'editor'), await askAs(app, 'reader')]
    const response = await here('/api/v1/session/sign-out-everywhere', { method: 'POST' })
    expect([response.status, response.headers.get('clear-site-data')]).toEqual([204, '"cache"'])
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
    expect([(await here(session)).status, (await there(session)).status]).toEqual([401, 401])
    expect((await other(session)).status).toBe(200)
  })
})

describe('what changes something', () => {
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another server of the same site', { 'sec-fetch-site': 'same-site' }],
    ['an address that was typed', { 'sec-fetch-site': 'none' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://localhost:81' }],
    ['nowhere in particular', {}],
  ])('is not taken from %s with somebody’s cookie', async (_, headers: Record<string, string>) => {
    const app = makeTeamApp()
    const { cookie = '' } = await signIn(app, 'administrator')
    const response = await app.request('/api/v1/users/editor', {
      method: 'PATCH',
      body: '{"disabled":true}',
      headers: { ...headers, cookie, host: 'localhost', 'content-type': 'application/json' },
    })
    expect([response.status, (await response.json()).code]).toEqual([403, 'cross-site'])
    expect((await app.request(session, { headers: await signIn(app, 'editor') })).status).toBe(200)
  })

  it('is taken from our own pages, behind a proxy that ends HTTPS too', async () => {
    const app = makeTeamApp()
    const { cookie = '' } = await signIn(app, 'administrator')
    const response = await app.request('/api/v1/users/editor', {
      method: 'PATCH',
      body: '{"fullName":"Ed"}',
      headers: { cookie, host: 'localhost', origin: 'https://localhost', 'content-type': 'application/json' },
    })
    expect(response.status).toBe(200)
  })
})

describe('a password that somebody else gave', () => {
  const newcomer = () =>
    memoryUserStore([...wholeTeam(), teamUser('administrator', { name: 'new', mustChangePassword: true })])

  it('leads to the page that changes it before anything else is done', async () => {
    const app = makeApp({ users: newcomer() })
    const response = await app.request(enter('new', teamPassword, { next: '/workbench/flows' }))
    expect(response.headers.get('location')).toBe('/change-password?next=%2Fworkbench%2Fflows')
    const headers = { ...browser, cookie: cookieOf(response) }
    const workbench = await app.request('/workbench/flows', { headers })
    expect(workbench.headers.get('location')).toBe('/change-password?next=%2Fworkbench%2Fflows')
    for (const path of ['/api/v1/register', '/api/v1/users']) {
      const refused = await app.request(path, { headers })
      expect([refused.status, (await refused.json()).code]).toEqual([403, 'password-change-needed'])
    }
    expect(await (await app.request(session, { headers })).json()).toMatchObject({ mustChangePassword: true })
    const page = await (await app.request('/change-password?next=/workbench/flows', { headers })).text()
    expect(page).toContain('<h1 class="govuk-heading-l">Choose a password of your own</h1>')

    const fields = { current: teamPassword, password: 'violet kettle marsh', again: 'violet kettle marsh' }
    const changed = await app.request(post('/change-password', { ...fields, next: '/workbench/flows' }, headers))
    expect([changed.status, changed.headers.get('location')]).toEqual([303, '/workbench/flows'])
    const after = { ...browser, cookie: cookieOf(changed) }
    expect((await app.request('/workbench/flows', { headers: after })).status).toBe(200)
    expect((await app.request('/api/v1/users', { headers: after })).status).toBe(200)
    expect((await app.request('/api/v1/users', { headers })).status).toBe(401)
    expect((await app.request(enter('new', 'violet kettle marsh'))).headers.get('location')).toBe('/workbench/')
  })
})

describe('the page that changes a password', () => {
  const change = async (fields: Record<string, string>, users = memoryUserStore(wholeTeam())) => {
    const app = makeApp({ users })
    const headers = { ...browser, ...(await signIn(app, 'editor')) }
    const response = await app.request(post('/change-password', fields, headers))
    return { status: response.status, text: await response.text(), cookie: cookieOf(response), app }
  }
  const good = { current: teamPassword, password: 'violet kettle marsh', again: 'violet kettle marsh' }

  it.each([
    ['nothing', {}, 400, '<a href="#current">Enter your current password</a>'],
    [
      'two that differ',
      { ...good, again: 'violet kettle' },
      400,
      '<a href="#password">Type the same new password twice</a>',
    ],
    [
      'a wrong one until now',
      { ...good, current: 'wrong' },
      422,
      '<a href="#current">That is not your current password.</a>',
    ],
    [
      'a short one',
      { ...good, password: 'short', again: 'short' },
      422,
      '<a href="#password">The password must have 12',
    ],
    [
      'the one until now',
      { ...good, password: teamPassword, again: teamPassword },
      422,
      'must be another than the current one',
    ],
  ])('says what is wrong with %s, and shows none of it', async (_, fields, status, sentence) => {
    const answer = await change(fields)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(sentence)
    expect(answer.text).not.toContain('violet kettle')
    expect((await answer.app.request(enter('editor'))).status).toBe(303)
  })

  it('is for named users alone', async () => {
    const app = makeApp()
    const cookie = cookieOf(await app.request(`/sign-in?token=${token}`))
    for (const headers of [browser, { ...browser, cookie }]) {
      expect((await app.request('/change-password', { headers })).headers.get('location')).toBe('/sign-in')
      expect((await app.request(post('/change-password', good, headers))).headers.get('location')).toBe('/sign-in')
    }
  })

  it('keeps the new password as a hash', async () => {
    const users = memoryUserStore(wholeTeam())
    expect((await change(good, users)).status).toBe(303)
    const kept = users.current().find(({ name }) => name === 'editor')?.password ?? ''
    expect(kept).not.toContain('violet')
    expect(await cheapPasswords.verify(kept, 'violet kettle marsh')).toBe(true)
  })
})
