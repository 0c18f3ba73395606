import type { Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { memoryPublications, memoryStore } from '@sharemap/store'
import type { Role } from '@sharemap/users'
import { Hono } from 'hono'
import { findProblem } from '../problems/find-problem.ts'
import { toProblemResponse } from '../problems/to-problem-response.ts'
import { councilApi } from '../readings/council-api.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import type { PersonEnv } from '../sign-in/person.ts'
import { makeClock, today } from './make-app.ts'

/** An answer, its body parsed. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever was answered.
  readonly body: any
}

/** The people of the tests. */
const people = {
  rae: ['Rae Spence', 'reader'],
  ada: ['Ada Lovelace', 'editor'],
  ben: ['Ben Okri', 'editor'],
  cy: ['Cy Young', 'approver'],
  di: ['Di Prince', 'approver'],
  eve: ['Eve Best', 'administrator'],
} as const satisfies Record<string, readonly [fullName: string, role: Role]>

/** Who asks. */
export type Name = keyof typeof people

/**
 * The council's side of the API over a register in memory, asked by people whom the guard has let in already.
 *
 * @param given the register, the small one unless given, and parts to put in place of the fixed ones.
 */
export const makeCouncil = ({
  register = smallRegister(),
  ...parts
}: Partial<CouncilParts> & { register?: Register } = {}) => {
  const clock = makeClock()
  const { now } = clock
  const store = parts.store ?? memoryStore(register)
  const publications = parts.publications ?? memoryPublications()
  const fullNameOf = (name: string) => people[name as Name]?.[0] ?? name
  const council = councilApi({ today: () => today, now, fullNameOf, publications, ...parts, store })
  const app = new Hono<PersonEnv>()
  app.onError((error, c) =>
    toProblemResponse(
      c,
      findProblem(error, c.req.path, (line) => {
        throw new Error(`The server met a fault of its own: ${line}`)
      }),
    ),
  )
  app.use(async (c, next) => {
    const name = c.req.header('x-person') as Name
    const [fullName, role] = people[name]
    c.set('person', { name, role, fullName, mustChangePassword: false })
    await next()
  })
  app.route('/', council)

  const ask = async (method: string, path: string, body: unknown, person: Name): Promise<Answer> => {
    const response = await app.request(path, {
      method,
      headers: { 'x-person': person, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
  return {
    store,
    publications,
    clock,
    get: (path: string, person: Name = 'rae') => ask('GET', path, undefined, person),
    post: (path: string, body: unknown, person: Name = 'ada') => ask('POST', path, body, person),
  }
}
