import { smallRegister } from '@sharemap/register/testing'
import { memoryStore } from '@sharemap/store'
import { describe, expect, it } from 'vitest'
import { makeApp, signedIn, token } from '../testing/make-app.ts'
import { problemSchema } from './problem-schema.ts'

const app = makeApp()

/** The problem document of an answer, checked against its schema and against the answer's own status. */
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  expect(problem.type).toBe(`/api/docs/#${problem.code}`)
  return problem
}

describe('an unknown address', () => {
  it.each(['/nowhere', '/api', '/api/v2/register', '/api/v1/public/nothing', '/api/docs/more'])(
    '%s is 404',
    async (path) => {
      const problem = await problemOf(await app.request(path))
      expect([problem.status, problem.code, problem.detail]).toEqual([
        404,
        'unknown-address',
        `There is nothing at ${path}.`,
      ])
    },
  )

  it('below the council’s readings is 404 to those who are signed in', async () => {
    expect((await problemOf(await app.request('/api/v1/nothing', { headers: signedIn }))).code).toBe('unknown-address')
  })

  it('is a page to a person, with the words escaped', async () => {
    const response = await app.request('/<script>alert(1)</script>', { headers: { accept: 'text/html' } })
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
    const text = await response.text()
    expect(text).toContain('<h1 class="govuk-heading-l">There is nothing here</h1>')
    expect(text).not.toContain('<script>')
  })

  it('of the API is a problem document even to a browser', async () => {
    await problemOf(await app.request('/api/v1/public/nothing', { headers: { accept: 'text/html' } }))
  })
})

describe('a wrong method', () => {
  it.each([
    ['POST', '/api/v1/public/register', 'GET, HEAD'],
    ['DELETE', '/api/v1/public/parties/dwp', 'GET, HEAD'],
    ['PUT', '/healthz', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
    ['PATCH', '/sign-in', 'GET, HEAD, POST'],
    ['GET', '/sign-out', 'POST'],
    ['POST', '/workbench/', 'GET, HEAD'],
  ])('%s %s is 405 and says what is taken', async (method, path, allowed) => {
    const response = await app.request(path, { method })
    const problem = await problemOf(response)
    expect([problem.status, problem.code]).toEqual([405, 'wrong-method'])
    expect(response.headers.get('allow')).toBe(allowed)
    expect(problem.detail).toContain(`takes ${allowed}, not ${method}`)
  })

  it('on the council’s readings is 405 to those who are signed in', async () => {
    const response = await app.request('/api/v1/register', { method: 'DELETE', headers: signedIn })
    expect((await problemOf(response)).code).toBe('wrong-method')
  })
})

describe('a body that is too large', () => {
  const large = 'x'.repeat(1024 * 1024 + 1)

  it.each(['/sign-in', '/api/v1/register', '/api/v1/public/register', '/nowhere'])('is 413 at %s', async (path) => {
    const response = await app.request(path, {
      method: 'POST',
      body: large,
      headers: { 'content-length': String(large.length) },
    })
    expect((await problemOf(response)).code).toBe('too-large')
  })

  it.each(['/api/v1/edits', '/api/v1/edits/preview'])('may be larger at %s, but not without end', async (path) => {
    const ask = (body: string) =>
      app.request(path, { method: 'POST', body, headers: { ...signedIn, 'content-length': String(body.length) } })
    expect((await problemOf(await ask(large))).code).toBe('not-allowed')
    expect((await problemOf(await ask(large.repeat(8)))).code).toBe('too-large')
  })

  it('is 413 too where its length is not told', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(large))
        controller.close()
      },
    })
    const request = new Request('http://localhost/sign-in', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect((await problemOf(await app.request(request))).code).toBe('too-large')
  })

  it('is not one that is just small enough', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const response = await app.request('/sign-in', { method: 'POST', body: `token=${large.slice(0, -16)}`, headers })
    expect((await problemOf(response)).code).toBe('wrong-token')
  })
})

describe('a name that the server does not go by', () => {
  it.each(['evil.example', 'evil.example:4600', 'localhost.evil.example', '127.0.0.1.evil.example', ''])(
    '%j is 421, whatever is asked for',
    async (host) => {
      for (const path of ['/', '/healthz', '/api/v1/register', `/sign-in?token=${token}`]) {
        const response = await app.request(path, { headers: { host } })
        expect(response.headers.get('set-cookie')).toBeNull()
        expect((await problemOf(response)).code).toBe('wrong-host')
      }
    },
  )

  it.each(['localhost', 'localhost:4600', 'LOCALHOST'])('is not %j', async (host) => {
    expect((await app.request('/healthz', { headers: { host } })).status).toBe(200)
  })

  it('is none where the server answers to any', async () => {
    const response = await makeApp({ hosts: null }).request('/healthz', { headers: { host: 'evil.example' } })
    expect(response.status).toBe(200)
  })
})

describe('a fault of the server’s own', () => {
  const broken = () => {
    const lines: string[] = []
    const register = smallRegister()
    Object.defineProperty(register, 'parties', {
      get: () => {
        throw new Error('The secret of the vault')
      },
    })
    const store = { ...memoryStore(smallRegister()), current: () => ({ register, revision: 'a' }) }
    return { app: makeApp({ store, log: (line) => lines.push(line) }), lines }
  }

  /** A server whose public site cannot be built. */
  const unbuilt = () => {
    const lines: string[] = []
    const buildSite = () => Promise.reject(new Error('The secret of the vault'))
    return { app: makeApp({ buildSite, log: (line) => lines.push(line) }), lines }
  }

  it('is 500 with a reference and no detail, which the log holds under the same reference', async () => {
    const { app, lines } = broken()
    const response = await app.request('/api/v1/register', { headers: signedIn })
    const text = await response.clone().text()
    const problem = await problemOf(response)
    expect([problem.status, problem.code]).toEqual([500, 'internal-fault'])
    expect(problem.reference).toMatch(/^[0-9a-f-]{36}$/)
    expect(text).not.toContain('secret')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`${problem.reference} GET /api/v1/register: Error: The secret of the vault`)
  })

  it('is a page to a person, with the reference', async () => {
    const { app, lines } = unbuilt()
    const response = await app.request('/', { headers: { accept: 'text/html' } })
    const text = await response.text()
    expect(response.status).toBe(500)
    const logged = lines.find((line) => line.includes(' GET /: Error: The secret of the vault'))
    expect(logged?.slice(0, 36)).toMatch(/^[0-9a-f-]{36}$/)
    expect(text).toContain(logged?.slice(0, 36))
    expect(text).not.toContain('secret')
  })

  it('logs no token', async () => {
    const { app, lines } = unbuilt()
    await app.request(`/?token=${token}`)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join()).not.toContain(token)
  })
})
