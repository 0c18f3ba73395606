import { impactOfBreach } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { buildWorkbench } from '../../workbench/build-workbench.ts'
import { setBreachClock } from './breach-clock.ts'
import { writeBreachReport } from './write-breach-report.ts'

const { register, graph } = buildWorkbench(smallRegister(), { asAt: '2026-11-22', today: '2026-11-22' })
const impact = impactOfBreach(register, graph, 'system-casewise')

describe('the clock of a breach', () => {
  test('runs 72 hours from becoming aware', () => {
    const clock = setBreachClock(impact, '2026-11-20T16:45')
    expect(clock?.deadline.toISOString()).toBe('2026-11-23T16:45:00.000Z')
    expect(clock?.source).toBe('UK GDPR Art 33(1)')
  })

  test('counts hours and not days, over the change of the clocks too', () => {
    expect(setBreachClock(impact, '2026-03-27T12:00')?.deadline.toISOString()).toBe('2026-03-30T12:00:00.000Z')
    expect(setBreachClock(impact, '2026-10-23T12:00')?.deadline.toISOString()).toBe('2026-10-26T11:00:00.000Z')
  })

  test('does not run before somebody says when, nor before there was such a duty', () => {
    expect(setBreachClock(impact, undefined)).toBeNull()
    expect(setBreachClock(impact, 'this morning')).toBeNull()
    expect(setBreachClock({ duties: [] }, '2026-11-20T16:45')).toBeNull()
  })
})

describe('the draft of the report', () => {
  const text = writeBreachReport(impact, setBreachClock(impact, '2026-11-20T16:45'))

  test('asks everything that Art 33(3) asks, and fills in what the register knows', () => {
    for (const part of ['a', 'b', 'c', 'd']) expect(text).toContain(`UK GDPR Art 33(3)(${part})`)
    expect(text).toContain('Became aware: Friday 20 November 2026, 16:45 (to be reported by Monday 23 November 2026')
    expect(text).toContain('Benefit claimants')
    expect(text).toMatch(/What happened\..*\n {3}\[to be filled in\]/)
  })

  test('says nothing of a time that nobody gave', () => {
    expect(writeBreachReport(impact, null)).toContain('Became aware: [to be filled in]\n')
  })
})
