export const rightCodes = [
  'informed',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'notification',
  'portability',
  'objection',
  'objection-to-direct-marketing',
  'automated-decisions',
  'withdraw-consent',
  'complain-to-controller',
  'complain-to-regulator',
] as const
export type RightCode = (typeof rightCodes)[number]
