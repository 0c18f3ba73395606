import { duaaMainChanges, gdprApplies } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { ukGdprUrl } from './legislation-url.ts'

/** Codes of the time limits for answering a person who uses a right. */
export const requestClockCodes = ['answer', 'extension', 'clock-start', 'clarification', 'search'] as const
export type RequestClockCode = (typeof requestClockCodes)[number]

/** A rule about the time for answering a request. */
export interface RequestClockRule extends LegalEntry<RequestClockCode> {
  readonly rule: string
  /** Calendar months that the rule gives or adds; null where it gives none. */
  readonly months: number | null
}

/** How long a controller has to answer a request, and what starts and stops the clock. */
export const requestClock = tableOf<RequestClockRule>(requestClockCodes, {
  answer: {
    name: 'Time to answer',
    plainName: 'You get an answer within a month',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Arts 12(3), 12A',
    sourceUrl: ukGdprUrl('12A'),
    certainty: 'confirmed',
    changes: [{ on: duaaMainChanges, what: 'Art 12A sets out how the time runs.' }],
    rule: 'Answer without undue delay and within one month.',
    months: 1,
  },
  extension: {
    name: 'Extension',
    plainName: 'Hard requests can take up to two months more',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Arts 12(3), 12A',
    sourceUrl: ukGdprUrl('12A'),
    certainty: 'confirmed',
    rule: 'Two more months where requests are complex or many, if the person is told within the first month.',
    months: 2,
  },
  'clock-start': {
    name: 'Start of the clock',
    plainName: 'The month starts when we know who you are',
    inForceFrom: duaaMainChanges,
    inForceTo: null,
    source: 'UK GDPR Art 12A',
    sourceUrl: ukGdprUrl('12A'),
    certainty: 'confirmed',
    rule: 'The month runs from the latest of the request, the proof of identity asked for, and any fee.',
    months: null,
  },
  clarification: {
    name: 'Pause for clarification',
    plainName: 'The clock stops while we wait for you to explain',
    inForceFrom: duaaMainChanges,
    inForceTo: null,
    source: 'UK GDPR Art 12A',
    sourceUrl: ukGdprUrl('12A'),
    certainty: 'confirmed',
    rule: 'On a request for access, the clock stops while the controller waits for a clarification that it needs.',
    months: null,
  },
  search: {
    name: 'Reasonable and proportionate search',
    plainName: 'We search as far as is reasonable',
    inForceFrom: '2024-01-01',
    inForceTo: null,
    source: 'UK GDPR Art 15(1A) (DUAA 2025 s.78)',
    sourceUrl: ukGdprUrl('15'),
    certainty: 'confirmed',
    rule: 'The search for data need only be reasonable and proportionate. Enacted in 2025, and treated as in force before.',
    months: null,
  },
})
