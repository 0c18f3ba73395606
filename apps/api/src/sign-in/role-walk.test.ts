import { mayDo, type Permission, roles } from '@sharemap/users'
import { describe, expect, it } from 'vitest'
import { makeTeamApp, signedIn, signIn } from '../testing/make-app.ts'
import { type RouteRow, routeTable, type Walker } from '../testing/route-table.ts'
import { permissionOf } from './needs.ts'

const walkers: readonly Walker[] = ['nobody', 'token', ...roles]

/** What every route of a server declares; undefined where it declares nothing. */
const declarations = () => {
  const declared = new Map<string, Permission | undefined>()
  for (const { method, path, handler } of makeTeamApp().routes) {
    const route = `${method} ${path}`
    if (method !== 'ALL') declared.set(route, declared.get(route) ?? permissionOf(handler))
  }
  return declared
}

const isOpen = (route: string) => routeTable[route]?.needs === null

describe('the routes', () => {
  it('all stand in the table, and the table has no other', () => {
    expect([...declarations().keys()].sort()).toEqual(Object.keys(routeTable).sort())
  })

  it('declare what the table says, and none behind the sign-in declares nothing', () => {
    for (const [route, permission] of declarations()) {
      expect([route, permission]).toEqual([route, routeTable[route]?.needs ?? undefined])
    }
  })

  it('are open to anybody outside the council’s API alone', () => {
    const council = Object.keys(routeTable).filter((route) => / \/api\/v1\/(?!public\/|openapi\.json$)/.test(route))
    expect(council.filter(isOpen)).toEqual([])
  })
})

/** How a walker is answered by a route. */
const expectedOf = ({ needs, answer, but = {} }: RouteRow, walker: Walker): number => {
  if (needs !== null) {
    if (walker === 'nobody') return 401
    if (!mayDo(walker === 'token' ? 'reader' : walker, needs)) return 403
  }
  return but[walker] ?? answer
}

describe.each(walkers)('%s', (walker) => {
  const app = makeTeamApp()
  const headersOf = async (): Promise<Record<string, string>> => {
    if (walker === 'nobody') return { 'sec-fetch-site': 'same-origin' }
    return walker === 'token' ? { ...signedIn, 'sec-fetch-site': 'same-origin' } : signIn(app, walker)
  }

  it.each(Object.entries(routeTable))('%s', async (route, row) => {
    const [method = '', path = ''] = route.split(' ')
    const isRead = method === 'GET'
    const response = await app.request(row.at ?? path, {
      method,
      headers: { ...(await headersOf()), ...(!isRead && { 'content-type': 'application/json' }) },
      ...(!isRead && { body: '{}' }),
    })
    expect(response.status).toBe(expectedOf(row, walker))
    if (response.status !== 403 || walker === 'nobody') return
    expect((await response.json()).code).toBe(row.but?.[walker] === 403 ? 'users-only' : 'not-allowed')
  })
})
