import { validate } from '@readme/openapi-parser'
import { describe, expect, it } from 'vitest'
import { exampleRequests } from '../testing/example-requests.ts'
import { makeApp } from '../testing/make-app.ts'
import { type ApiDocument, apiMethods } from './build-document.ts'

const app = makeApp()
const document = async (): Promise<ApiDocument> => (await app.request('/api/v1/openapi.json')).json()

/** Every operation that the document tells, with its method in capitals. */
const operations = async () =>
  Object.entries((await document()).paths ?? {}).flatMap(([path, item]) =>
    apiMethods.flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ method: method.toUpperCase(), path, operation }]
    }),
  )

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect((await document()).openapi).toBe('3.1.0')
    const result = await validate(structuredClone(await document()) as Parameters<typeof validate>[0])
    expect(result.valid ? [] : result.errors).toEqual([])
  })

  it('has every route of the API, and no other', async () => {
    const told = (await operations()).map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`)
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => route !== 'GET /api/v1/openapi.json')
    expect(told.sort()).toEqual([...new Set(served)].sort())
  })

  it('has the same readings for the council and for everybody, and nothing else for everybody', async () => {
    const told = (await operations()).map(({ method, path }) => `${method} ${path}`)
    const readings = Object.keys(exampleRequests).map((path) => `GET /api/v1/public${path}`)
    expect(told.filter((route) => route.includes('/api/v1/public/')).sort()).toEqual(readings.sort())
    expect(told).toEqual(expect.arrayContaining(readings.map((route) => route.replace('/public', ''))))
  })

  it('asks for a sign-in on the council’s readings, and on no public one', async () => {
    for (const { method, path, operation } of await operations()) {
      const isPublic = path.startsWith('/api/v1/public/')
      expect([path, operation.security]).toEqual([path, isPublic ? [] : [{ token: [] }]])
      const answers = Object.keys(operation.responses ?? {})
      if (isPublic) expect([path, answers]).toEqual([path, ['200', '304', '400', '404']])
      else expect([method, path, answers]).toEqual([method, path, expect.arrayContaining(['401', '403', '429'])])
    }
  })

  it('tells what each change of the register answers', async () => {
    const keep = (await operations()).find(({ method, path }) => `${method} ${path}` === 'POST /api/v1/edits')
    expect(Object.keys(keep?.operation.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '403', '409', '422', '503']),
    )
    const { schemas = {} } = (await document()).components ?? {}
    expect(JSON.stringify(schemas.EditCommand)).toContain('"#/components/schemas/Flow"')
    expect(JSON.stringify(schemas.EditConflictProblem)).toContain('"#/components/schemas/EditConflict"')
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
    const { components } = await document()
    for (const { method, path } of await operations()) expect(text).toContain(`<code>${method} ${path}</code>`)
    expect(text).toContain('Takes <a class="govuk-link" href="#schema-Edits">Edits</a>. Answers <a')
    for (const name of Object.keys(components?.schemas ?? {})) expect(text).toContain(`id="schema-${name}"`)
    for (const code of ['unknown-id', 'wrong-query', 'internal-fault']) expect(text).toContain(`id="${code}"`)
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })
})
