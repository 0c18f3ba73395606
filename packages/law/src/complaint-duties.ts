import { controllerComplaintsBegin } from './key-dates.ts'
import { type FactsOf, type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'

/** Codes of what a controller must do with a complaint about data protection. */
export const complaintDutyCodes = ['help', 'acknowledge', 'respond', 'outcome'] as const
export type ComplaintDutyCode = (typeof complaintDutyCodes)[number]

/** A duty of a controller that receives a complaint. */
export interface ComplaintDuty extends LegalEntry<ComplaintDutyCode> {
  readonly duty: string
  /** Days from receipt; null where the law says only "without undue delay", or sets none. */
  readonly withinDays: number | null
}

function complaintDuty(
  name: string,
  plainName: string,
  duty: string,
  withinDays: number | null = null,
): FactsOf<ComplaintDuty> {
  return {
    name,
    plainName,
    inForceFrom: controllerComplaintsBegin,
    inForceTo: null,
    source: 'DPA 2018 s.164A (DUAA 2025 s.103)',
    sourceUrl: legislationUrl('ukpga/2018/12/section/164A'),
    certainty: 'confirmed',
    duty,
    withinDays,
  }
}

/** What a controller must do with a complaint about data protection. */
export const complaintDuties = tableOf<ComplaintDuty>(complaintDutyCodes, {
  help: complaintDuty(
    'Make complaining easy',
    'We make it easy to complain',
    'Offer a way to complain, such as an electronic form, and other ways beside it.',
  ),
  acknowledge: complaintDuty(
    'Acknowledge',
    'We tell you that we have it',
    'Acknowledge the complaint within 30 days of receiving it.',
    30,
  ),
  respond: complaintDuty(
    'Respond',
    'We look into it',
    'Take the steps that are due without undue delay: look into it, and keep the person told.',
  ),
  outcome: complaintDuty(
    'Tell the outcome',
    'We tell you what we found',
    'Tell the person the outcome without undue delay.',
  ),
})
