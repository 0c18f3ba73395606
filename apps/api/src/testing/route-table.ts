import type { Permission, Role } from '@sharemap/users'

/** Whoever may ask: nobody in particular, a program with the token, and a user of every role. */
export type Walker = 'nobody' | 'token' | Role

/** One route of the server. */
export interface RouteRow {
  /** Whom it needs; null for anybody. */
  readonly needs: Permission | null
  /** The status that answers those whom it lets in. A body is sent where the method has one: the empty object. */
  readonly answer: number
  /** What others of those are answered, where the role is not all that counts. */
  readonly but?: Readonly<Partial<Record<Walker, number>>>
  /** An address of the route, where it has parameters or needs a query. */
  readonly at?: string
}

/** What only a named user has. */
const namedOnly = { token: 403 } as const

/**
 * Every route of the server, by method and path. What a route needs stands here once more than in the route itself, so
 * that nobody opens one by mistake.
 */
export const routeTable: Readonly<Record<string, RouteRow>> = {
  'GET /': { needs: null, answer: 200 },
  'GET /healthz': { needs: null, answer: 200 },
  'GET /readyz': { needs: null, answer: 200 },

  'GET /sign-in': { needs: null, answer: 200 },
  'POST /sign-in': { needs: null, answer: 401 },
  'POST /sign-out': { needs: null, answer: 303 },
  'GET /change-password': { needs: null, answer: 200, but: { nobody: 303, token: 303 } },
  'POST /change-password': { needs: null, answer: 400, but: { nobody: 303, token: 303 } },
  'GET /calendar/:file{[A-Za-z0-9_-]+\\.ics}': { needs: null, answer: 404, at: '/calendar/nobody.ics' },
  'GET /workbench': { needs: null, answer: 308 },
  'GET /workbench/*': { needs: null, answer: 200, at: '/workbench/index.html' },
  'GET /api/docs': { needs: null, answer: 308 },
  'GET /api/docs/': { needs: null, answer: 200 },
  'GET /api/v1/openapi.json': { needs: null, answer: 200 },

  'GET /api/v1/public/register': { needs: null, answer: 200 },
  'GET /api/v1/public/flows': { needs: null, answer: 200 },
  'GET /api/v1/public/graph': { needs: null, answer: 200 },
  'GET /api/v1/public/parties/:id': { needs: null, answer: 200, at: '/api/v1/public/parties/dwp' },
  'GET /api/v1/public/categories/:id': { needs: null, answer: 200, at: '/api/v1/public/categories/ni-number' },
  'GET /api/v1/public/activities/:id': { needs: null, answer: 200, at: '/api/v1/public/activities/benefit-claims' },
  'GET /api/v1/public/systems/:id': { needs: null, answer: 404, at: '/api/v1/public/systems/nowhere' },
  'GET /api/v1/public/notices/:id': { needs: null, answer: 200, at: '/api/v1/public/notices/benefits' },
  'GET /api/v1/public/trace': { needs: null, answer: 200, at: '/api/v1/public/trace?from=dwp' },
  'GET /api/v1/public/paths': { needs: null, answer: 200, at: '/api/v1/public/paths?from=ni-number&to=dwp' },
  'GET /api/v1/public/transfers': { needs: null, answer: 200 },
  'GET /api/v1/public/impact/:id': { needs: null, answer: 200, at: '/api/v1/public/impact/dwp' },
  'GET /api/v1/public/sensitive': { needs: null, answer: 200 },
  'GET /api/v1/public/gaps': { needs: null, answer: 200 },
  'GET /api/v1/public/resident': { needs: null, answer: 200 },

  'GET /api/v1/register': { needs: 'read', answer: 200 },
  'GET /api/v1/flows': { needs: 'read', answer: 200 },
  'GET /api/v1/graph': { needs: 'read', answer: 200 },
  'GET /api/v1/parties/:id': { needs: 'read', answer: 200, at: '/api/v1/parties/dwp' },
  'GET /api/v1/categories/:id': { needs: 'read', answer: 200, at: '/api/v1/categories/ni-number' },
  'GET /api/v1/activities/:id': { needs: 'read', answer: 200, at: '/api/v1/activities/benefit-claims' },
  'GET /api/v1/systems/:id': { needs: 'read', answer: 200, at: '/api/v1/systems/casewise' },
  'GET /api/v1/notices/:id': { needs: 'read', answer: 200, at: '/api/v1/notices/benefits' },
  'GET /api/v1/trace': { needs: 'read', answer: 200, at: '/api/v1/trace?from=dwp' },
  'GET /api/v1/paths': { needs: 'read', answer: 200, at: '/api/v1/paths?from=ni-number&to=dwp' },
  'GET /api/v1/transfers': { needs: 'read', answer: 200 },
  'GET /api/v1/impact/:id': { needs: 'read', answer: 200, at: '/api/v1/impact/mailwing' },
  'GET /api/v1/sensitive': { needs: 'read', answer: 200 },
  'GET /api/v1/gaps': { needs: 'read', answer: 200 },
  'GET /api/v1/resident': { needs: 'read', answer: 200 },
  'GET /api/v1/findings': { needs: 'read', answer: 200 },
  'GET /api/v1/exports': { needs: 'read', answer: 200 },
  'GET /api/v1/exports/:format': { needs: 'read', answer: 200, at: '/api/v1/exports/json' },

  'POST /api/v1/edits': { needs: 'edit', answer: 400 },
  'POST /api/v1/edits/preview': { needs: 'edit', answer: 400 },
  'GET /api/v1/history': { needs: 'read', answer: 200 },
  'GET /api/v1/history/:number': { needs: 'read', answer: 404, at: '/api/v1/history/1' },
  'GET /api/v1/review': { needs: 'read', answer: 200 },
  'GET /api/v1/findings/trend': { needs: 'read', answer: 200 },
  'GET /api/v1/troubles': { needs: 'back-up', answer: 200 },
  'GET /api/v1/backup': { needs: 'back-up', answer: 200 },
  'GET /api/v1/publication': { needs: 'read', answer: 200 },
  'POST /api/v1/publication': { needs: 'publish', answer: 400 },
  'GET /api/v1/history/:number/register': { needs: 'read', answer: 200, at: '/api/v1/history/0/register' },
  'POST /api/v1/history/:number/undo': { needs: 'edit', answer: 404, at: '/api/v1/history/1/undo' },
  'GET /api/v1/records/:id/versions': { needs: 'read', answer: 200, at: '/api/v1/records/party-dwp/versions' },

  'GET /api/v1/session': { needs: 'read', answer: 200 },
  'POST /api/v1/session/password': { needs: 'read', answer: 400 },
  'POST /api/v1/session/sign-out-everywhere': { needs: 'read', answer: 204, but: namedOnly },
  'POST /api/v1/session/calendar-key': { needs: 'read', answer: 200, but: namedOnly },
  'POST /api/v1/users/first-administrator': { needs: 'read', answer: 400 },
  'GET /api/v1/users': { needs: 'manage-users', answer: 200 },
  'POST /api/v1/users': { needs: 'manage-users', answer: 400 },
  'PATCH /api/v1/users/:name': { needs: 'manage-users', answer: 200, at: '/api/v1/users/editor' },
  'POST /api/v1/users/:name/password': { needs: 'manage-users', answer: 400, at: '/api/v1/users/editor/password' },
}
