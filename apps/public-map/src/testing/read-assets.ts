import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetNames, type SiteAssets } from '../publish/site-assets.ts'

/** The style sheets and scripts as they stand in this package. */
export const readAssets = (): SiteAssets =>
  Object.fromEntries(
    assetNames.map((name) => [name, readFileSync(join(import.meta.dirname, '../assets', name), 'utf8')]),
  ) as SiteAssets
