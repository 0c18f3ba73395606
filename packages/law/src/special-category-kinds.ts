export const specialCategoryKinds = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic',
  'biometric',
  'health',
  'sex-life',
  'sexual-orientation',
] as const
export type SpecialCategoryKind = (typeof specialCategoryKinds)[number]
