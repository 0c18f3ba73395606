import type { TransferStatement } from '../reading/read-transfers.ts'

const elsewhere = /\b(?:specific|service|individual|separate|relevant) (?:\w+ )?privacy (?:notices?|statements?)\b/i

/**
 * What a finding about a transfer says milder where the notice leaves the transfers to the notices of its services:
 * corporate notices are one layer of several.
 *
 * @param transfers what the notice says of transfers.
 */
export const toldInOtherNotices = (transfers: readonly TransferStatement[]) =>
  transfers.some(({ sentence }) => elsewhere.test(sentence.text))
    ? ({ severity: 'consider', certainty: 'check' } as const)
    : ({ certainty: 'likely' } as const)
