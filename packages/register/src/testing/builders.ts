import type { Activity, CollectedCategory, DataSource, Purpose } from '../activity.ts'
import type { Agreement } from '../agreement.ts'
import type { Contact } from '../contact.ts'
import type { DataCategory } from '../data-category.ts'
import type { Evidence } from '../evidence.ts'
import type { Flow } from '../flow.ts'
import type { Notice, NoticeStatements } from '../notice.ts'
import type { Party } from '../party.ts'
import { formatVersion, type Register, type RegisterRecord } from '../register.ts'
import type { RetentionRule } from '../retention-rule.ts'
import type { SubjectGroup } from '../subject-group.ts'
import type { System } from '../system.ts'
import type { Transfer } from '../transfer.ts'
import { unsaid } from './said-values.ts'

/**
 * Builders for tests: each gives a whole record in which everything that is not passed is unsaid, and a name that
 * follows from the id (`party-acme-supplies` is named "Acme supplies").
 */
type Given<Item extends { id: string }> = Partial<Item> & Pick<Item, 'id'>

const nameOf = (id: string) => {
  const words = id.replace(/^(?:subject-group|[a-z]+)-/, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The fields that every record has: approved, public and without evidence. */
const common = (given: Partial<RegisterRecord> & { id: string }) => {
  const name = given.name ?? nameOf(given.id)
  return {
    name,
    plainName: name,
    status: 'approved' as const,
    visibility: 'public' as const,
    validFrom: null,
    validTo: null,
    reviewDue: null,
    owner: null,
    version: 1,
    evidence: [],
    notes: '',
  }
}

/** Evidence for a whole record, taken as given unless said otherwise. */
export const buildEvidence = (given: Partial<Evidence> = {}): Evidence => ({
  field: null,
  notice: null,
  section: null,
  lines: null,
  source: null,
  says: 'Taken as given for a test.',
  basis: 'assumed',
  checkedOn: '2026-11-01',
  checkedBy: 'A tester',
  ...given,
})

/** A contact with no way to reach it but its name. */
export const buildContact = (given: Partial<Contact> = {}): Contact => ({
  role: 'general',
  name: 'The contact',
  email: null,
  telephones: [],
  address: null,
  url: null,
  note: null,
  ...given,
})

/** A named body of no stated kind. */
export const buildParty = (given: Given<Party>): Party => ({
  ...common(given),
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
  ...given,
})

/** A subject group without aliases. */
export const buildSubjectGroup = (given: Given<SubjectGroup>): SubjectGroup => ({
  ...common(given),
  aliases: [],
  dpvTerms: [],
  ...given,
})

/** An ordinary category of identity data that does not identify alone. */
export const buildDataCategory = (given: Given<DataCategory>): DataCategory => ({
  ...common(given),
  group: 'identity',
  sensitivity: 'ordinary',
  specialKind: null,
  identifiesAlone: false,
  broader: null,
  aliases: [],
  dpvTerms: [],
  ...given,
})

/** A system of an unsaid provider. */
export const buildSystem = (given: Given<System>): System => ({
  ...common(given),
  provider: unsaid,
  role: 'not-stated',
  hostingLocations: unsaid,
  aliases: [],
  ...given,
})

/** A purpose without a stated basis. */
export const buildPurpose = (given: Given<Purpose>): Purpose => ({
  name: nameOf(given.id),
  plainName: nameOf(given.id),
  article6: unsaid,
  dpvTerms: [],
  ...given,
})

/** What an activity collects from some sources: from the person unless said otherwise. */
export const buildCollected = (
  categories: readonly string[],
  sources: DataSource[] = ['person'],
): CollectedCategory[] => categories.map((category) => ({ category, sources }))

/** An activity of a controller, with one purpose of the activity's own name (`activity-x` has `purpose-x`). */
export const buildActivity = (given: Given<Activity> & Pick<Activity, 'controller'>): Activity => ({
  ...common(given),
  runBy: null,
  jointControllers: [],
  purposes: [buildPurpose({ id: given.id.replace(/^activity-/, 'purpose-') })],
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
  ...given,
})

/** A flow of which only the ends and the activity are known. */
export const buildFlow = (given: Given<Flow> & Pick<Flow, 'from' | 'to' | 'activity'>): Flow => ({
  ...common(given),
  categories: unsaid,
  subjectGroups: unsaid,
  purposes: [],
  trigger: unsaid,
  nature: 'not-stated',
  recipientRole: 'not-stated',
  form: given.categories?.state === 'none' ? 'anonymous' : 'not-stated',
  lawfulBases: [],
  article9: unsaid,
  article10: unsaid,
  gateway: unsaid,
  exemption: unsaid,
  agreement: unsaid,
  method: unsaid,
  frequency: unsaid,
  transfer: unsaid,
  ...given,
})

/** A transfer of which nothing is said. */
export const buildTransfer = (given: Given<Transfer>): Transfer => ({
  ...common(given),
  country: unsaid,
  mechanism: unsaid,
  certification: unsaid,
  agreedOn: unsaid,
  dataProtectionTest: unsaid,
  ...given,
})

/** An agreement of unsaid kind and dates. */
export const buildAgreement = (given: Given<Agreement> & Pick<Agreement, 'parties'>): Agreement => ({
  ...common(given),
  kind: 'not-stated',
  startsOn: unsaid,
  endsOn: unsaid,
  reference: unsaid,
  publicRegisterId: unsaid,
  ...given,
})

/** A retention rule over everything that its activity holds. */
export const buildRetentionRule = (given: Given<RetentionRule> & Pick<RetentionRule, 'keptFor'>): RetentionRule => ({
  ...common(given),
  categories: [],
  exception: null,
  authority: unsaid,
  ...given,
})

/** What a notice tells: nothing, unless said. */
export const buildNoticeStatements = (given: Partial<NoticeStatements> = {}): NoticeStatements => ({
  contacts: [],
  rights: [],
  complaintRoutes: [],
  lawfulBases: [],
  lawCited: [],
  securityMeasures: [],
  other: [],
  ...given,
})

/** A current notice of 100 lines that tells nothing. */
export const buildNotice = (given: Given<Notice> & Pick<Notice, 'publisher'>): Notice => ({
  ...common(given),
  title: given.name ?? nameOf(given.id),
  url: unsaid,
  published: unsaid,
  updated: unsaid,
  captured: unsaid,
  currency: 'current',
  lineCount: 100,
  activities: [],
  relatedNotices: [],
  tells: buildNoticeStatements(),
  ...given,
})

/** A register with the lists that are passed and no other records. */
export const buildRegister = (given: Partial<Register> = {}): Register => ({
  formatVersion,
  audience: 'council',
  title: 'A register for tests',
  description: 'Made by a builder.',
  updatedOn: '2026-11-01',
  parties: [],
  subjectGroups: [],
  dataCategories: [],
  systems: [],
  activities: [],
  flows: [],
  transfers: [],
  agreements: [],
  retentionRules: [],
  notices: [],
  ...given,
})
