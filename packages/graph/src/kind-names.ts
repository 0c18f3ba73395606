import type { CategoryGroup, PartyKind } from '@sharemap/register'

/** What each kind of party is called: one of it, and many. */
export const partyKindNames: Record<PartyKind, { readonly one: string; readonly many: string }> = {
  council: { one: 'Council', many: 'Councils' },
  'council-company': { one: 'Council company', many: 'Council companies' },
  'internal-service': { one: 'Council service', many: 'Other services of the council' },
  'central-government': { one: 'Government department', many: 'Government departments' },
  'law-enforcement': { one: 'Law enforcement', many: 'Police and law enforcement' },
  court: { one: 'Court', many: 'Courts' },
  health: { one: 'Health service', many: 'Health services' },
  education: { one: 'Education or training body', many: 'Education and training' },
  voluntary: { one: 'Charity or voluntary body', many: 'Charities and voluntary bodies' },
  employer: { one: 'Employer', many: 'Employers' },
  supplier: { one: 'Supplier', many: 'Suppliers' },
  regulator: { one: 'Regulator', many: 'Regulators' },
  'anti-fraud-organisation': { one: 'Anti-fraud organisation', many: 'Anti-fraud organisations' },
  'other-authority': { one: 'Other public authority', many: 'Other public authorities' },
  business: { one: 'Business', many: 'Businesses' },
  'other-service': { one: 'Other service', many: 'Other services' },
  'public-at-large': { one: 'The public', many: 'The public' },
  unspecified: { one: 'Body not named', many: 'Bodies not named' },
}

/** What each group of data categories is called. */
export const categoryGroupNames: Record<CategoryGroup, string> = {
  identity: 'Identity',
  contact: 'Contact',
  'family-and-circumstances': 'Family and circumstances',
  'work-and-education': 'Work and education',
  'money-and-benefits': 'Money and benefits',
  housing: 'Housing',
  'health-and-care': 'Health and care',
  'beliefs-and-background': 'Beliefs and background',
  crime: 'Crime',
  'images-and-recordings': 'Images and recordings',
  online: 'Online behaviour',
  'dealings-with-us': 'Dealings with the council',
}
