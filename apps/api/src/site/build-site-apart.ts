import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { assetNames, type SiteAssets, type SiteFiles, type Theme } from '@sharemap/public-map'
import type { SiteBuilder } from './site-keeper.ts'

/** The style sheets and scripts of the public map, as its package holds them. */
export const readSiteAssets = async (): Promise<SiteAssets> => {
  const read = assetNames.map(async (name) => {
    const file = fileURLToPath(import.meta.resolve(`@sharemap/public-map/assets/${name}`))
    return [name, await readFile(file, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(read)) as SiteAssets
}

/**
 * Builds the public site in a thread of its own, for it takes seconds and the server has requests to answer.
 *
 * @param assets the map's style sheets and scripts.
 * @param theme how the site looks and what it is called; the default theme where left out.
 * @returns a builder, whose promise is rejected where the site cannot be built.
 */
export const buildSiteApart =
  (assets: SiteAssets, theme?: Theme): SiteBuilder =>
  async (register, asAt, editions) => {
    const options = { asAt, assets, ...(theme && { theme }), previous: { register, editions } }
    const worker = new Worker(new URL('./site-worker.mjs', import.meta.url), { workerData: { register, options } })
    try {
      const [files] = (await once(worker, 'message')) as [SiteFiles]
      return files
    } finally {
      await worker.terminate()
    }
  }
