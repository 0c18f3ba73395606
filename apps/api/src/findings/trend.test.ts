import type { EditCommand } from '@sharemap/register'
import { checkRegister, summariseFindings } from '@sharemap/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { today } from '../testing/make-app.ts'
import { makeCouncil } from '../testing/make-council.ts'
import { trendEntries } from './findings-trend.ts'

const withoutGateway = (version: number): EditCommand => ({
  command: 'change-field',
  record: 'flow-claims-dwp',
  version,
  path: 'gateway',
  value: { state: 'not-stated' },
})

describe('GET /findings/trend', () => {
  it('is one point before the first change', async () => {
    const { get, store } = makeCouncil()
    const { body } = await get('/findings/trend')
    const { bySeverity, silenced } = summariseFindings(checkRegister(store.current().register, { asAt: today }))
    expect(body).toEqual({ asAt: today, points: [{ number: 0, at: null, bySeverity, silenced }] })
  })

  it('tells what each version of the register held', async () => {
    const { get, post, store } = makeCouncil()
    await post('/edits', { commands: [withoutGateway(1)] })
    const { points } = (await get('/findings/trend')).body
    const now = summariseFindings(checkRegister(store.current().register, { asAt: today }))
    expect(points.map(({ number }: { number: number }) => number)).toEqual([0, 1])
    expect(points[1].bySeverity).toEqual(now.bySeverity)
    expect(points[1].at).toBe(store.history()[0]?.at)
    expect(points[0].bySeverity).not.toEqual(points[1].bySeverity)
    await post('/history/1/undo', {})
    const undone = (await get('/findings/trend')).body.points
    expect(undone[2].bySeverity).toEqual(points[0].bySeverity)
    expect(undone.slice(0, 2)).toEqual(points)
  })

  it('judges every version as at the same day', async () => {
    const { get, post } = makeCouncil()
    await post('/edits', { commands: [withoutGateway(1)] })
    const early = (await get('/findings/trend?asAt=2018-06-01')).body
    const late = (await get('/findings/trend')).body
    expect(early.asAt).toBe('2018-06-01')
    expect(early.points).not.toEqual(late.points)
  })

  it('gives no more points than it is asked for, with the beginning and the present among them', async () => {
    const { get, post } = makeCouncil()
    for (let version = 1; version <= 9; version += 1) {
      const value = `Note ${version}`
      await post('/edits', {
        commands: [{ command: 'change-field', record: 'party-dwp', version, path: 'notes', value }],
      })
    }
    const numbers = async (query: string) =>
      (await get(`/findings/trend${query}`)).body.points.map(({ number }: { number: number }) => number)
    expect(await numbers('?points=2')).toEqual([0, 9])
    expect(await numbers('?points=4')).toEqual([0, 4, 8, 9])
    expect(await numbers('')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it.each(['points=1', 'points=61', 'asAt=now'])('?%s is refused', async (query) => {
    expect((await makeCouncil().get(`/findings/trend?${query}`)).status).toBe(400)
  })
})

describe('trendEntries', () => {
  it('begins at the beginning, ends at the last, and is no longer than asked', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 2, max: 60 }), (last, points) => {
        const numbers = trendEntries(last, points)
        expect([numbers[0], numbers.at(-1)]).toEqual([0, last])
        expect(numbers.length).toBeLessThanOrEqual(points)
        expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other))
      }),
    )
  })
})
