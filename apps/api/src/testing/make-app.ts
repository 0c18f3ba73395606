import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { memoryStore } from '@sharemap/store'
import { type RenderedBody, renderBody } from '../bodies/rendered-body.ts'
import { type AppParts, createApp } from '../create-app.ts'

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

const workbench: ReadonlyMap<string, RenderedBody> = new Map([
  ['index.html', renderBody('<!doctype html><title>Workbench</title>', 'text/html; charset=utf-8')],
  ['assets/index-abc123.js', renderBody(`console.log('${'x'.repeat(2_000)}')`, 'text/javascript; charset=utf-8')],
  ['icon.svg', renderBody('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')],
])

const publicMapFiles: ReadonlyMap<string, RenderedBody> = new Map(
  ['public-map.css', 'pages.css'].map((name) => [name, renderBody('body { color: black }', 'text/css; charset=utf-8')]),
)

/**
 * An app over a register in memory, with everything else fixed.
 *
 * @param given the register, the small one unless given, and parts to put in place of the fixed ones.
 */
export const makeApp = ({ register = smallRegister(), ...parts }: Partial<AppParts> & { register?: Register } = {}) =>
  createApp({
    store: memoryStore(register),
    today: () => today,
    now: makeClock().now,
    token,
    hosts: new Set(['localhost']),
    workbench,
    publicMapFiles,
    log: (line) => {
      throw new Error(`The server met a fault of its own: ${line}`)
    },
    ...parts,
  })

/** The header that signs a program in. */
export const signedIn = { authorization: `Bearer ${token}` }
