import { hc } from 'hono/client'
import { expect, expectTypeOf, it } from 'vitest'
import type { CouncilApi } from './client.ts'
import { makeApp, signedIn } from './testing/make-app.ts'

const app = makeApp()
const client = hc<CouncilApi>('http://localhost/api/v1', {
  headers: signedIn,
  fetch: (input: RequestInfo | URL, init?: RequestInit) => app.request(new Request(input, init)),
})

it('knows addresses, parameters and answers before it asks', async () => {
  const response = await client.parties[':id'].$get({ param: { id: 'dwp' }, query: { asAt: '2026-01-01' } })
  if (response.status !== 200) throw new Error(`The answer was ${response.status}`)
  const { asAt, record, received } = await response.json()
  expectTypeOf(record.kind).toEqualTypeOf<(typeof received)['kind']>()
  expect([asAt, record.id, received.receives[0]?.id]).toEqual(['2026-01-01', 'party-dwp', 'flow-claims-dwp'])
})

it('sends several values of a parameter', async () => {
  const response = await client.graph.$get({ query: { to: ['dwp', 'casewise'] } })
  if (response.status !== 200) throw new Error(`The answer was ${response.status}`)
  const { graph } = await response.json()
  expectTypeOf(graph.audience).toEqualTypeOf<'council'>()
  const flows = graph.edges.filter((edge) => edge.kind === 'flow').map(({ id }) => id)
  expect(flows.sort()).toEqual(['flow-claims-casewise', 'flow-claims-dwp'])
})

it('tells a problem from an answer', async () => {
  const response = await client.notices[':id'].$get({ param: { id: 'nowhere' }, query: {} })
  if (response.status !== 404) throw new Error(`The answer was ${response.status}`)
  expect((await response.json()).code).toBe('unknown-id')
})

it('knows the edits that it sends, and what becomes of them', async () => {
  const response = await client.edits.$post({
    json: {
      commands: [{ command: 'change-field', record: 'party-dwp', version: 1, path: 'name', value: 'DWP' }],
      why: '',
    },
  })
  if (response.status === 200) {
    const { entry, revision } = await response.json()
    expectTypeOf(revision).toEqualTypeOf<string>()
    expectTypeOf(entry?.records[0]?.words).toEqualTypeOf<string[] | undefined>()
  } else if (response.status === 409) {
    expectTypeOf((await response.json()).conflicts[0]?.since[0]?.whoName).toEqualTypeOf<string | undefined>()
  } else if (response.status === 422) {
    expectTypeOf((await response.json()).problems[0]?.path).toEqualTypeOf<string | undefined>()
  }
  // The token of programs reads, and no more.
  expect(response.status).toBe(403)
  const undo = await client.history[':number'].undo.$post({ param: { number: '1' }, json: {} })
  expect(undo.status).toBe(403)
})

it('knows the history and the past', async () => {
  const response = await client.history.$get({ query: { record: 'dwp', limit: '5' } })
  if (response.status !== 200) throw new Error(`The answer was ${response.status}`)
  const { entries, older } = await response.json()
  expectTypeOf(older).toEqualTypeOf<number | null>()
  expect([entries, older]).toEqual([[], null])
  const past = await client.history[':number'].register.$get({ param: { number: '0' } })
  if (past.status !== 200) throw new Error(`The answer was ${past.status}`)
  expect((await past.json()).audience).toBe('council')
})
