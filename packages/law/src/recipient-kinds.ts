/** The kinds of body that a gateway may let a council tell. They are the kinds of party in the register. */
export const recipientKinds = [
  'council',
  'council-company',
  'internal-service',
  'central-government',
  'law-enforcement',
  'court',
  'health',
  'education',
  'voluntary',
  'employer',
  'supplier',
  'regulator',
  'anti-fraud-organisation',
  'other-authority',
  'business',
  'other-service',
  'public-at-large',
  'unspecified',
] as const
export type RecipientKind = (typeof recipientKinds)[number]
