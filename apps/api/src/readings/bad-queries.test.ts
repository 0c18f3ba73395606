import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { exampleRequests } from '../testing/example-requests.ts'
import { makeApp, signedIn } from '../testing/make-app.ts'

const app = makeApp()
const refusal = async (path: string) => {
  const response = await app.request(`/api/v1${path}`, { headers: signedIn })
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = await response.json()
  expect(body).toMatchObject({ code: 'wrong-query', status: 400 })
  return body
}

describe('a query that is not allowed', () => {
  it.each(Object.values(exampleRequests).map(([request = '']) => request))(
    'is refused at %s where a parameter is unknown, and those that are allowed are listed',
    async (request) => {
      const { detail, errors } = await refusal(`${request}${request.includes('?') ? '&' : '?'}colour=red`)
      expect(detail).toContain('knows no query parameter "colour"')
      expect(errors).toHaveLength(1)
      expect(errors[0].parameter).toBe('colour')
      expect(errors[0].allowed.includes('asAt')).toBe(!request.startsWith('/register'))
    },
  )

  it('names each unknown parameter', async () => {
    const { errors } = await refusal('/flows?colour=red&Category=name')
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['colour', 'Category'])
  })

  it.each([
    ['/flows?asAt=yesterday', 'asAt', 'YYYY-MM-DD'],
    ['/flows?asAt=2026-02-30', 'asAt', 'YYYY-MM-DD'],
    ['/flows?asAt=', 'asAt', 'YYYY-MM-DD'],
    ['/flows?asAt=2026-01-01&asAt=2026-01-02', 'asAt', 'once'],
    ['/flows?category=', 'category', 'at least 1 character'],
    ['/flows?to=dwp,', 'to', 'at least 1 character'],
    ['/trace', 'from', 'It is needed'],
    ['/trace?from=name&depth=-1', 'depth', 'whole number'],
    ['/trace?from=name&depth=1.5', 'depth', 'whole number'],
    ['/trace?from=name&depth=51', 'depth', 'at most 50'],
    ['/paths?from=name', 'to', 'It is needed'],
    ['/paths?from=name&to=dwp&longest=0', 'longest', 'at least 1'],
    ['/paths?from=name&to=dwp&most=1000', 'most', 'at most 200'],
  ])('%s names %s and says "%s"', async (path, parameter, words) => {
    const { detail, errors } = await refusal(path)
    expect(errors.map((error: { parameter: string }) => error.parameter)).toEqual([parameter])
    expect(errors[0].message).toContain(words)
    expect(detail).toContain(`"${parameter}"`)
  })

  it.each([
    ['/flows?sensitivity=secret', 'sensitivity', 'special'],
    ['/flows?leavesUk=maybe,yes', 'leavesUk', 'not-stated'],
    ['/flows?recipientKind=council,martian', 'recipientKind', 'central-government'],
    ['/graph?categoryGroup=things', 'categoryGroup', 'health-and-care'],
    ['/graph?standing=falls', 'standing', 'cannot-tell'],
    ['/graph?certainty=sure', 'certainty', 'inferred'],
    ['/trace?from=name&direction=sideways', 'direction', 'up'],
    ['/flows?basis=6(1)(z)', 'basis', '6(1)(ea)'],
    ['/flows?gateway=magna-carta', 'gateway', 'crime-and-disorder-act-1998-s115'],
    ['/flows?country=UK', 'country', 'US'],
    ['/flows?country=Narnia', 'country', 'not-stated'],
    ['/flows?category=shoe-size', 'category', 'category-ni-number'],
    ['/flows?organisation=category-name', 'organisation', 'party-dwp'],
    ['/flows?to=subject-group-tenants', 'to', 'party-dwp'],
    ['/flows?subjectGroup=martians', 'subjectGroup', 'subject-group-tenants'],
    ['/resident?activity=dancing', 'activity', 'activity-benefit-claims'],
    ['/trace?from=nowhere', 'from', 'party-dwp'],
    ['/paths?from=name&to=nowhere', 'to', 'party-dwp'],
  ])('%s lists what %s may be, such as %s', async (path, parameter, allowed) => {
    const { errors } = await refusal(path)
    expect(errors.map((error: { parameter: string }) => error.parameter)).toEqual([parameter])
    expect(errors[0].allowed).toContain(allowed)
  })

  it('lists those that a word could mean', async () => {
    const register = smallRegister()
    for (const { id, aliases } of register.parties) if (id !== 'party-dwp') aliases.push('helpers')
    const response = await makeApp({ register }).request('/api/v1/public/flows?to=helpers')
    const { detail, errors } = await response.json()
    expect(detail).toContain('could be any of')
    expect(errors[0].allowed).toContain('party-mailwing')
    expect(errors[0].allowed).not.toContain('party-dwp')
  })

  it('tells a resident nothing of what is internal', async () => {
    const response = await app.request('/api/v1/public/flows?to=nowhere')
    const { errors } = await response.json()
    expect(errors[0].allowed).toContain('party-dwp')
    expect(errors[0].allowed).not.toContain('party-fraud-team')
  })
})
