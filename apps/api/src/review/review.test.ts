import { smallRegister } from '@sharemap/register/testing'
import { reviewWork } from '@sharemap/rules'
import { describe, expect, it } from 'vitest'
import { makeApp, signedIn, today } from '../testing/make-app.ts'

/** A register with a review overdue and one due in a year. */
const register = () => {
  const made = smallRegister()
  const [first, second] = made.parties
  if (first && second) {
    first.reviewDue = '2026-11-01'
    second.reviewDue = '2027-10-01'
  }
  return made
}

const app = makeApp({ register: register() })
const review = async (query = '') => {
  const response = await app.request(`/api/v1/review${query}`, { headers: signedIn })
  return { status: response.status, body: await response.json() }
}

describe('GET /api/v1/review', () => {
  it('looks ninety days ahead from the day', async () => {
    const { status, body } = await review()
    expect([status, body.asAt, body.until]).toEqual([200, today, '2027-02-20'])
    expect(body.items).toEqual(reviewWork(register(), today, '2027-02-20'))
    expect(body.items[0]).toMatchObject({ record: 'agreement-dwp', kind: 'agreement-ends' })
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toContain('review-overdue')
  })

  it('looks as far ahead as it is asked to, as at any day', async () => {
    const kinds = async (query: string) =>
      (await review(query)).body.items.map(({ kind, record }: { kind: string; record: string }) => `${kind} ${record}`)
    const second = register().parties[1]?.id
    expect(await kinds('')).not.toContain(`review-due ${second}`)
    expect(await kinds('?until=2027-10-01')).toContain(`review-due ${second}`)
    expect(await kinds('?asAt=2027-10-02')).toContain(`review-overdue ${second}`)
  })

  it('is refused for a day that is none', async () => {
    expect((await review('?until=soon')).status).toBe(400)
  })
})
