import type { IsoDate } from '@sharemap/law'
import { assetNames, buildSite, type SiteAssets } from '@sharemap/public-map'
import type { Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { memoryStore } from '@sharemap/store'
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
    buildSite: async (publicRegister, asAt) => buildSite(publicRegister, { asAt, assets }),
    publicMapFiles: renderFiles(Object.entries(assets)),
    log: (line) => {
      throw new Error(`The server met a fault of its own: ${line}`)
    },
    ...parts,
  })

/** The header that signs a program in. */
export const signedIn = { authorization: `Bearer ${token}` }
