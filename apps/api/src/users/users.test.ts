import { findByCalendarKey, memoryUserStore, type UserStore } from '@sharemap/users'
import { teamPassword, teamUser, wholeTeam } from '@sharemap/users/testing'
import { describe, expect, it } from 'vitest'
import { type Asker, askAs, makeApp, makeTeamApp, signedIn, token } from '../testing/make-app.ts'

const good = 'violet kettle marsh'

const answerOf = async (response: Promise<Response>) => {
  const { status, headers } = await response
  return { status, headers, body: JSON.parse((await (await response).text()) || 'null') }
}

describe('the first administrator', () => {
  const sam = { name: 'Sam.Hall', fullName: 'Sam Hall', password: good }

  it('makes themselves, is signed in by that, and is the last to do so', async () => {
    const users = memoryUserStore()
    const app = makeApp({ users })
    const linked = await app.request(`/sign-in?token=${token}`)
    const cookie = linked.headers.get('set-cookie')?.split(';')[0] ?? ''
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    expect(await (await app.request('/api/v1/session', { headers })).json()).toEqual({
      person: { name: null, fullName: 'Holder of the sign-in token', role: 'reader' },
      permissions: ['read'],
      canMakeFirstAdministrator: true,
      mustChangePassword: false,
    })
    const first = { method: 'POST', body: JSON.stringify(sam) }
    const made = await app.request('/api/v1/users/first-administrator', { ...first, headers })
    expect([made.status, await made.json()]).toEqual([
      201,
      {
        name: 'sam.hall',
        fullName: 'Sam Hall',
        role: 'administrator',
        mustChangePassword: false,
        disabled: false,
        createdAt: '2026-11-22T00:00:00.000Z',
      },
    ])
    const own = { ...headers, cookie: made.headers.get('set-cookie')?.split(';')[0] ?? '' }
    expect(await (await app.request('/api/v1/session', { headers: own })).json()).toMatchObject({
      person: { name: 'sam.hall', role: 'administrator' },
      canMakeFirstAdministrator: false,
    })
    expect((await app.request('/api/v1/session', { headers })).status).toBe(401)
    for (const again of [own, { ...headers, ...signedIn, cookie: '' }]) {
      const refused = await app.request('/api/v1/users/first-administrator', { ...first, headers: again })
      expect([refused.status, (await refused.json()).code]).toEqual([409, 'users-exist'])
    }
  })

  it('is one, though two try at once', async () => {
    const users = memoryUserStore()
    const app = makeApp({ users })
    const make = (name: string) =>
      app.request('/api/v1/users/first-administrator', {
        method: 'POST',
        headers: { ...signedIn, 'content-type': 'application/json' },
        body: JSON.stringify({ ...sam, name }),
      })
    const answers = await Promise.all([make('sam'), make('pat')])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(users.current()).toHaveLength(1)
  })

  it.each([
    ['a poor password', { ...sam, password: 'password1234' }, 422, 'password-not-allowed'],
    ['a name for a password', { ...sam, password: 'sam hall sam hall' }, 422, 'password-not-allowed'],
    ['a name that is none', { ...sam, name: 'Sam Hall' }, 422, 'name-not-allowed'],
    ['no full name', { ...sam, fullName: ' ' }, 422, 'name-not-allowed'],
    ['no password', { name: 'sam', fullName: 'Sam' }, 400, 'wrong-body'],
    ['a role', { ...sam, role: 'administrator' }, 400, 'wrong-body'],
  ])('is not made with %s', async (_, body, status, code) => {
    const users = memoryUserStore()
    const response = await makeApp({ users }).request('/api/v1/users/first-administrator', {
      method: 'POST',
      headers: { ...signedIn, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect([response.status, (await response.json()).code]).toEqual([status, code])
    expect(users.current()).toEqual([])
  })
})

describe('an administrator', () => {
  const asAdministrator = async (users: UserStore = memoryUserStore(wholeTeam())): Promise<Asker> =>
    askAs(makeApp({ users }), 'administrator')

  it('sees all users in the order of their names, and no secret of theirs', async () => {
    const { status, headers, body } = await answerOf((await asAdministrator())('/api/v1/users'))
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(body.users.map(({ name }: { name: string }) => name)).toEqual([
      'administrator',
      'approver',
      'editor',
      'reader',
    ])
    expect(JSON.stringify(body)).not.toMatch(/argon2|"password"|calendarKey/)
  })

  it('makes a user, who has to change the password', async () => {
    const app = makeTeamApp()
    const ask = await askAs(app, 'administrator')
    const body = { name: 'Pat', fullName: 'Pat Lee', role: 'editor', password: good }
    const made = await answerOf(ask('/api/v1/users', { method: 'POST', body }))
    expect([made.status, made.body]).toMatchObject([201, { name: 'pat', role: 'editor', mustChangePassword: true }])
    const again = await answerOf(ask('/api/v1/users', { method: 'POST', body }))
    expect([again.status, again.body.code]).toEqual([409, 'name-taken'])
  })

  it.each([
    [{ name: 'pat', fullName: 'Pat Lee', role: 'editor', password: 'short' }, 422, 'password-not-allowed'],
    [{ name: 'pat lee', fullName: 'Pat Lee', role: 'editor', password: good }, 422, 'name-not-allowed'],
    [{ name: 'pat', fullName: 'Pat Lee', role: 'owner', password: good }, 400, 'wrong-body'],
  ])('does not make %j', async (body, status, code) => {
    const answer = await answerOf((await asAdministrator())('/api/v1/users', { method: 'POST', body }))
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(JSON.stringify(answer.body)).not.toContain(good)
  })

  it('changes a user’s role and full name, and keeps one out and lets them in again', async () => {
    const users = memoryUserStore(wholeTeam())
    const ask = await asAdministrator(users)
    for (const body of [{ role: 'approver' }, { fullName: 'Ed' }, { disabled: true }, { disabled: false }, {}]) {
      const { status, body: user } = await answerOf(ask('/api/v1/users/editor', { method: 'PATCH', body }))
      expect([status, user]).toMatchObject([200, body])
    }
    expect(users.current().find(({ name }) => name === 'editor')).toEqual(
      teamUser('editor', { role: 'approver', fullName: 'Ed' }),
    )
  })

  it.each([
    ['keeps one out', { disabled: true }, { disabled: false }],
    ['gives another role', { role: 'reader' }, { role: 'editor' }],
  ])('%s, which ends their sessions though it is taken back at once', async (_, body, back) => {
    const app = makeTeamApp()
    const [ask, editor] = [await askAs(app, 'administrator'), await askAs(app, 'editor')]
    await ask('/api/v1/users/editor', { method: 'PATCH', body: { fullName: 'Ed', role: 'editor' } })
    expect((await editor('/api/v1/session')).status).toBe(200)
    await ask('/api/v1/users/editor', { method: 'PATCH', body })
    await ask('/api/v1/users/editor', { method: 'PATCH', body: back })
    expect((await editor('/api/v1/session')).status).toBe(401)
  })

  it('gives a password, which has to be changed', async () => {
    const app = makeTeamApp()
    const ask = await askAs(app, 'administrator')
    const editor = await askAs(app, 'editor')
    const path = '/api/v1/users/editor/password'
    const poor = await answerOf(ask(path, { method: 'POST', body: { password: 'edwin editor 1' } }))
    expect([poor.status, poor.body.code]).toEqual([422, 'password-not-allowed'])
    expect((await editor('/api/v1/session')).status).toBe(200)
    const given = await answerOf(ask(path, { method: 'POST', body: { password: good } }))
    expect([given.status, given.body.mustChangePassword]).toEqual([200, true])
    expect((await editor('/api/v1/session')).status).toBe(401)
  })

  it('does not find a user of another name', async () => {
    const ask = await asAdministrator()
    for (const answer of [
      ask('/api/v1/users/nobody', { method: 'PATCH', body: { disabled: true } }),
      ask('/api/v1/users/nobody/password', { method: 'POST', body: { password: good } }),
    ]) {
      const { status, body } = await answerOf(answer)
      expect([status, body.code]).toEqual([404, 'unknown-user'])
    }
  })

  it.each([{ disabled: true }, { role: 'reader' }])('who is the last cannot be given %j', async (body) => {
    const users = memoryUserStore(wholeTeam())
    const ask = await asAdministrator(users)
    const refused = await answerOf(ask('/api/v1/users/administrator', { method: 'PATCH', body }))
    expect([refused.status, refused.body.code]).toEqual([409, 'last-administrator'])
    expect(users.current()).toEqual(wholeTeam())
  })

  it('is told when a change could not be kept', async () => {
    const users: UserStore = {
      ...memoryUserStore(wholeTeam()),
      change: async () => ({ ok: false, code: 'not-kept', message: 'The disk is full.' }),
    }
    const ask = await asAdministrator(users)
    const answer = await answerOf(ask('/api/v1/users/editor', { method: 'PATCH', body: { disabled: true } }))
    expect([answer.status, answer.body.code, answer.body.detail]).toEqual([503, 'not-kept', 'The disk is full.'])
  })
})

describe('one’s own session', () => {
  it('changes the password, stays here and ends elsewhere', async () => {
    const app = makeTeamApp()
    const [here, there] = [await askAs(app, 'editor'), await askAs(app, 'editor')]
    const body = { current: teamPassword, next: good }
    const response = await here('/api/v1/session/password', { method: 'POST', body })
    expect(response.status).toBe(204)
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await app.request('/api/v1/session', { headers: { cookie } })).status).toBe(200)
    expect([(await here('/api/v1/session')).status, (await there('/api/v1/session')).status]).toEqual([401, 401])
  })

  it('does not change it without the one until now, however often it is tried', async () => {
    const ask = await askAs(makeTeamApp(), 'editor')
    const codes = new Set<string>()
    for (let time = 0; time < 11; time += 1) {
      const body = { current: `guess ${time}`, next: good }
      codes.add((await answerOf(ask('/api/v1/session/password', { method: 'POST', body }))).body.code)
    }
    expect([...codes]).toEqual(['wrong-password', 'too-many-attempts'])
  })

  it('gives the calendar an address of which only the hash is kept, and another each time', async () => {
    const users = memoryUserStore(wholeTeam())
    const ask = await askAs(makeApp({ users }), 'editor')
    const keys = []
    for (let time = 0; time < 2; time += 1) {
      const { body } = await answerOf(ask('/api/v1/session/calendar-key', { method: 'POST' }))
      keys.push(/^\/calendar\/([\w-]{32})\.ics$/.exec(body.address)?.[1] ?? '')
    }
    expect(findByCalendarKey(users.current(), keys[0] ?? '')).toBeUndefined()
    expect(findByCalendarKey(users.current(), keys[1] ?? '')?.name).toBe('editor')
    expect(JSON.stringify(users.current())).not.toContain(keys[1])
  })
})
