export const recognisedLegitimateInterestCodes = ['annex1-1', 'annex1-2', 'annex1-3', 'annex1-5', 'annex1-6'] as const
export type RecognisedLegitimateInterestCode = (typeof recognisedLegitimateInterestCodes)[number]
