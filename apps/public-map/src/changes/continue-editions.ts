import type { PublicRegister } from '@sharemap/register/public'
import { versionOfRegister } from '../publish/open-site.ts'
import { english } from '../words/english.ts'
import { type Edition, editionsUpTo, type PreviousPublication } from './history.ts'

/**
 * Adds a publication to those before it, for whoever keeps the publications otherwise than as the files of a site. A
 * site that is built of the same register with the answer as its `previous` tells them as they are, whatever the day.
 *
 * @param register the public register that was published.
 * @param on the day of publication, `YYYY-MM-DD`.
 * @param previous the publication before, with those before it; undefined for the first.
 * @returns the publications with what each changed, the newest first.
 */
export const continueEditions = (
  register: PublicRegister,
  on: string,
  previous: PreviousPublication | undefined,
): readonly Edition[] => editionsUpTo(register, { on, version: versionOfRegister(register) }, previous, english)
