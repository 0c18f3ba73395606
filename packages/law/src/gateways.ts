import type { Gateway } from './gateway.ts'
import { gatewayCodes } from './gateway-codes.ts'
import { childrenAndCareGateways } from './gateways-children-and-care.ts'
import { generalGateways } from './gateways-general.ts'
import { moneyAndCrimeGateways } from './gateways-money-and-crime.ts'
import { tableOf } from './legal-entry.ts'

/** The statutory powers and gateways that councils use for sharing, and the secrecy that limits them. */
export const gateways = tableOf<Gateway>(gatewayCodes, {
  ...moneyAndCrimeGateways,
  ...childrenAndCareGateways,
  ...generalGateways,
})
