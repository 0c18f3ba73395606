import { expect, it } from 'vitest'
import { makeClock } from '../testing/make-app.ts'
import { createSessions, sessionSeconds } from './sessions.ts'

it('opens sessions of their own, each until it is closed', () => {
  const sessions = createSessions(makeClock().now)
  const [one, other] = [sessions.open(), sessions.open()]
  expect(one).not.toBe(other)
  expect(one).toMatch(/^[\w-]{43}$/)
  sessions.close(one)
  expect([sessions.isOpen(one), sessions.isOpen(other), sessions.isOpen('made-up')]).toEqual([false, true, false])
})

it('ends a session when its time is over', () => {
  const clock = makeClock()
  const sessions = createSessions(clock.now)
  const id = sessions.open()
  clock.moveOn(sessionSeconds - 1)
  expect(sessions.isOpen(id)).toBe(true)
  clock.moveOn(1)
  expect(sessions.isOpen(id)).toBe(false)
})

it('ends the oldest session rather than keep ever more', () => {
  const sessions = createSessions(makeClock().now)
  const ids = Array.from({ length: 1_001 }, sessions.open)
  expect(ids.filter(sessions.isOpen)).toEqual(ids.slice(1))
})
