import { expect, it } from 'vitest'
import { makeClock } from '../testing/make-app.ts'
import { createSessions, idleSeconds, sessionSeconds } from './sessions.ts'

const sam = { user: 'sam', stamp: 'as ever' }
const pat = { user: 'pat', stamp: 'as ever' }

it('opens sessions of their own, each until it is closed', () => {
  const sessions = createSessions(makeClock().now)
  const [one, other] = [sessions.open(sam), sessions.open(sam)]
  expect(one).not.toBe(other)
  expect(one).toMatch(/^[\w-]{43}$/)
  sessions.close(one)
  expect([sessions.find(one), sessions.find(other), sessions.find('made-up')]).toEqual([undefined, sam, undefined])
})

it('ends a session that is used when its time is over', () => {
  const clock = makeClock()
  const sessions = createSessions(clock.now)
  const id = sessions.open(sam)
  for (let passed = 3_600; passed < sessionSeconds; passed += 3_600) {
    clock.moveOn(3_600)
    expect(sessions.find(id)).toBe(sam)
  }
  clock.moveOn(3_600)
  expect(sessions.find(id)).toBeUndefined()
})

it('ends a session that nobody uses', () => {
  const clock = makeClock()
  const sessions = createSessions(clock.now)
  const [one, other] = [sessions.open(sam), sessions.open(sam)]
  clock.moveOn(idleSeconds - 1)
  expect(sessions.find(one)).toBe(sam)
  clock.moveOn(1)
  expect([sessions.find(one), sessions.find(other)]).toEqual([sam, undefined])
})

it('closes every session of one user', () => {
  const sessions = createSessions(makeClock().now)
  const ids = [sessions.open(sam), sessions.open(pat), sessions.open(sam)]
  sessions.closeAllOf('sam')
  expect(ids.map(sessions.find)).toEqual([undefined, pat, undefined])
})

it('ends the oldest session rather than keep ever more', () => {
  const sessions = createSessions(makeClock().now)
  const ids = Array.from({ length: 1_001 }, () => sessions.open(sam))
  expect(ids.filter((id) => sessions.find(id) !== undefined)).toEqual(ids.slice(1))
})
