import { describe, expect, it } from 'vitest'
import { makeClock } from '../testing/make-app.ts'
import { attemptWindowSeconds, createAttemptLimit, mostAttempts } from './attempt-limit.ts'

const fail = (limit: ReturnType<typeof createAttemptLimit>, address: string, times: number) => {
  for (let time = 0; time < times; time += 1) limit.countWrong(address)
}

describe('createAttemptLimit', () => {
  it('has an address wait after too many wrong attempts, until the time is over', () => {
    const clock = makeClock()
    const limit = createAttemptLimit(clock.now)
    fail(limit, '192.0.2.1', mostAttempts - 1)
    expect(limit.waitOf('192.0.2.1')).toBe(0)
    clock.moveOn(60)
    fail(limit, '192.0.2.1', 1)
    expect(limit.waitOf('192.0.2.1')).toBe(attemptWindowSeconds - 60)
    clock.moveOn(attemptWindowSeconds - 60)
    expect(limit.waitOf('192.0.2.1')).toBe(0)
  })

  it('holds one address to account, not another', () => {
    const limit = createAttemptLimit(makeClock().now)
    fail(limit, '192.0.2.1', mostAttempts)
    expect(limit.waitOf('192.0.2.2')).toBe(0)
  })

  it('takes an IPv4 address written as IPv6, and the whole network of an IPv6 host, for one', () => {
    const limit = createAttemptLimit(makeClock().now)
    fail(limit, '::ffff:192.0.2.1', mostAttempts)
    fail(limit, '2001:db8:1:2:3:4:5:6', mostAttempts)
    expect(limit.waitOf('192.0.2.1')).toBeGreaterThan(0)
    expect(limit.waitOf('2001:db8:1:2:9:9:9:9')).toBeGreaterThan(0)
    expect(limit.waitOf('2001:db8:1:3::1')).toBe(0)
  })

  it('forgets the oldest address rather than remember ever more', () => {
    const limit = createAttemptLimit(makeClock().now)
    fail(limit, 'first', mostAttempts)
    for (let host = 0; host < 10_000; host += 1) limit.countWrong(`host-${host}`)
    expect(limit.waitOf('first')).toBe(0)
  })
})
