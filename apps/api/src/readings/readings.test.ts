import { type AnyRegister, answerResident, buildFlowGraph, findGaps, sensitiveFlows } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { memoryStore } from '@sharemap/store'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { councilSchemas, publicSchemas, type RecordSchemas } from '../schemas/record-schemas.ts'
import { exampleRequests } from '../testing/example-requests.ts'
import { makeApp, publishedBefore, signedIn, today } from '../testing/make-app.ts'
import { allReadings } from './all-readings.ts'
import { publicSource } from './public-source.ts'
import { createReader } from './reader.ts'
import type { ReadingSource } from './reading-source.ts'

const app = makeApp()
const council = async (path: string) => {
  const response = await app.request(`/api/v1${path}`, { headers: signedIn })
  return { status: response.status, body: await response.json() }
}
const everybody = async (path: string) => {
  const response = await app.request(`/api/v1/public${path}`)
  return { status: response.status, body: await response.json() }
}

/** Each reading's answer schema, by its path. */
const answerSchemas = <R extends AnyRegister>(source: ReadingSource<R>, schemas: RecordSchemas<R>) =>
  allReadings(createReader(source, ''), schemas).map(
    ({ route }) => [route.path, route.responses[200].content['application/json'].schema as z.ZodType] as const,
  )

const store = memoryStore(smallRegister())
const day = () => today

describe.each([
  ['council', council, answerSchemas({ current: store.current, today: day }, councilSchemas)],
  ['public', everybody, answerSchemas(publicSource(publishedBefore(smallRegister()), day), publicSchemas)],
] as const)('every %s reading', (_, ask, schemas) => {
  it.each(schemas)('%s answers as the reference says, field for field', async (path, schema) => {
    const requests = exampleRequests[path] ?? []
    expect(requests.length).toBeGreaterThan(0)
    for (const request of requests) {
      const { status, body } = await ask(request)
      expect([request, status]).toEqual([request, 200])
      expect(schema.parse(body)).toEqual(body)
      if (path !== '/register') expect(body.asAt).toBe(/asAt=([\d-]+)/.exec(request)?.[1] ?? today)
    }
  })
})

describe('/register', () => {
  it('is the register itself', async () => {
    expect((await council('/register')).body).toEqual(smallRegister())
  })
})

const flowsOf = async (query: string) => {
  const { body } = await council(`/flows?${query}`)
  expect(body.count).toBe(body.flows.length)
  return body.flows.map(({ id }: { id: string }) => id).sort()
}

describe('/flows', () => {
  it('gives every flow in force as a sentence', async () => {
    const { body } = await council('/flows')
    expect(body.flows.map(({ id }: { id: string }) => id)).toContain('flow-claims-fraud')
    for (const flow of body.flows) expect(flow.says).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    ['to=party-dwp', ['flow-claims-dwp']],
    ['to=dwp', ['flow-claims-dwp']],
    ['to=DWP', ['flow-claims-dwp']],
    ['to=dwp,party-casewise', ['flow-claims-casewise', 'flow-claims-dwp']],
    ['to=dwp&to=party-casewise', ['flow-claims-casewise', 'flow-claims-dwp']],
    ['to=dwp&from=benefit-claims', ['flow-claims-dwp']],
    ['to=dwp&from=resident-survey', []],
    ['activity=resident-survey', ['flow-survey-mailwing', 'flow-survey-results']],
    ['organisation=birchford', ['flow-behaviour-alderbrook', 'flow-behaviour-charities']],
    ['country=US', ['flow-repairs-mailwing', 'flow-survey-mailwing']],
    ['standing=does-not-stand', ['flow-repairs-mailwing']],
    ['standing=does-not-stand&asAt=2019-01-01', ['flow-survey-mailwing']],
    ['gateway=crime-and-disorder-act-1998-s115', ['flow-behaviour-alderbrook']],
    ['basis=6(1)(a)', ['flow-survey-mailwing', 'flow-survey-results']],
    ['sensitivity=criminal-offence', ['flow-behaviour-alderbrook', 'flow-behaviour-charities']],
    ['recipientKind=supplier&leavesUk=no', ['flow-claims-casewise']],
    ['certainty=implied', ['flow-claims-charities']],
  ])('?%s keeps %j', async (query, ids) => {
    expect(await flowsOf(query)).toEqual(ids)
  })
})

