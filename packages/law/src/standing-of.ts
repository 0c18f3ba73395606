import { approvalStanding } from './approval-standing.ts'
import { countryInSentence } from './country-name.ts'
import { destinations } from './destinations.ts'
import { assertIsoDate, type IsoDate } from './iso-date.ts'
import { ipCompletionDay } from './key-dates.ts'
import { findEntry, isInForce } from './legal-entry.ts'
import { plainDate } from './plain-date.ts'
import { type Safeguard, safeguards } from './safeguards.ts'
import type { Standing, TransferFacts } from './standing.ts'
import { toolStanding } from './tool-standing.ts'

/**
 * Says whether a transfer of personal data out of the UK stands on a day, in the order of UK GDPR Art 44A: an approval
 * by regulations (Art 45A), else a safeguard (Art 46), else a derogation (Art 49). An approval of part of a country
 * counts only for a recipient that was checked. A tool that needs the data protection test stands only once the test is
 * known to be met: the law makes the safeguard of the two together, so an unknown test leaves the answer unknown.
 *
 * @param transfer what is known of it
 * @param asAt the day asked about
 * @returns the answer, why, what would mend it and what it leans on
 * @throws RangeError when asAt, or a day in the facts, is not a calendar day
 */
export function standingOf(transfer: TransferFacts, asAt: IsoDate): Standing {
  assertDates(transfer, asAt)
  const { country, mechanism } = transfer
  const safeguard = mechanism === null ? undefined : findEntry(safeguards, mechanism)
  if (country === null) return noCountry(safeguard, asAt)
  // 'UK' is not the ISO code, but it is reserved for the same country and people write it.
  if (country === 'GB' || country === 'UK') return staysInUk()
  const place = countryInSentence(country)
  if (place === undefined) return unknownCountry(country)

  const approval = approvalStanding(transfer, country, asAt)
  if (approval?.standing === 'stands') return approval
  if (safeguard === undefined) return approval ?? nothingSaid(country, place)
  if (safeguard.code === 'approved-by-regulations') return approval ?? notApproved(country, place, safeguard, asAt)
  if (safeguard.code === 'dpf-uk-extension' && approval !== null && country === 'US') return approval

  const tool = toolStanding(transfer, safeguard, country, asAt)
  if (tool.standing === 'stands') return tool
  // Before the UK's own approvals a decision of the EU may have carried the transfer, whatever its tool was worth.
  if (approval !== null && asAt < ipCompletionDay) return approval
  return { ...tool, certainty: leastCertain(tool, country) }
}

function assertDates(transfer: TransferFacts, asAt: IsoDate): void {
  assertIsoDate(asAt)
  for (const date of [transfer.agreedOn, transfer.certification?.checkedOn]) {
    if (date !== null && date !== undefined) assertIsoDate(date)
  }
}

/** An answer that leans on a country not being approved is no surer than our list of approvals. */
function leastCertain(tool: Standing, country: string): Standing['certainty'] {
  return findEntry(destinations, country)?.certainty === 'confirmed' ? tool.certainty : 'to-verify'
}

function staysInUk(): Standing {
  return {
    standing: 'no-transfer',
    why: 'The data stays in the United Kingdom.',
    mend: null,
    restsOn: [],
    certainty: 'confirmed',
  }
}

function noCountry(safeguard: Safeguard | undefined, asAt: IsoDate): Standing {
  const unfit = safeguard !== undefined && !isInForce(safeguard, asAt)
  const rests = safeguard === undefined ? '' : ` It is said to rest on ${safeguard.phrase}.`
  const remark = unfit ? ' That was no safeguard for a transfer on that day.' : ''
  return {
    standing: 'cannot-tell',
    why: `The source does not say which country the data goes to.${rests}${remark}`,
    mend: 'Name the country and the recipient.',
    restsOn: safeguard === undefined ? [] : [safeguard.code],
    certainty: safeguard?.certainty ?? 'confirmed',
  }
}

function unknownCountry(country: string): Standing {
  return {
    standing: 'cannot-tell',
    why: `"${country}" is not the code of a country.`,
    mend: 'Give the two-letter ISO 3166-1 code of the country, in capitals.',
    restsOn: [],
    certainty: 'confirmed',
  }
}

function nothingSaid(country: string, place: string): Standing {
  const destination = findEntry(destinations, country)
  return {
    standing: 'cannot-tell',
    why: `The UK has no approval for ${place} on that day, and the source does not say what the transfer rests on.`,
    mend: 'Find out which transfer tool was agreed with the recipient, when, and whether the data protection test was done.',
    restsOn: destination === undefined ? [] : [destination.code],
    certainty: destination?.certainty ?? 'to-verify',
  }
}

function notApproved(country: string, place: string, safeguard: Safeguard, asAt: IsoDate): Standing {
  const destination = findEntry(destinations, country)
  const since = destination?.inForceFrom ?? null
  return {
    standing: 'does-not-stand',
    why:
      since === null
        ? `The transfer is said to rest on the UK's approval, but no approval of ${place} was found.`
        : `The transfer is said to rest on the UK's approval, but that of ${place} began on ${plainDate(since)}, after ${plainDate(asAt)}.`,
    mend: safeguard.mend,
    restsOn: destination === undefined ? [safeguard.code] : [safeguard.code, destination.code],
    certainty: destination?.certainty ?? 'to-verify',
  }
}
