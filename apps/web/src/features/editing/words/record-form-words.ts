import { categoryGroupNames, partyKindNames } from '@sharemap/graph'
import { type PartyKind, partyKinds, type RetentionRule, type Sensitivity, type System } from '@sharemap/register'
import { agreementKindWords, contactRoleWords } from '../../../details/details-words.ts'

const unsaid = 'The notice does not say'

/** What is asked about a party. */
export const partyWords = {
  who: 'Who it is',
  name: 'Its name',
  scope: 'Is it one body, or a class of bodies',
  scopes: { 'named-body': 'One body', 'class-of-recipients': 'A class of bodies, such as “employers”' },
  kind: 'What kind of body',
  kinds: Object.fromEntries(partyKinds.map((kind) => [kind, partyKindNames[kind].one])) as Record<PartyKind, string>,
  parent: 'The body that it is part of, or that owns it',
  country: 'Country',
  publicAuthority: 'Is it a public authority',
  publicAuthorities: { 'not-stated': unsaid, yes: 'Yes', no: 'No' },
  registration: 'Registration',
  icoRegistration: 'Registration with the ICO',
  companyNumber: 'Company number',
  reach: 'How to reach it',
  addresses: 'Addresses',
  contacts: 'Contacts',
} as const

/** What is asked about a way to reach somebody. */
export const contactWords = {
  what: 'a contact',
  item: (position: number) => `Contact ${position}`,
  role: 'For what',
  roles: contactRoleWords,
  name: 'Name',
  email: 'E-mail',
  telephones: 'Telephone numbers',
  address: 'Address',
  url: 'Web page',
  note: 'What a reader should know',
} as const

/** What is asked about a kind of data. */
export const categoryWords = {
  what: 'What kind of data it is',
  name: 'Its name',
  group: 'It belongs to',
  groups: categoryGroupNames,
  sensitivity: 'Does the law protect it specially',
  sensitivities: {
    ordinary: 'No',
    special: 'Yes: special category data',
    'criminal-offence': 'Yes: data about criminal offences',
  } satisfies Record<Sensitivity, string>,
  specialKind: 'Which kind of special category data',
  identifiesAlone: 'By itself',
  identifiesAloneSays: 'It points at one person by itself, as a National Insurance number does',
  broader: 'It is a kind of',
} as const

/** What is asked about the people whose data it is. */
export const subjectGroupWords = { who: 'Who they are', name: 'What they are called' } as const

/** What is asked about a system. */
export const systemWords = {
  what: 'What it is',
  name: 'Its name',
  provider: 'Who provides it',
  role: 'In what role does the provider act',
  roles: {
    'not-stated': unsaid,
    processor: 'Processor: on our instructions',
    controller: 'Controller: for purposes of its own',
    internal: 'It is our own',
  } satisfies Record<System['role'], string>,
  hosting: 'Where the data is kept',
  hostingCountries: 'Countries',
} as const

/** What is asked about an agreement. */
export const agreementWords = {
  what: 'What it is',
  name: 'What it is called',
  kind: 'What kind of agreement',
  kinds: { ...agreementKindWords, 'not-stated': unsaid },
  parties: 'Between whom',
  dates: 'Dates and references',
  startsOn: 'It starts on',
  endsOn: 'It ends on',
  reference: 'Its reference',
  publicRegisterId: 'Its entry in the public register of agreements',
  publicRegisterHint: 'Under the Digital Economy Act 2017 Part 5',
} as const

/** What is asked about how long data is kept. */
export const retentionWords = {
  what: 'How long',
  name: 'What the rule is called',
  keptFor: 'It is kept',
  states: {
    period: 'For a period',
    criterion: 'Until something happens',
    'without-end': 'Without end',
  } satisfies Record<RetentionRule['keptFor']['state'], string>,
  length: 'How many',
  unit: 'Unit',
  units: { D: 'days', W: 'weeks', M: 'months', Y: 'years' },
  otherPeriod: 'Period (ISO 8601)',
  oldPeriod: (before: string) => `Its name or its plain words still say “${before}”.`,
  newPeriod: (now: string) => `Say “${now}” there`,
  from: 'Counted from',
  fromHint: 'Such as “the end of the tenancy”.',
  criterion: 'Until when',
  categories: 'For which kinds of data',
  categoriesHint: 'None chosen: all that the activity holds.',
  exception: 'Except',
  authority: 'By whose authority',
  authorityHint: 'The law or schedule that sets it',
} as const

/** What is asked about a transfer out of the United Kingdom. */
export const transferWords = {
  where: 'Where to, and on what it rests',
  country: 'Which country',
  mechanism: 'What the transfer rests on',
  certification: 'The recipient’s certification',
  certificationHint: 'Asked where the UK approves only certified recipients, as in the United States.',
  scheme: 'Scheme',
  entry: 'Its entry in the scheme’s list',
  checkedOn: 'Checked on',
  agreedOn: 'Agreed on',
  test: 'Data protection test',
  testHint: 'The sender’s judgement that protection there is not materially lower.',
  testDoneOn: 'Done on',
  outcomes: { met: 'It is met', 'not-met': 'It is not met' },
} as const

/** What is asked about a privacy notice. */
export const noticeWords = {
  what: 'Which notice',
  name: 'What it is called here',
  title: 'Its title',
  publisher: 'Who publishes it',
  url: 'Its address',
  currency: 'Is it in use',
  currencies: { current: 'In use', historical: 'No longer in use' },
  dates: 'Dates',
  published: 'Published on',
  updated: 'Updated on',
  captured: 'Captured on',
  lineCount: 'How many lines it has',
  covers: 'What it covers',
  activities: 'Activities that it covers',
  relatedNotices: 'Other notices that it points to',
  tells: 'What it tells people',
  contacts: 'Contacts it gives',
  rights: 'Rights it tells of',
  right: 'Right',
  rightWhat: 'a right',
  complaintRoutes: 'Where it says to complain',
  complaintTo: 'To',
  complaintsTo: { controller: 'The body itself', regulator: 'The regulator' },
  complaintWhat: 'a route',
  lawfulBases: 'Lawful bases it lists for everything',
  basis: 'Basis or condition',
  basisWhat: 'a basis',
  notInArticle: 'None that the article knows',
  article: 'Article',
  articles: { '6': 'Article 6', '9': 'Article 9' },
  lawCited: 'Law it cites',
  law: 'Law',
  lawWhat: 'a law',
  securityMeasures: 'Security it tells of',
  measure: 'Measure',
  measureWhat: 'a measure',
  other: 'What else it says',
  topic: 'About',
  otherWhat: 'a statement',
  says: 'What it says, in our own words',
  section: 'Under the heading',
} as const
