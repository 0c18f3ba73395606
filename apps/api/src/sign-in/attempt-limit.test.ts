import { describe, expect, it } from 'vitest'
import { makeClock } from '../testing/make-app.ts'
import { createAttemptLimit } from './attempt-limit.ts'

const bounds = { mostAttempts: 5, windowSeconds: 300 }

const fail = (limit: ReturnType<typeof createAttemptLimit>, source: string, times: number) => {
  for (let time = 0; time < times; time += 1) limit.countWrong(source)
}

describe('createAttemptLimit', () => {
  it('has a source wait after too many wrong attempts, until the time is over', () => {
    const clock = makeClock()
    const limit = createAttemptLimit(clock.now, bounds)
    fail(limit, 'one', 4)
    expect(limit.waitOf('one')).toBe(0)
    clock.moveOn(60)
    fail(limit, 'one', 1)
    expect(limit.waitOf('one')).toBe(240)
    clock.moveOn(240)
    expect(limit.waitOf('one')).toBe(0)
  })

  it('holds one source to account, not another', () => {
    const limit = createAttemptLimit(makeClock().now, bounds)
    fail(limit, 'one', 5)
    expect(limit.waitOf('other')).toBe(0)
  })

  it('takes back an attempt that was right after all', () => {
    const limit = createAttemptLimit(makeClock().now, bounds)
    fail(limit, 'one', 5)
    limit.takeBack('one')
    expect(limit.waitOf('one')).toBe(0)
    fail(limit, 'one', 1)
    expect(limit.waitOf('one')).toBe(300)
  })

  it('forgets the oldest source rather than remember ever more', () => {
    const limit = createAttemptLimit(makeClock().now, bounds)
    fail(limit, 'first', 5)
    for (let host = 0; host < 10_000; host += 1) limit.countWrong(`host-${host}`)
    expect(limit.waitOf('first')).toBe(0)
  })
})
