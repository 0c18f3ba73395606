import type { IsoDate } from './iso-date.ts'
import { duaaMainChanges } from './key-dates.ts'
import { type FactsOf, type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'

/** Codes of the cases in which a website may store or read without consent. */
export const cookieExceptionCodes = [
  'communication',
  'strictly-necessary',
  'statistics',
  'appearance-or-function',
  'emergency-location',
] as const
export type CookieExceptionCode = (typeof cookieExceptionCodes)[number]

/** A case in which storing or reading on a person's device needs no consent. */
export interface CookieException extends LegalEntry<CookieExceptionCode> {
  /** Clear information and a simple, free way to object must be given. */
  readonly needsInformationAndObjection: boolean
  readonly reaches: string
}

/** PECR came into force with the two oldest exceptions; the others are new in Sch A1. */
const pecrBegan: IsoDate = '2003-12-11'

function exception(
  name: string,
  plainName: string,
  reaches: string,
  needsInformationAndObjection: boolean,
  began: IsoDate = duaaMainChanges,
): FactsOf<CookieException> {
  return {
    name,
    plainName,
    inForceFrom: began,
    inForceTo: null,
    source: 'PECR 2003 reg 6, Sch A1',
    sourceUrl: legislationUrl('uksi/2003/2426/schedule/A1'),
    certainty: began === duaaMainChanges ? 'confirmed' : 'to-verify',
    needsInformationAndObjection,
    reaches,
  }
}

/** The cases of PECR Sch A1. Analytics passed to a third party for its own use fall outside them. */
export const cookieExceptions = tableOf<CookieException>(cookieExceptionCodes, {
  communication: exception(
    'Communication',
    'To carry a message',
    'Carrying a communication over a network.',
    false,
    pecrBegan,
  ),
  'strictly-necessary': exception(
    'Strictly necessary',
    'Needed for what you asked for',
    'What the service that the person asked for cannot do without.',
    false,
    pecrBegan,
  ),
  statistics: exception(
    'Statistical purposes',
    'To count visits',
    "Statistics whose only purpose is to improve the provider's own service.",
    true,
  ),
  'appearance-or-function': exception(
    'Appearance and function',
    'To remember how you like the site',
    "Fitting the look or working of the service to the person's preferences.",
    true,
  ),
  'emergency-location': exception(
    'Emergency assistance',
    'To find you in an emergency',
    'Finding a person who asks for emergency help.',
    false,
  ),
})
