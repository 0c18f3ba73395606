import { smallRegister } from '@sharemap/register/testing'
import { reviewWork } from '@sharemap/rules'
import { makeCalendarKey, memoryUserStore } from '@sharemap/users'
import { teamUser } from '@sharemap/users/testing'
import ical, { type VEvent } from 'node-ical'
import { afterEach, describe, expect, it } from 'vitest'
import { makeApp, today } from '../testing/make-app.ts'
import { daysAfter } from './days-after.ts'
import { toCalendar } from './to-calendar.ts'

const { key, hash } = makeCalendarKey()
const hostile = 'Ada; a "friend", of\r\nBEGIN:VEVENT \\ 🌍 '.repeat(4)

const register = () => {
  const made = smallRegister()
  const [first, second] = made.parties
  if (first && second) {
    first.reviewDue = '2026-11-01'
    second.reviewDue = '2027-03-28'
    second.name = hostile
  }
  return made
}

const appOf = (given = {}) =>
  makeApp({ register: register(), users: memoryUserStore([teamUser('reader', { calendarKey: hash, ...given })]) })

const fetchCalendar = (app: ReturnType<typeof makeApp>, path = `/calendar/${key}.ics`, headers = {}) =>
  app.request(path, { headers })

const eventsOf = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT')

/** The day of an event, as its reader has it: a day without a time, in the reader's own time zone. */
const dayOf = ({ start }: VEvent) =>
  [start.getFullYear(), start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** The reader gives a value that says of which type it is with what it says. */
const linkOf = ({ url }: VEvent) => (url as unknown as { val: string }).val

describe('the calendar of reviews', () => {
  it('is read by another reader: every piece of work on its day', async () => {
    const response = await fetchCalendar(appOf())
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    const events = eventsOf(await response.text())
    const work = reviewWork(register(), today, daysAfter(today, 400)).filter(({ on }) => on !== null)
    expect(work.length).toBeGreaterThan(2)
    expect(events.map(dayOf).sort()).toEqual(work.map(({ on }) => on).sort())
    expect(events.map(({ description }) => description).sort()).toEqual(work.map(({ words }) => words).sort())
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(work.length)
    for (const event of events) {
      expect([event.datetype, event.transparency]).toEqual(['date', 'TRANSPARENT'])
      expect(linkOf(event)).toMatch(/^http:\/\/localhost\/workbench\/edit\/[a-z]+-[\w-]+#\w+$/)
    }
  })

  it('carries names of any kind, and lines of no more than 75 bytes', async () => {
    const text = await (await fetchCalendar(appOf())).text()
    expect(eventsOf(text).map(({ summary }) => String(summary))).toContain(
      `Review due: ${hostile.replaceAll('\r\n', '\n')}`,
    )
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('is the same for the same register, and is answered with 304 then', async () => {
    const app = appOf()
    const [one, other] = [await fetchCalendar(app), await fetchCalendar(app)]
    expect(await one.text()).toBe(await other.text())
    const again = await fetchCalendar(app, undefined, { 'if-none-match': one.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('links by the scheme that a proxy says it was asked by', async () => {
    const text = await (await fetchCalendar(appOf(), undefined, { 'x-forwarded-proto': 'https' })).text()
    expect(eventsOf(text).every((event) => linkOf(event).startsWith('https://localhost/'))).toBe(true)
  })

  it.each([
    ['another key', {}, `/calendar/${makeCalendarKey().key}.ics`],
    ['no key', {}, '/calendar/.ics'],
    ['the hash of the key', {}, `/calendar/${hash}.ics`],
    ['a user who is disabled', { disabled: true }, undefined],
    ['a user who has no calendar', { calendarKey: null }, undefined],
  ])('is not there for %s', async (_, user, path) => {
    const response = await fetchCalendar(appOf(user), path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('VEVENT')
  })
})

describe('toCalendar', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'])('keeps to its days in %s', (place) => {
    process.env.TZ = place
    const items = reviewWork(register(), today, daysAfter(today, 400))
    const days = [...toCalendar(register(), items, 'http://localhost').matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)]
    const expected = items.flatMap(({ on }) => on?.replaceAll('-', '') ?? [])
    expect(days.map(([, day]) => day)).toEqual(expected)
  })
})
