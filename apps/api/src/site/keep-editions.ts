import { continueEditions, type Edition } from '@sharemap/public-map'
import { ukDayOf } from '@sharemap/register'
import type { PublicRegister } from '@sharemap/register/public'
import type { Publications } from '@sharemap/store'

/** The page of changes tells of 50; what the oldest of them changed is told against the one before it. */
const mostRead = 51

interface Told {
  readonly number: number
  readonly register: PublicRegister
  readonly editions: readonly Edition[]
}

/**
 * Keeps told what each publication changed for residents. What went before is read once, one publication after the
 * other, so that requests are answered in between.
 *
 * @param publications what has been published.
 * @returns gives the publications up to the last, the newest first. The promise is rejected where one cannot be read.
 */
export const keepEditions = (
  publications: Pick<Publications, 'last' | 'list' | 'read'>,
): (() => Promise<readonly Edition[]>) => {
  let told: Told | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const goOn = async (): Promise<readonly Edition[]> => {
    const list = publications.list()
    const from = Math.max(told?.number ?? 0, list.length - mostRead)
    for (const { number, at } of list.slice(from)) {
      const publication = await publications.read(number)
      if (publication === undefined) break
      const { register } = publication
      told = { number, register, editions: continueEditions(register, ukDayOf(at), told) }
      await new Promise((next) => setImmediate(next))
    }
    return told?.editions ?? []
  }
  return () => {
    const done = turn.then(goOn)
    turn = done.catch(() => {})
    return done
  }
}
