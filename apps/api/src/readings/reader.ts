import type { AnyRegister, AudienceOf, FlowGraph } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'
import type { Context } from 'hono'
import { createBodyCache } from '../bodies/body-cache.ts'
import { renderJson } from '../bodies/rendered-body.ts'
import { sendBody } from '../bodies/send-body.ts'
import { createGraphCache } from './graph-cache.ts'
import type { ReadingSource } from './reading-source.ts'

/** What a reading is worked out from. */
export interface Material<R extends AnyRegister> {
  readonly register: R
  /** The day to judge at. */
  readonly asAt: IsoDate
  /** The register's graph as at that day. */
  readonly graph: FlowGraph<AudienceOf<R>>
}

/** Answers requests from one source, each body rendered once. */
export type Reader<R extends AnyRegister> = (
  c: Context,
  asAt: IsoDate | undefined,
  read: (material: Material<R>) => unknown,
) => Promise<Response>

/** How many bytes of rendered bodies to keep for one audience. */
const mostBytes = 64 * 1024 * 1024

/**
 * Makes a reader.
 *
 * @param source where the register comes from.
 * @param cacheControl who may keep the answers.
 * @returns a function that answers a request with what `read` gives as JSON. A body is kept by the register's revision,
 * the day and the whole address, so `read` runs again only when one of them is another.
 */
export const createReader = <R extends AnyRegister>(source: ReadingSource<R>, cacheControl: string): Reader<R> => {
  const bodies = createBodyCache(mostBytes)
  const graphOf = createGraphCache<R>()
  return (c, asAt, read) => {
    const { register, revision } = source.current()
    const day = asAt ?? source.today()
    const { pathname, searchParams } = new URL(c.req.url)
    searchParams.sort()
    const body = bodies.get([revision, day, pathname, searchParams].join(' '), () => {
      const material = {
        register,
        asAt: day,
        get graph() {
          return graphOf(register, day)
        },
      }
      return renderJson(read(material))
    })
    return sendBody(c, body, cacheControl)
  }
}
