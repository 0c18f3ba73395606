export const exemptionCodes = ['sch2-2', 'sch2-3', 'sch2-4', 'sch2-5', 'sch2-7'] as const
export type ExemptionCode = (typeof exemptionCodes)[number]
