import { countryInSentence } from './country-name.ts'
import { type Destination, destinations, type PartialApproval } from './destinations.ts'
import type { IsoDate } from './iso-date.ts'
import { ipCompletionDay } from './key-dates.ts'
import { findEntry, isInForce } from './legal-entry.ts'
import { plainDate } from './plain-date.ts'
import type { Standing, StandingKind, TransferFacts } from './standing.ts'

/**
 * Judges a transfer by the UK's approval of the country alone, whatever else it rests on.
 *
 * @param facts what is known of the transfer
 * @param country the country's code
 * @param asAt the day asked about
 * @returns the standing that the approval gives; null where the country was not approved on that day, so that the
 *   transfer hangs on its tool
 */
export function approvalStanding(facts: TransferFacts, country: string, asAt: IsoDate): Standing | null {
  const destination = findEntry(destinations, country)
  if (destination === undefined) return null
  const place = countryInSentence(country) ?? country
  const before = asAt < ipCompletionDay
  if (before && destination.inEea) return freeFlowWithinEea(destination, place)
  if (before && destination.inForceFrom === ipCompletionDay) return beforeUkApprovals(destination, place)
  if (!isInForce(destination, asAt)) return null
  if (destination.partial !== null) return partialStanding(destination, destination.partial, facts, place, asAt)
  return {
    standing: 'stands',
    why: `The UK has approved transfers to ${place} since ${plainDate(destination.inForceFrom ?? asAt)}, so no other safeguard is needed.`,
    mend: null,
    restsOn: ['approved-by-regulations', destination.code],
    certainty: destination.certainty,
  }
}

function freeFlowWithinEea(destination: Destination, place: string): Standing {
  return {
    standing: 'stands',
    why: `Until ${plainDate(ipCompletionDay)} data moved freely between the UK and ${place}: the boundary was that of the EEA, and no safeguard was needed.`,
    mend: null,
    restsOn: [destination.code],
    certainty: 'to-verify',
  }
}

/** The EU's own decisions decided before the UK's, and this package does not hold their dates. */
function beforeUkApprovals(destination: Destination, place: string): Standing {
  return {
    standing: 'cannot-tell',
    why: `The UK's approval of ${place} begins on ${plainDate(ipCompletionDay)}. Before that day decisions of the EU governed the transfer, and their dates are not held here.`,
    mend: 'Check whether a decision of the EU covered the transfer on that day.',
    restsOn: [destination.code],
    certainty: 'to-verify',
  }
}

function partialStanding(
  destination: Destination,
  partial: PartialApproval,
  facts: TransferFacts,
  place: string,
  asAt: IsoDate,
): Standing {
  const scope = `The UK has approved ${place} only in part: for recipients under ${partial.schemeName}.`
  const answer = (standing: StandingKind, finding: string, mend: string | null): Standing => ({
    standing,
    why: `${scope} ${finding}`,
    mend,
    restsOn: [partial.scheme === 'dpf-uk-extension' ? partial.scheme : 'approved-by-regulations', destination.code],
    certainty: destination.certainty,
  })
  const { certification } = facts
  if (certification === null) {
    return answer('cannot-tell', 'Nothing is recorded to show that this recipient is one of them.', partial.howToCheck)
  }
  if (certification.scheme !== partial.scheme) {
    // With no mechanism said there may yet be another tool; with one said, this is what the transfer claims.
    const standing = facts.mechanism === null ? 'cannot-tell' : 'does-not-stand'
    return answer(
      standing,
      `What is recorded of this recipient, "${certification.scheme}", is not that.`,
      partial.howToCheck,
    )
  }
  const { checkedOn } = certification
  if (checkedOn === null) {
    return answer(
      'cannot-tell',
      'This recipient is said to be one, but no check of it is recorded.',
      partial.howToCheck,
    )
  }
  if (checkedOn > asAt) {
    return answer(
      'cannot-tell',
      `This recipient was checked on ${plainDate(checkedOn)}, which says nothing of ${plainDate(asAt)}.`,
      `Find out whether the recipient was already covered on ${plainDate(asAt)}.`,
    )
  }
  const checked = `This recipient was found to be one on ${plainDate(checkedOn)}`
  if (checkedOn < yearBefore(asAt)) {
    return answer(
      'stands',
      `${checked}, more than 12 months before ${plainDate(asAt)}.`,
      `Check again. ${partial.howToCheck}`,
    )
  }
  return answer('stands', `${checked}.`, null)
}

/** The same day a year earlier; as text it also sorts rightly for 29 February. */
function yearBefore(date: IsoDate): string {
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`
}
