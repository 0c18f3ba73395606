import type { IsoDate } from '@sharemap/law'
import { reviewWork } from '@sharemap/rules'
import type { Store } from '@sharemap/store'
import { findByCalendarKey, type UserStore } from '@sharemap/users'
import { type Context, Hono } from 'hono'
import { renderBody } from '../bodies/rendered-body.ts'
import { caching, sendBody } from '../bodies/send-body.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import { daysAfter } from './days-after.ts'
import { toCalendar } from './to-calendar.ts'

/** How far ahead a calendar looks, in days: a year and what comes up at its end. */
const ahead = 400

/** What calendars are made from. */
export interface CalendarParts {
  readonly store: Pick<Store, 'current'>
  readonly users: Pick<UserStore, 'current'>
  readonly today: () => IsoDate
}

/** Where the server is for whoever asks. A proxy that ends HTTPS before us passes on the name, and says so. */
const originOf = (c: Context) => {
  const { protocol, host } = new URL(c.req.url)
  const isHttps = protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  return `${isHttps ? 'https' : 'http'}://${c.req.header('host') ?? host}`
}

/**
 * The work of review as a calendar to subscribe to. Calendar programs cannot sign in: the key in the address, which is
 * as hard to guess as a session, stands for its user.
 *
 * @param parts the register, the users and the day.
 */
export const calendarRoutes = ({ store, users, today }: CalendarParts) =>
  new Hono().get('/calendar/:file{[A-Za-z0-9_-]+\\.ics}', (c) => {
    const key = c.req.param('file').slice(0, -'.ics'.length)
    if (findByCalendarKey(users.current(), key) === undefined) {
      throw new RequestProblem(
        'unknown-address',
        'There is no calendar here. Give yours a new address in your account.',
      )
    }
    const { register } = store.current()
    const day = today()
    const text = toCalendar(register, reviewWork(register, day, daysAfter(day, ahead)), originOf(c))
    return sendBody(c, renderBody(text, 'text/calendar; charset=utf-8'), caching.council)
  })
