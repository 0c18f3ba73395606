import { resolve } from 'node:path'
import { type Register, ukDayOf } from '@sharemap/register'
import { type PublicRegister, toPublicRegister } from '@sharemap/register/public'
import { openPublications } from '@sharemap/store'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** What residents may be shown, and the hash of the publication that it is; null where it is none. */
export interface PublishedRegister {
  readonly register: PublicRegister
  readonly hash: string | null
}

/**
 * What residents may be shown of a register. Where publications stand beside it, as they do in a live folder, somebody
 * decides what is published: it is the last publication and nothing later. A register that stands alone is shown as it
 * is approved.
 *
 * @param register the register, opened.
 * @param file its path.
 * @param terminal is told which publication was taken.
 * @throws Failure where a publication beside it is damaged.
 */
export const publishedRegister = async (
  register: Register,
  file: string,
  terminal: Terminal,
): Promise<PublishedRegister> => {
  const opened = await openPublications(resolve(file))
  if (!opened.ok) throw new Failure(opened.problems.map(({ message }) => message).join('\n'), 2)
  const last = opened.publications.last()
  if (last === null) return { register: toPublicRegister(register), hash: null }
  terminal.writeError(`Publication ${last.number}, as ${last.by} published it on ${ukDayOf(last.at)}.`)
  return last
}
