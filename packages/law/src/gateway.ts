import type { GatewayCode } from './gateway-codes.ts'
import type { IsoDate } from './iso-date.ts'
import type { FactsOf, LegalEntry } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'
import type { RecipientKind } from './recipient-kinds.ts'

/**
 * What a provision does for sharing: 'duty' makes a body share, 'power' lets it, 'general-power' is a fallback that
 * does not open confidentiality or the secrecy of tax and benefit records, and 'secrecy-limit' restrains sharing.
 */
export type GatewayKind = 'power' | 'duty' | 'general-power' | 'secrecy-limit'

/** A statutory power or gateway for sharing. It is no lawful basis: that is a separate question. */
export interface Gateway extends LegalEntry<GatewayCode> {
  readonly kind: GatewayKind
  readonly whatItDoes: string
  /** Bodies with which councils typically share under it. */
  readonly partners: readonly string[]
  /** The kinds of recipient that it fits; null where it fits any. */
  readonly recipientKinds: readonly RecipientKind[] | null
  /** How sure its first day is; 'unknown' where it is enacted and not known to have begun, so it is never in force. */
  readonly commencement: 'confirmed' | 'to-verify' | 'unknown'
}

type GatewayFacts = Pick<
  Gateway,
  'name' | 'plainName' | 'source' | 'certainty' | 'kind' | 'whatItDoes' | 'partners' | 'recipientKinds'
> & {
  /** Path on legislation.gov.uk; null where the entry stands for several Acts. */
  readonly path: string | null
  readonly began: IsoDate | null
  readonly commencement?: 'confirmed'
}

/**
 * Completes the facts of a gateway.
 *
 * @param facts as the law has them; `began` is the first day in force, null where it is not known to have begun, and
 *   general knowledge unless `commencement` says that it was confirmed
 * @returns the gateway without its code
 */
export function gateway(facts: GatewayFacts): FactsOf<Gateway> {
  const { path, began, commencement, ...rest } = facts
  return {
    ...rest,
    inForceFrom: began,
    inForceTo: null,
    ...(path === null ? {} : { sourceUrl: legislationUrl(path) }),
    commencement: began === null ? 'unknown' : (commencement ?? 'to-verify'),
  }
}
