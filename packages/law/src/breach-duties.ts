import { gdprApplies } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl, ukGdprUrl } from './legislation-url.ts'

/** Codes of what the law asks when personal data is lost, leaked or spoilt. */
export const breachDutyCodes = [
  'tell-regulator',
  'tell-people',
  'processor-tells-controller',
  'keep-breach-record',
  'tell-regulator-pecr',
] as const
export type BreachDutyCode = (typeof breachDutyCodes)[number]

/** A duty after a personal data breach. */
export interface BreachDuty extends LegalEntry<BreachDutyCode> {
  readonly who: 'controller' | 'processor' | 'communications-provider'
  readonly when: string
  /** Hours from becoming aware of the breach; null where the law says only "without undue delay", or sets none. */
  readonly withinHours: number | null
}

/** What the law asks after a personal data breach. */
export const breachDuties = tableOf<BreachDuty>(breachDutyCodes, {
  'tell-regulator': {
    name: 'Notify the Commissioner',
    plainName: 'Tell the regulator',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 33(1)',
    sourceUrl: ukGdprUrl('33'),
    certainty: 'to-verify',
    who: 'controller',
    when: 'Without undue delay and where feasible within 72 hours of becoming aware, unless a risk to people is unlikely.',
    withinHours: 72,
  },
  'tell-people': {
    name: 'Communicate the breach to the people concerned',
    plainName: 'Tell the people affected',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 34',
    sourceUrl: ukGdprUrl('34'),
    certainty: 'to-verify',
    who: 'controller',
    when: 'Without undue delay, where the risk to people is likely to be high. DPA 2018 Sch 2 para 2 can lift it.',
    withinHours: null,
  },
  'processor-tells-controller': {
    name: 'Notify the controller',
    plainName: 'A supplier tells the council',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 33(2)',
    sourceUrl: ukGdprUrl('33'),
    certainty: 'to-verify',
    who: 'processor',
    when: 'Without undue delay after becoming aware.',
    withinHours: null,
  },
  'keep-breach-record': {
    name: 'Document every breach',
    plainName: 'Write down every breach',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 33(5)',
    sourceUrl: ukGdprUrl('33'),
    certainty: 'to-verify',
    who: 'controller',
    when: 'For every breach, told or not.',
    withinHours: null,
  },
  'tell-regulator-pecr': {
    name: 'Notify the Commissioner of a breach in a public communications service',
    plainName: 'Tell the regulator of a breach in a phone or internet service',
    inForceFrom: '2025-08-20',
    inForceTo: null,
    source: 'PECR 2003 reg 5A; SI 2025/904',
    sourceUrl: legislationUrl('uksi/2003/2426/regulation/5A'),
    certainty: 'confirmed',
    who: 'communications-provider',
    when: 'Without undue delay and where feasible within 72 hours of becoming aware.',
    withinHours: 72,
  },
})
