import type { Sentence } from './reading/sentence.ts'

const elsewhere = /\b(?:specific|service|individual|separate|relevant) (?:\w+ )?privacy (?:notices?|statements?)\b/i

/**
 * What a finding says milder where the notice leaves the matter to the notices of its services: corporate notices are
 * one layer of several.
 *
 * @param about what the notice says on the matter.
 */
export const toldInOtherNotices = (about: readonly Sentence[]) =>
  about.some(({ text }) => elsewhere.test(text))
    ? ({ severity: 'consider', certainty: 'check' } as const)
    : ({ certainty: 'likely' } as const)
