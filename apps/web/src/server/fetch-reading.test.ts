import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchReading } from './fetch-reading.ts'

const problem = (title: string, detail: string) => JSON.stringify({ type: 'about:blank', title, detail })

const answers: Record<string, readonly [status: number, body: string]> = {
  '/fine': [200, '{"title":"A register"}'],
  '/signed-out': [401, problem('Sign in', 'No session')],
  '/gone': [404, problem('Unknown party', 'There is no party "x".')],
  '/fault': [500, 'not JSON at all'],
}

describe('fetchReading', () => {
  let server: Server
  let origin = ''
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const [status, body] = answers[url] ?? [404, '']
      response.writeHead(status).end(body)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const reading = (path: string) => fetchReading(origin + path, { signal: new AbortController().signal })

  test('gives the JSON of a good answer', async () => {
    expect(await reading('/fine')).toEqual({ title: 'A register' })
  })

  test('tells a signed-out person from a missing record and from a fault, in the words of the server', async () => {
    await expect(reading('/signed-out')).rejects.toMatchObject({ kind: 'signed-out' })
    await expect(reading('/gone')).rejects.toMatchObject({
      kind: 'not-found',
      message: 'Unknown party: There is no party "x".',
    })
    await expect(reading('/fault')).rejects.toMatchObject({
      kind: 'failed',
      message: 'The server answered 500 Internal Server Error',
    })
  })

  test('says so where nothing answers', async () => {
    const nowhere = createServer()
    await new Promise<void>((ready) => nowhere.listen(0, '127.0.0.1', ready))
    const { port } = nowhere.address() as AddressInfo
    await new Promise((closed) => nowhere.close(closed))
    const asked = fetchReading(`http://127.0.0.1:${port}/`, { signal: new AbortController().signal })
    await expect(asked).rejects.toMatchObject({ kind: 'offline' })
  })

  test('an ended request is no failure of the server', async () => {
    const control = new AbortController()
    control.abort()
    await expect(fetchReading(`${origin}/fine`, { signal: control.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})
