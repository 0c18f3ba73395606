export const offenceDataAuthorityCodes = [
  'official-authority',
  'schedule-1-condition',
  'part-3-law-enforcement',
] as const
export type OffenceDataAuthorityCode = (typeof offenceDataAuthorityCodes)[number]
