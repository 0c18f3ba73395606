import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayProblem, sendChange } from './send-change.ts'

const answers: Record<string, readonly [status: number, body: string]> = {
  '/taken': [200, '{"revision":"abc"}'],
  '/nothing': [204, ''],
  '/refused': [409, '{"code":"edit-conflict","title":"Changed since","detail":"Somebody was faster.","conflicts":[1]}'],
  '/fault': [500, 'not JSON at all'],
  '/signed-out': [401, '{}'],
}

describe('sendChange', () => {
  const asked: string[] = []
  let server: Server
  let origin = ''
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      asked.push(`${request.method} ${request.headers['content-type'] ?? 'no type'} ${body}`)
      const [status, answer] = answers[request.url ?? ''] ?? [404, '']
      response.writeHead(status).end(answer)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  test('sends JSON by the method asked for, and nothing where there is nothing to send', async () => {
    expect(await sendChange('PATCH', `${origin}/taken`, { role: 'editor' })).toEqual({
      status: 200,
      ok: true,
      body: { revision: 'abc' },
      problem: null,
    })
    expect(await sendChange('POST', `${origin}/nothing`)).toMatchObject({ status: 204, ok: true, body: null })
    expect(asked).toEqual(['PATCH application/json {"role":"editor"}', 'POST no type '])
  })

  test('gives a refusal with its code, its words and the rest of the document', async () => {
    const { ok, problem, body } = await sendChange('POST', `${origin}/refused`, {})
    expect([ok, problem?.code, problem && sayProblem(problem)]).toEqual([
      false,
      'edit-conflict',
      'Changed since: Somebody was faster.',
    ])
    expect(body).toMatchObject({ conflicts: [1] })
  })

  test('has words for an answer that holds none', async () => {
    const { problem } = await sendChange('POST', `${origin}/fault`, {})
    expect(problem && sayProblem(problem)).toBe('The server answered 500 Internal Server Error')
  })

  test('throws where nobody is signed in, and where nothing answers', async () => {
    await expect(sendChange('POST', `${origin}/signed-out`, {})).rejects.toMatchObject({ kind: 'signed-out' })
    await expect(sendChange('POST', 'http://127.0.0.1:1/', {})).rejects.toMatchObject({ kind: 'offline' })
  })
})
