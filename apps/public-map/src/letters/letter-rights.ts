/**
 * The rights that a person uses by writing. Being told of a change that was made for somebody else is not asked for:
 * it follows from the others.
 */
const letterRights: ReadonlySet<string> = new Set([
  'informed',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'objection-to-direct-marketing',
  'automated-decisions',
  'withdraw-consent',
  'complain-to-controller',
  'complain-to-regulator',
])

/** Whether there is a letter for a right. */
export const hasLetter = (right: string): boolean => letterRights.has(right)
