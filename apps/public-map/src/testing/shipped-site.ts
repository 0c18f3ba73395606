import { parseRegister } from '@sharemap/register'
import { type PublicRegister, toPublicRegister } from '@sharemap/register/public'
import shipped from '../../../../data/register.json' with { type: 'json' }
import { buildSingleFile, buildSite, type SiteFiles } from '../build-site.ts'
import { readAssets } from './read-assets.ts'

/** The day on which the sites of the tests are made. */
export const asAt = '2026-11-22'

const once = <Value>(make: () => Value) => {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The shipped example as residents may see it. */
export const shippedRegister = once((): PublicRegister => {
  const parsed = parseRegister(shipped)
  if (!parsed.ok) throw new Error('The shipped register has problems.')
  return toPublicRegister(parsed.register)
})

/** The site of the shipped example, made once for all tests of a file. */
export const shippedSite = once((): SiteFiles => buildSite(shippedRegister(), { asAt, assets: readAssets() }))

/** The shipped example as one file. */
export const shippedSingleFile = once((): string => buildSingleFile(shippedRegister(), { asAt, assets: readAssets() }))

/** The pages of a site by their paths. */
export const pagesOf = (files: SiteFiles): [string, string][] =>
  [...files].filter((entry): entry is [string, string] => entry[0].endsWith('.html') && typeof entry[1] === 'string')
