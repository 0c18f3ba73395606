import { assertIsoDate, type IsoDate } from './iso-date.ts'
import { isInForce, type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'

/** Codes of the data protection regulators of the UK, in the order in which they hold office. */
export const regulatorCodes = ['ico', 'information-commission'] as const
export type RegulatorCode = (typeof regulatorCodes)[number]

/** The UK's data protection regulator for a time. */
export interface Regulator extends LegalEntry<RegulatorCode> {
  readonly shortName: string
  readonly website: string
  readonly telephone: string
  readonly address: string
}

const contact = {
  website: 'https://ico.org.uk',
  telephone: '0303 123 1113',
  address: 'Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF',
}

/**
 * The regulators, dated, so that the name on every screen changes on the day that the law changes it. The Information
 * Commission is enacted, but the day of its taking over is not known to us: give it a first day here, and the first
 * entry the same day as its last.
 */
export const regulators = tableOf<Regulator>(regulatorCodes, {
  ico: {
    name: "Information Commissioner's Office",
    plainName: "Information Commissioner's Office (ICO)",
    inForceFrom: '2001-01-30',
    inForceTo: null,
    source: 'DPA 2018 s.114',
    sourceUrl: legislationUrl('ukpga/2018/12/section/114'),
    certainty: 'to-verify',
    shortName: 'ICO',
    ...contact,
  },
  'information-commission': {
    name: 'Information Commission',
    plainName: 'Information Commission',
    inForceFrom: null,
    inForceTo: null,
    source: 'DUAA 2025 ss.117-119',
    sourceUrl: legislationUrl('ukpga/2025/18/section/117'),
    certainty: 'to-verify',
    shortName: 'Information Commission',
    ...contact,
  },
})

/**
 * Gives the regulator that held office on a day.
 *
 * @param asAt the day asked about
 * @returns the regulator in office; for a day before the first that we know of, that first one
 * @throws RangeError when asAt is not a calendar day
 */
export function regulatorAt(asAt: IsoDate): Regulator {
  assertIsoDate(asAt)
  const [first] = regulators
  const inOffice = regulators.find((regulator) => isInForce(regulator, asAt)) ?? first
  if (inOffice === undefined) throw new Error('The table of regulators is empty.')
  return inOffice
}
