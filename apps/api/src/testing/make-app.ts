import type { IsoDate } from '@sharemap/law'
import { assetNames, buildSite, type SiteAssets } from '@sharemap/public-map'
import type { Register } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { memoryStore, type Publications } from '@sharemap/store'
import { memoryUserStore, type Role } from '@sharemap/users'
import { cheapPasswords, teamPassword, wholeTeam } from '@sharemap/users/testing'
import { type AppParts, createApp } from '../create-app.ts'
import { renderFiles } from '../static-files/read-static-files.ts'

export const token = 'a-token-for-tests-of-the-server'
export const today: IsoDate = '2026-11-22'

/** A clock that stands still until it is moved on. */
export const makeClock = () => {
  let milliseconds = Date.UTC(2026, 10, 22)
  return {
    now: () => milliseconds,
    moveOn: (seconds: number) => {
      milliseconds += seconds * 1_000
    },
  }
}

const workbench = renderFiles([
  ['index.html', '<!doctype html><title>Workbench</title>'],
  ['assets/index-abc123.js', `console.log('${'x'.repeat(2_000)}')`],
  ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
])

/** The public map's own files, with stand-ins for their content. */
export const assets = Object.fromEntries(assetNames.map((name) => [name, `/* ${name} */`])) as SiteAssets

/**
 * The publications of a council that has published its register once, as it stands.
 *
 * @param register the council's register.
 */
export const publishedBefore = (register: Register): Publications => {
  const summary = {
    number: 1,
    at: '2026-11-20T10:00:00.000Z',
    by: 'approver',
    note: '',
    revision: 'a'.repeat(64),
    previous: null,
    hash: 'b'.repeat(64),
  }
  const publication = { ...summary, register: toPublicRegister(register) }
  return {
    last: () => publication,
    list: () => [summary],
    read: async (number) => (number === 1 ? publication : undefined),
    publish: async () => {
      throw new Error('These publications are for reading.')
    },
  }
}

/**
 * An app over a register in memory, which has been published, with everything else fixed. It has no users unless they are given.
 *
 * @param given the register, the small one unless given, and parts to put in place of the fixed ones.
 */
export const makeApp = ({ register = smallRegister(), ...parts }: Partial<AppParts> & { register?: Register } = {}) =>
  createApp({
    store: memoryStore(register),
    publications: publishedBefore(register),
    today: () => today,
    now: makeClock().now,
    token,
    users: memoryUserStore(),
    passwords: cheapPasswords,
    hosts: new Set(['localhost']),
    workbench,
    buildSite: async (publicRegister, asAt, editions) =>
      buildSite(publicRegister, { asAt, assets, previous: { register: publicRegister, editions } }),
    publicMapFiles: renderFiles(Object.entries(assets)),
    log: (line) => {
      throw new Error(`The server met a fault of its own: ${line}`)
    },
    ...parts,
  })

/** The header that signs a program in. */
export const signedIn = { authorization: `Bearer ${token}` }

/** An app that has a user of every role, each called by it. */
export const makeTeamApp: typeof makeApp = (parts = {}) => makeApp({ users: memoryUserStore(wholeTeam()), ...parts })

/** Asks an app as one of its users would, from the workbench in a browser. */
export type Asker = (path: string, init?: { readonly method?: string; readonly body?: unknown }) => Promise<Response>

/**
 * Signs a user of the team in.
 *
 * @param app an app with users.
 * @param name the user's name, which in the team is the role.
 * @returns the headers of a browser in which the user is signed in.
 */
export const signIn = async (app: ReturnType<typeof makeApp>, name: string): Promise<Record<string, string>> => {
  const ownPage = { 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams({ name, password: teamPassword })
  const { status, headers } = await app.request('/sign-in', { method: 'POST', body, headers: ownPage })
  const cookie = headers.get('set-cookie')?.split(';')[0]
  if (status !== 303 || cookie === undefined) throw new Error(`Signing in as ${name} was answered with ${status}.`)
  return { ...ownPage, cookie }
}

/**
 * Signs a user of the team in, to ask for JSON.
 *
 * @param app an app with users.
 * @param role the user's role.
 */
export const askAs = async (app: ReturnType<typeof makeApp>, role: Role): Promise<Asker> => {
  const headers = await signIn(app, role)
  return async (path, { method = 'GET', body } = {}) =>
    app.request(path, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
}
