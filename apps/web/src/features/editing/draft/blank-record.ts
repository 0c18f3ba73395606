import type { RecordKind, RegisterRecord } from '@sharemap/register'

const unsaid = { state: 'not-stated' } as const

/** What each kind holds besides what all records have, with nothing answered yet. */
const blanks: Readonly<Record<RecordKind, () => object>> = {
  party: () => ({
    scope: 'named-body',
    kind: 'unspecified',
    parent: null,
    country: unsaid,
    publicAuthority: 'not-stated',
    icoRegistration: unsaid,
    companyNumber: unsaid,
    addresses: [],
    contacts: [],
    aliases: [],
  }),
  'subject-group': () => ({ aliases: [], dpvTerms: [] }),
  category: () => ({
    group: 'identity',
    sensitivity: 'ordinary',
    specialKind: null,
    identifiesAlone: false,
    broader: null,
    aliases: [],
    dpvTerms: [],
  }),
  system: () => ({ provider: unsaid, role: 'not-stated', hostingLocations: unsaid, aliases: [] }),
  activity: () => ({
    controller: '',
    runBy: null,
    jointControllers: [],
    purposes: [],
    subjectGroups: [],
    collects: [],
    sourceParties: [],
    article9: unsaid,
    article10: unsaid,
    systems: [],
    retention: unsaid,
    automatedDecisions: unsaid,
    securityMeasures: unsaid,
    dpia: { progress: 'not-stated', reference: null },
    givingData: unsaid,
  }),
  flow: () => ({
    from: '',
    to: '',
    activity: '',
    categories: unsaid,
    subjectGroups: unsaid,
    purposes: [],
    trigger: unsaid,
    nature: 'not-stated',
    recipientRole: 'not-stated',
    form: 'not-stated',
    lawfulBases: [],
    article9: unsaid,
    article10: unsaid,
    gateway: unsaid,
    exemption: unsaid,
    agreement: unsaid,
    method: unsaid,
    frequency: unsaid,
    transfer: unsaid,
  }),
  transfer: () => ({
    country: unsaid,
    mechanism: unsaid,
    certification: unsaid,
    agreedOn: unsaid,
    dataProtectionTest: unsaid,
  }),
  agreement: () => ({
    kind: 'not-stated',
    parties: [],
    startsOn: unsaid,
    endsOn: unsaid,
    reference: unsaid,
    publicRegisterId: unsaid,
  }),
  retention: () => ({
    keptFor: { state: 'period', period: '', from: unsaid },
    categories: [],
    exception: null,
    authority: unsaid,
  }),
  notice: () => ({
    publisher: '',
    title: '',
    url: unsaid,
    published: unsaid,
    updated: unsaid,
    captured: unsaid,
    currency: 'current',
    lineCount: 1,
    activities: [],
    relatedNotices: [],
    tells: {
      contacts: [],
      rights: [],
      complaintRoutes: [],
      lawfulBases: [],
      lawCited: [],
      securityMeasures: [],
      other: [],
    },
  }),
}

/**
 * A record of which nobody has said anything yet: a draft that residents do not see until it is approved and published.
 *
 * @param kind the kind of record.
 * @param id its id.
 */
export const blankRecord = (kind: RecordKind, id: string): RegisterRecord =>
  ({
    id,
    name: '',
    plainName: '',
    status: 'draft',
    visibility: 'public',
    validFrom: null,
    validTo: null,
    reviewDue: null,
    owner: null,
    version: 1,
    evidence: [],
    notes: '',
    ...blanks[kind](),
  }) as unknown as RegisterRecord
