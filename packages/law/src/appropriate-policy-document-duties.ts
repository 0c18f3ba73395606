import { gdprApplies } from './key-dates.ts'
import { type FactsOf, type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'

/** Codes of what DPA 2018 Sch 1 Part 4 asks of a controller whose condition needs an appropriate policy document. */
export const appropriatePolicyDocumentDutyCodes = ['sch1-39', 'sch1-40', 'sch1-41'] as const
export type AppropriatePolicyDocumentDutyCode = (typeof appropriatePolicyDocumentDutyCodes)[number]

/** A duty that comes with the appropriate policy document. */
export interface AppropriatePolicyDocumentDuty extends LegalEntry<AppropriatePolicyDocumentDutyCode> {
  /** What must be done, item by item. */
  readonly asks: readonly string[]
}

function duty(
  paragraph: number,
  name: string,
  plainName: string,
  asks: readonly string[],
): FactsOf<AppropriatePolicyDocumentDuty> {
  return {
    name,
    plainName,
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: `DPA 2018 Sch 1 para ${paragraph}`,
    sourceUrl: legislationUrl(`ukpga/2018/12/schedule/1/paragraph/${paragraph}`),
    certainty: 'confirmed',
    asks,
  }
}

/** What DPA 2018 Sch 1 paras 39 to 41 ask wherever a condition needs an appropriate policy document. */
export const appropriatePolicyDocumentDuties = tableOf<AppropriatePolicyDocumentDuty>(
  appropriatePolicyDocumentDutyCodes,
  {
    'sch1-39': duty(39, 'Have the document', 'A written policy for sensitive information', [
      'How the data protection principles are kept.',
      'The policy on keeping and erasing the data, with an indication of how long.',
    ]),
    'sch1-40': duty(40, 'Keep the document', 'The policy is kept up to date and shown to the regulator', [
      'Keep it until six months after the use has ended.',
      'Review it and update it where due.',
      'Give it to the Commissioner on request, free of charge.',
    ]),
    'sch1-41': duty(41, 'Say more in the record of processing', 'The reasons are written in the register', [
      'Which condition is relied on.',
      'How Art 6 is met.',
      'Whether the retention policy is followed and, if not, why.',
    ]),
  },
)
