import { validate } from '@readme/openapi-parser'
import { describe, expect, it } from 'vitest'
import { exampleRequests } from '../testing/example-requests.ts'
import { makeApp } from '../testing/make-app.ts'
import type { ApiDocument } from './build-document.ts'

const app = makeApp()
const document = async (): Promise<ApiDocument> => (await app.request('/api/v1/openapi.json')).json()

/** What residents have no use for, or may not see. */
const councilOnly = ['GET /api/v1/exports', 'GET /api/v1/exports/:format', 'GET /api/v1/findings']

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect((await document()).openapi).toBe('3.1.0')
    const result = await validate(structuredClone(await document()) as Parameters<typeof validate>[0])
    expect(result.valid ? [] : result.errors).toEqual([])
  })

  it('has every route of the API, and no other', async () => {
    const told = Object.entries((await document()).paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => route !== 'GET /api/v1/openapi.json')
    expect(told.sort()).toEqual([...new Set(served)].sort())
    const publicAlike = told.filter((route) => !councilOnly.includes(route))
    expect(publicAlike).toHaveLength(2 * Object.keys(exampleRequests).length)
    expect(told).toHaveLength(publicAlike.length + councilOnly.length)
  })

  it('asks for a sign-in on the council’s readings, and on no public one', async () => {
    for (const [path, { get }] of Object.entries((await document()).paths ?? {})) {
      const isPublic = path.startsWith('/api/v1/public/')
      expect([path, get?.security]).toEqual([path, isPublic ? [] : [{ token: [] }]])
      expect(Object.keys(get?.responses ?? {})).toEqual(
        isPublic ? ['200', '304', '400', '404'] : ['200', '304', '400', '401', '404', '429'],
      )
    }
  })

  it('keeps the public records apart from the council’s', async () => {
    const schemas = (await document()).components?.schemas ?? {}
    expect(JSON.stringify(schemas.Party)).toContain('"notes"')
    expect(JSON.stringify(schemas.PublicParty)).not.toContain('"notes"')
    const answers = (prefix: string) =>
      JSON.stringify(
        Object.entries(document_paths)
          .filter(([path]) => path.startsWith(prefix))
          .map(([, item]) => item),
      )
    const document_paths = (await document()).paths ?? {}
    expect(answers('/api/v1/public/')).not.toMatch(/"#\/components\/schemas\/(Register|Party|Activity|System|Notice)"/)
  })

  it('is answered with 304 while it holds', async () => {
    const etag = (await app.request('/api/v1/openapi.json')).headers.get('etag') ?? ''
    const again = await app.request('/api/v1/openapi.json', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })
})

describe('the reference page', () => {
  it('tells every address, every problem and every schema', async () => {
    expect((await app.request('/api/docs')).headers.get('location')).toBe('/api/docs/')
    const response = await app.request('/api/docs/')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const text = (await response.text()).replaceAll('<wbr>', '')
    const { paths, components } = await document()
    for (const path of Object.keys(paths ?? {})) expect(text).toContain(`<code>GET ${path}</code>`)
    for (const name of Object.keys(components?.schemas ?? {})) expect(text).toContain(`id="schema-${name}"`)
    for (const code of ['unknown-id', 'wrong-query', 'internal-fault']) expect(text).toContain(`id="${code}"`)
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })
})
