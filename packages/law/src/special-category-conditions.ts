export const specialCategoryConditionCodes = [
  '9(2)(a)',
  '9(2)(b)',
  '9(2)(c)',
  '9(2)(d)',
  '9(2)(e)',
  '9(2)(f)',
  '9(2)(g)',
  '9(2)(h)',
  '9(2)(i)',
  '9(2)(j)',
] as const
export type SpecialCategoryConditionCode = (typeof specialCategoryConditionCodes)[number]
