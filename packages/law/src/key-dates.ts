import type { IsoDate } from './iso-date.ts'

/** The day on which the GDPR and the Data Protection Act 2018 began to apply. The tables of this package begin here. */
export const gdprApplies: IsoDate = '2018-05-25'

/** IP completion day: the UK GDPR begins and the boundary that transfers cross becomes the UK's own. */
export const ipCompletionDay: IsoDate = '2020-12-31'

/** The day on which the main data protection changes of the Data (Use and Access) Act 2025 began (SI 2026/82). */
export const duaaMainChanges: IsoDate = '2026-02-05'

/** The day on which people gained the right to complain to the controller itself (DUAA 2025 s.103). */
export const controllerComplaintsBegin: IsoDate = '2026-06-19'
