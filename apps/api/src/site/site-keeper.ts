import type { Edition, SiteFiles } from '@sharemap/public-map'
import type { PublicRegister } from '@sharemap/register/public'
import { type RenderedBody, renderBody } from '../bodies/rendered-body.ts'
import type { PublicSource } from '../readings/public-source.ts'
import { typeOfFile } from '../static-files/static-file-types.ts'

/**
 * Builds the site of a public register as at a day, with what each publication up to it changed: every file by its path.
 */
export type SiteBuilder = (register: PublicRegister, asAt: string, editions: readonly Edition[]) => Promise<SiteFiles>

/** The public site as it was last built. */
export interface SiteKeeper {
  /**
   * A file of the site by its path, such as `services/job-coaching.html`; undefined where there is none, and where
   * nothing has been published. The first ask waits until the site is built; later ones get the last site while the next one is being built.
   *
   * @throws Error where there is no site because it could not be built.
   */
  readonly file: (path: string) => Promise<RenderedBody | undefined>
  /** Begins to build the next site now, if there is one to build, rather than when somebody asks. */
  readonly refresh: () => void
}

interface BuiltSite {
  readonly files: SiteFiles
  /** The files that have been asked for, ready to send. */
  readonly bodies: Map<string, RenderedBody>
}

const bodyOf = ({ files, bodies }: BuiltSite, path: string): RenderedBody | undefined => {
  const known = bodies.get(path)
  const content = files.get(path)
  if (known !== undefined || content === undefined) return known
  const { type, compressible } = typeOfFile(path)
  const body = renderBody(content, type, compressible)
  bodies.set(path, body)
  return body
}

/**
 * Keeps the public site built: anew when the public register has changed, or the day.
 *
 * @param source gives the public register and the day.
 * @param editionsNow gives what each publication has changed.
 * @param build builds a site.
 * @param log takes a line where a site could not be built.
 */
export const createSiteKeeper = (
  source: PublicSource,
  editionsNow: () => Promise<readonly Edition[]>,
  build: SiteBuilder,
  log: (line: string) => void,
): SiteKeeper => {
  let last: BuiltSite | undefined
  let building: { readonly of: string; readonly done: Promise<void> } | undefined
  const rebuild = () => {
    const { register, revision } = source.current()
    const asAt = source.today()
    const of = `${revision} ${asAt}`
    if (building?.of === of) return building.done
    const built = editionsNow().then((editions) => build(register, asAt, editions))
    const done = built.then((files) => {
      if (building?.of === of) last = { files, bodies: new Map() }
    })
    building = { of, done }
    done.catch((error) => {
      log(`The public site could not be built: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
      // Whoever asks next has it tried again.
      if (building?.of === of) building = undefined
    })
    return done
  }
  return {
    refresh: () => {
      // What goes wrong is in the log, and whoever asks has it tried again.
      if (source.isPublished()) rebuild().catch(() => {})
    },
    file: async (path) => {
      if (!source.isPublished()) return undefined
      const done = rebuild()
      if (last === undefined) await done
      return last === undefined ? undefined : bodyOf(last, path)
    },
  }
}
