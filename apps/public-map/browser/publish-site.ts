import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shippedSingleFile, shippedSite } from '../src/testing/shipped-site.ts'
import { serveByNginx } from './serve-by-nginx.ts'
import { serveFolder } from './serve-folder.ts'

/** The shipped example, published. */
export interface PublishedSite {
  /** Where the site stands on a plain web server, in a folder of its own; ends in a slash. */
  readonly address: string
  readonly origin: string
  /** Where the same files stand on the disk; ends in a slash. */
  readonly disk: string
  /** The site in one file, on the disk. */
  readonly singleFile: string
  /** Puts another file beside the site's folder, and says where it stands. */
  readonly add: (name: string, content: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/**
 * Publishes the shipped example into a folder below the root of a plain web server: one of a few lines, or nginx where
 * the environment says `SITE_SERVER=nginx`.
 */
export const publishSite = async (): Promise<PublishedSite> => {
  const root = await mkdtemp(join(tmpdir(), 'sharemap-site-'))
  // The folder of a temporary name is its owner's alone, and a web server may run as somebody else.
  await chmod(root, 0o755)
  const folder = join(root, 'your-data', 'map')
  for (const [path, content] of shippedSite()) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const singleFile = join(root, 'one.html')
  await writeFile(singleFile, shippedSingleFile())
  const { origin, close } = await (process.env.SITE_SERVER === 'nginx' ? serveByNginx : serveFolder)(root)
  return {
    origin,
    address: `${origin}/your-data/map/`,
    disk: `${pathToFileURL(folder).href}/`,
    singleFile: pathToFileURL(singleFile).href,
    add: async (name, content) => {
      await writeFile(join(root, name), content)
      return `${origin}/${name}`
    },
    stop: async () => {
      await close()
      await rm(root, { recursive: true, force: true })
    },
  }
}