describe('records', () => {
  it('are found by id, by the id without its prefix, by name and by alias', async () => {
    const bodies = await Promise.all(
      ['party-dwp', 'dwp', 'Department for Work and Pensions', 'universal credit'].map((text) =>
        council(`/parties/${encodeURIComponent(text)}`),
      ),
    )
    for (const { body } of bodies) expect(body).toEqual(bodies[0]?.body)
    expect(bodies[0]?.body.record).toEqual(smallRegister().parties.find(({ id }) => id === 'party-dwp'))
  })

  it('come with the flows that they have to do with', async () => {
    const ids = async (path: string) => (await council(path)).body.flows.map(({ id }: { id: string }) => id)
    expect(await ids('/activities/resident-survey')).toEqual(['flow-survey-mailwing', 'flow-survey-results'])
    expect(await ids('/systems/casewise')).toEqual(['flow-claims-casewise'])
    expect(await ids('/notices/benefits')).toContain('flow-claims-dwp')
    expect(await ids('/notices/benefits')).not.toContain('flow-survey-mailwing')
  })

  it.each(['parties', 'categories', 'activities', 'systems', 'notices', 'impact'])(
    'of the list %s that are unknown are 404, with the nearest ones',
    async (list) => {
      for (const ask of [council, everybody]) {
        const { status, body } = await ask(`/${list}/no-such-benefit`)
        expect(status).toBe(404)
        expect(body).toMatchObject({ code: 'unknown-id', status: 404 })
        expect(body.detail).toContain('"no-such-benefit"')
      }
    },
  )

  it('of another kind are not taken for the kind that is asked for', async () => {
    expect((await council('/parties/category-name')).status).toBe(404)
    expect((await council('/parties/ni-number')).status).toBe(404)
  })

  it('that nothing can befall are told from those that nobody knows', async () => {
    const { status, body } = await council('/impact/flow-claims-dwp')
    expect(status).toBe(404)
    expect(body.detail).toContain('cannot be breached, fall or end')
  })
})

describe('the questions', () => {
  const register = smallRegister()
  const graph = buildFlowGraph(register, { asAt: today })
  const asJson = (value: unknown) => JSON.parse(JSON.stringify(value))

  it('are answered as the functions answer them', async () => {
    expect((await council('/gaps')).body).toEqual(asJson(findGaps(register, graph)))
    expect((await council('/sensitive')).body).toEqual(asJson(sensitiveFlows(register, graph)))
    expect((await council('/resident?organisation=birchford')).body).toEqual(
      asJson(answerResident(register, graph, { organisation: ['party-birchford'] })),
    )
  })

  it('judge transfers as at the day asked about', async () => {
    const standings = async (asAt: string) =>
      Object.fromEntries(
        (await council(`/transfers?asAt=${asAt}`)).body.transfers.map(
          ({ id, standing }: { id: string; standing: { standing: string } }) => [id, standing.standing],
        ),
      )
    expect(await standings('2019-01-01')).toMatchObject({ 'transfer-repairs-mailwing': 'stands' })
    expect(await standings(today)).toMatchObject({
      'transfer-repairs-mailwing': 'does-not-stand',
      'transfer-survey-mailwing': 'stands',
    })
  })

  it('trace down to whoever ends up with data, and up to where it came from', async () => {
    const stops = async (query: string) =>
      (await council(`/trace?${query}`)).body.trace.stops.map(({ id }: { id: string }) => id)
    expect(await stops('from=ni-number')).toContain('party-dwp')
    expect(await stops('from=ni-number&depth=1')).not.toContain('party-dwp')
    expect(await stops('from=party-mailwing&direction=up')).toContain('category-email-address')
  })

  it('find paths up to the number asked for', async () => {
    const { body } = await council('/paths?from=subject-group-claimants&to=party-dwp&most=1')
    expect(body.paths).toHaveLength(1)
    expect(body.truncated).toBe(true)
    expect(body.paths[0].hops.at(-1).to.id).toBe('party-dwp')
  })
})
