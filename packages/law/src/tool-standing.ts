import { countryInSentence } from './country-name.ts'
import type { IsoDate } from './iso-date.ts'
import { plainDate } from './plain-date.ts'
import type { Safeguard } from './safeguards.ts'
import type { Standing, StandingKind, TransferFacts } from './standing.ts'

/**
 * Judges a transfer by the tool that it rests on alone, leaving aside whether the country is approved.
 *
 * @param facts what is known of the transfer
 * @param safeguard the tool that it is said to rest on
 * @param country the country's code
 * @param asAt the day asked about
 * @returns the standing that the tool gives
 */
export function toolStanding(facts: TransferFacts, safeguard: Safeguard, country: string, asAt: IsoDate): Standing {
  const { standing, finding, mend } = judge(facts, safeguard, country, asAt)
  return {
    standing,
    why: `The transfer to ${countryInSentence(country) ?? country} rests on ${safeguard.phrase}. ${finding}`,
    mend: standing === 'stands' ? null : (mend ?? safeguard.mend),
    restsOn: [safeguard.code],
    certainty: safeguard.certainty,
  }
}

interface Judgement {
  readonly standing: StandingKind
  readonly finding: string
  /** What would mend it, where that differs from what the tool always asks. */
  readonly mend?: string
}

function judge(facts: TransferFacts, safeguard: Safeguard, country: string, asAt: IsoDate): Judgement {
  const { inForceFrom, inForceTo, lastAgreedOn, testNeededFrom } = safeguard
  const agreedOn = facts.agreedOn ?? null
  const fails = (finding: string): Judgement => ({ standing: 'does-not-stand', finding })

  if (inForceFrom === null) return fails('UK law has never counted that as a safeguard for a transfer.')
  if (safeguard.countries !== null && !safeguard.countries.includes(country)) {
    return fails(`That reaches only ${safeguard.countries.map((code) => countryInSentence(code)).join(', ')}.`)
  }
  if (asAt < inForceFrom) return fails(`That did not exist for such transfers before ${plainDate(inForceFrom)}.`)
  if (inForceTo !== null && asAt >= inForceTo) {
    return fails(`That has not held for transfers from the UK since ${plainDate(inForceTo)}.`)
  }
  if (agreedOn !== null && agreedOn > asAt) {
    return fails(`That was agreed on ${plainDate(agreedOn)}, after ${plainDate(asAt)}.`)
  }
  if (lastAgreedOn !== null && asAt > lastAgreedOn) {
    const until = `That had to be agreed by ${plainDate(lastAgreedOn)}`
    if (agreedOn === null) {
      return {
        standing: 'cannot-tell',
        finding: `${until}, and the day of agreement is not recorded.`,
        mend: 'Find the day of agreement and record it.',
      }
    }
    if (agreedOn > lastAgreedOn) return fails(`${until}, but was agreed on ${plainDate(agreedOn)}.`)
  }
  if (safeguard.code === 'derogation-art-49') {
    return {
      standing: 'cannot-tell',
      finding: 'That is for single cases, and the record does not show which one fits.',
    }
  }
  const reach = safeguard.countries === null ? '' : ', for recipients that were certified under it'
  const holds =
    inForceTo === null ? `That has held since ${plainDate(inForceFrom)}` : `That held until ${plainDate(inForceTo)}`
  if (testNeededFrom === null || asAt < testNeededFrom) return { standing: 'stands', finding: `${holds}${reach}.` }
  const tested = facts.dataProtectionTestDone ?? null
  if (tested === null) {
    return {
      standing: 'cannot-tell',
      finding: 'That holds only with a data protection test, and whether one was done is not recorded.',
    }
  }
  return tested
    ? { standing: 'stands', finding: `${holds}, and the data protection test was done and met.` }
    : fails('That holds only with a data protection test that is met, and there is none.')
}
