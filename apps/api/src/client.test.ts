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
