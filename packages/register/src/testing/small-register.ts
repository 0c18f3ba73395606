import type { Register } from '../register.ts'
import {
  buildActivity,
  buildAgreement,
  buildCollected,
  buildContact,
  buildDataCategory,
  buildEvidence,
  buildFlow,
  buildNotice,
  buildNoticeStatements,
  buildParty,
  buildPurpose,
  buildRegister,
  buildRetentionRule,
  buildSubjectGroup,
  buildSystem,
  buildTransfer,
} from './builders.ts'
import { none, stated, unsaid } from './said-values.ts'

/*
 * Two councils, a company of the first, and what they share. Flows bear the last part of their ids; what a flow carries
 * stands in brackets: [stated], [?] not stated, [-] nothing that identifies anyone.
 *
 *                    ALDERBROOK COUNCIL
 *                   ┌────────────────────────────────────────┐
 *  claimants ──claim [name, NI number, health]──▶ benefit claims ──claims-dwp [name, NI number]──▶ DWP
 *  DWP ──────dwp-claims [?]────────────────────▶ run by Benefits ──claims-charities [?]──────────▶ charities
 *                   │                            service          ──claims-casewise [?]──────────▶ Casewise (processor)
 *                   │                            kept in Casewise ──claims-fraud [?]─────────────▶ fraud team (INTERNAL)
 *                   │ resident survey ──survey-mailwing [email]──▶ Mailwing, US: Data Privacy Framework
 *                   │                 ──survey-results [-]──────▶ Birchford Council
 *                   └────────────────────────────────────────┘
 *                    ALDERBROOK HOMES, owned by Alderbrook Council
 *                     housing repairs ──repairs-mailwing [name, email]──▶ Mailwing, US: Privacy Shield
 *
 *                    BIRCHFORD COUNCIL
 *                     antisocial behaviour ──behaviour-alderbrook [name, offences]──▶ Alderbrook Council
 *                                          ──behaviour-charities [?]──▶ charities (DRAFT)
 *
 * One agreement (with DWP) ran out in 2024, the other runs on. Retention: claims six years, repairs until a criterion is
 * met, behaviour without end, the survey unsaid. One notice covers the benefit claims.
 */

const lines = (from: number, to = from) => ({ from, to })

const fromNotice = (line: number, says: string, basis: 'stated' | 'implied' = 'stated', field: string | null = null) =>
  buildEvidence({ field, notice: 'notice-benefits', section: 'Who we tell', lines: lines(line), says, basis })

const parties = [
  buildParty({
    id: 'party-alderbrook',
    name: 'Alderbrook Council',
    kind: 'council',
    country: stated('GB'),
    publicAuthority: 'yes',
    icoRegistration: stated('Z1234567'),
    addresses: ['Town Hall, Alderbrook AB1 2CD'],
    contacts: [
      buildContact({
        role: 'data-protection-officer',
        name: 'Data Protection Officer',
        email: 'dpo@alderbrook.example',
      }),
    ],
    aliases: ['ABC'],
    evidence: [fromNotice(2, 'The council is the controller.')],
  }),
  buildParty({
    id: 'party-alderbrook-homes',
    name: 'Alderbrook Homes',
    kind: 'council-company',
    parent: 'party-alderbrook',
    country: stated('GB'),
    companyNumber: stated('01234567'),
  }),
  buildParty({
    id: 'party-benefits-service',
    name: 'Benefits service',
    plainName: 'the benefits service',
    kind: 'internal-service',
    parent: 'party-alderbrook',
    country: stated('GB'),
  }),
  buildParty({
    id: 'party-birchford',
    name: 'Birchford Council',
    kind: 'council',
    country: stated('GB'),
    publicAuthority: 'yes',
  }),
  buildParty({
    id: 'party-dwp',
    name: 'Department for Work and Pensions',
    plainName: 'the Department for Work and Pensions (DWP)',
    kind: 'central-government',
    country: stated('GB'),
    publicAuthority: 'yes',
    aliases: ['DWP', 'Universal Credit'],
    evidence: [fromNotice(12, 'DWP is named as a recipient.')],
  }),
  buildParty({
    id: 'party-casewise',
    name: 'Casewise',
    kind: 'supplier',
    country: stated('GB'),
    publicAuthority: 'no',
  }),
  buildParty({
    id: 'party-mailwing',
    name: 'Mailwing',
    kind: 'supplier',
    country: stated('US'),
    publicAuthority: 'no',
  }),
  buildParty({
    id: 'party-charities',
    name: 'Charities',
    plainName: 'charities that can help you',
    scope: 'class-of-recipients',
    kind: 'voluntary',
  }),
  buildParty({
    id: 'party-fraud-team',
    name: 'Fraud investigation team',
    kind: 'internal-service',
    parent: 'party-alderbrook',
    visibility: 'internal',
    notes: 'Its methods are not published.',
  }),
]

const subjectGroups = [
  buildSubjectGroup({
    id: 'subject-group-claimants',
    name: 'Benefit claimants',
    plainName: 'people who claim benefits',
  }),
  buildSubjectGroup({ id: 'subject-group-tenants', name: 'Tenants', plainName: 'tenants' }),
  buildSubjectGroup({ id: 'subject-group-residents', name: 'Residents', plainName: 'people who live here' }),
]

const dataCategories = [
  buildDataCategory({
    id: 'category-name',
    name: 'Name',
    plainName: 'your name',
    identifiesAlone: true,
    dpvTerms: [{ term: 'pd:Name', match: 'exact' }],
  }),
  buildDataCategory({
    id: 'category-contact-details',
    name: 'Contact details',
    plainName: 'how to reach you',
    group: 'contact',
  }),
  buildDataCategory({
    id: 'category-email-address',
    name: 'Email address',
    plainName: 'your email address',
    group: 'contact',
    identifiesAlone: true,
    broader: 'category-contact-details',
    aliases: ['e-mail address'],
  }),
  buildDataCategory({
    id: 'category-ni-number',
    name: 'National Insurance number',
    plainName: 'your National Insurance number',
    identifiesAlone: true,
    aliases: ['NINO', 'NI number'],
  }),
  buildDataCategory({
    id: 'category-health',
    name: 'Health',
    plainName: 'your health',
    group: 'health-and-care',
    sensitivity: 'special',
    specialKind: 'health',
  }),
  buildDataCategory({
    id: 'category-offences',
    name: 'Offences',
    plainName: 'offences you are said to have done',
    group: 'crime',
    sensitivity: 'criminal-offence',
  }),
]

const systems = [
  buildSystem({
    id: 'system-casewise',
    name: 'Casewise Cloud',
    provider: stated('party-casewise'),
    role: 'processor',
    hostingLocations: stated(['GB']),
  }),
]

const publicTask = stated([{ code: '6(1)(e)' as const, law: stated('Social Security Administration Act 1992') }])
const consent = stated([{ code: '6(1)(a)' as const, law: unsaid }])

const activities = [
  buildActivity({
    id: 'activity-benefit-claims',
    name: 'Benefit claims',
    plainName: 'deciding benefit claims',
    controller: 'party-alderbrook',
    runBy: 'party-benefits-service',
    owner: 'party-benefits-service',
    reviewDue: '2026-06-30',
    purposes: [
      buildPurpose({ id: 'purpose-decide-claims', plainName: 'decide your claim', article6: publicTask }),
      buildPurpose({ id: 'purpose-find-help', plainName: 'find you other help' }),
    ],
    subjectGroups: ['subject-group-claimants'],
    collects: [
      ...buildCollected(['category-name', 'category-ni-number'], ['person', 'other-body']),
      ...buildCollected(['category-health']),
    ],
    sourceParties: ['party-dwp'],
    article9: stated([
      { code: '9(2)(b)' as const, schedule1: stated('sch1-1' as const), policyDocument: stated('APD 7') },
    ]),
    systems: ['system-casewise'],
    retention: stated(['retention-claims']),
    automatedDecisions: none('An officer decides every claim.'),
    securityMeasures: stated(['Access by role']),
    dpia: { progress: 'done', reference: 'DPIA 12' },
    givingData: stated({ duty: 'compulsory', consequence: stated('The claim cannot be decided.') }),
    evidence: [
      fromNotice(5, 'Claims are decided by the benefits service.'),
      fromNotice(9, 'Access depends on role.', 'stated', 'securityMeasures'),
    ],
  }),
  buildActivity({
    id: 'activity-resident-survey',
    name: 'Resident survey',
    plainName: 'asking residents what they think',
    controller: 'party-alderbrook',
    purposes: [
      buildPurpose({ id: 'purpose-resident-survey', plainName: 'learn what residents think', article6: consent }),
    ],
    subjectGroups: ['subject-group-residents'],
    collects: buildCollected(['category-email-address']),
  }),
  buildActivity({
    id: 'activity-housing-repairs',
    name: 'Housing repairs',
    plainName: 'repairing your home',
    controller: 'party-alderbrook-homes',
    purposes: [buildPurpose({ id: 'purpose-housing-repairs', plainName: 'repair your home' })],
    subjectGroups: ['subject-group-tenants'],
    collects: buildCollected(['category-name', 'category-contact-details', 'category-email-address']),
    retention: stated(['retention-repairs']),
  }),
  buildActivity({
    id: 'activity-antisocial-behaviour',
    name: 'Antisocial behaviour',
    plainName: 'dealing with antisocial behaviour',
    controller: 'party-birchford',
    jointControllers: ['party-alderbrook'],
    purposes: [buildPurpose({ id: 'purpose-antisocial-behaviour', plainName: 'deal with antisocial behaviour' })],
    subjectGroups: ['subject-group-residents'],
    collects: buildCollected(['category-name', 'category-offences'], ['other-body']),
    article10: stated([{ authority: 'official-authority' as const, schedule1: unsaid, policyDocument: unsaid }]),
    retention: stated(['retention-behaviour']),
  }),
]

const flows = [
  buildFlow({
    id: 'flow-claim',
    name: 'Claimants to benefit claims',
    from: 'subject-group-claimants',
    to: 'activity-benefit-claims',
    activity: 'activity-benefit-claims',
    categories: stated(['category-name', 'category-ni-number', 'category-health']),
    subjectGroups: stated(['subject-group-claimants']),
    trigger: stated('you make a claim'),
    nature: 'routine',
    recipientRole: 'controller',
    form: 'identifiable',
    transfer: none('Given to the council itself.'),
  }),
  buildFlow({
    id: 'flow-dwp-claims',
    name: 'DWP to benefit claims',
    from: 'party-dwp',
    to: 'activity-benefit-claims',
    activity: 'activity-benefit-claims',
  }),
  buildFlow({
    id: 'flow-claims-dwp',
    name: 'Benefit claims to DWP',
    plainName: 'telling DWP about your claim',
    from: 'activity-benefit-claims',
    to: 'party-dwp',
    activity: 'activity-benefit-claims',
    categories: stated(['category-name', 'category-ni-number']),
    subjectGroups: stated(['subject-group-claimants']),
    purposes: ['purpose-decide-claims'],
    trigger: stated('you need help with your benefits'),
    nature: 'routine',
    recipientRole: 'controller',
    form: 'identifiable',
    lawfulBases: [
      { party: 'party-alderbrook', article6: publicTask },
      { party: 'party-dwp', article6: unsaid },
    ],
    gateway: stated({ code: 'welfare-reform-act-2012-s131' as const, law: 'Welfare Reform Act 2012 s.131' }),
    agreement: stated('agreement-dwp'),
    method: stated('A secure portal'),
    frequency: stated('Weekly'),
    transfer: none('DWP keeps it in the UK.'),
    evidence: [fromNotice(12, 'DWP is told when help with benefits is needed.')],
  }),
  buildFlow({
    id: 'flow-claims-charities',
    name: 'Benefit claims to charities',
    from: 'activity-benefit-claims',
    to: 'party-charities',
    activity: 'activity-benefit-claims',
    purposes: ['purpose-find-help'],
    trigger: stated('you need more help than we can give'),
    recipientRole: 'controller',
    evidence: [fromNotice(14, 'Charities may be told.', 'implied')],
  }),
  buildFlow({
    id: 'flow-claims-casewise',
    name: 'Benefit claims to Casewise',
    from: 'activity-benefit-claims',
    to: 'party-casewise',
    activity: 'activity-benefit-claims',
    nature: 'routine',
    recipientRole: 'processor',
    form: 'identifiable',
    agreement: stated('agreement-casewise'),
    transfer: none('It is kept in the UK.'),
  }),
  buildFlow({
    id: 'flow-claims-fraud',
    name: 'Benefit claims to the fraud team',
    visibility: 'internal',
    from: 'activity-benefit-claims',
    to: 'party-fraud-team',
    activity: 'activity-benefit-claims',
    recipientRole: 'internal',
    exemption: stated('sch2-2' as const),
  }),
  buildFlow({
    id: 'flow-survey-mailwing',
    name: 'Resident survey to Mailwing',
    from: 'activity-resident-survey',
    to: 'party-mailwing',
    activity: 'activity-resident-survey',
    categories: stated(['category-email-address']),
    recipientRole: 'processor',
    form: 'identifiable',
    transfer: stated('transfer-survey-mailwing'),
  }),
  buildFlow({
    id: 'flow-survey-results',
    name: 'Resident survey to Birchford Council: results',
    from: 'activity-resident-survey',
    to: 'party-birchford',
    activity: 'activity-resident-survey',
    categories: { state: 'none' },
    form: 'anonymous',
    trigger: stated('the survey is over'),
  }),
  buildFlow({
    id: 'flow-repairs-mailwing',
    name: 'Housing repairs to Mailwing',
    from: 'activity-housing-repairs',
    to: 'party-mailwing',
    activity: 'activity-housing-repairs',
    categories: stated(['category-name', 'category-email-address']),
    recipientRole: 'processor',
    form: 'identifiable',
    agreement: none('None was signed.'),
    transfer: stated('transfer-repairs-mailwing'),
  }),
  buildFlow({
    id: 'flow-behaviour-alderbrook',
    name: 'Antisocial behaviour to Alderbrook Council',
    from: 'activity-antisocial-behaviour',
    to: 'party-alderbrook',
    activity: 'activity-antisocial-behaviour',
    categories: stated(['category-name', 'category-offences']),
    nature: 'on-request',
    recipientRole: 'joint-controller',
    form: 'identifiable',
    gateway: stated({
      code: 'crime-and-disorder-act-1998-s115' as const,
      law: 'Crime and Disorder Act 1998 s.115',
    }),
  }),
  buildFlow({
    id: 'flow-behaviour-charities',
    name: 'Antisocial behaviour to charities',
    status: 'draft',
    from: 'activity-antisocial-behaviour',
    to: 'party-charities',
    activity: 'activity-antisocial-behaviour',
  }),
]

const transfers = [
  buildTransfer({
    id: 'transfer-survey-mailwing',
    name: 'Survey addresses to Mailwing in the United States',
    country: stated('US'),
    mechanism: stated('dpf-uk-extension' as const),
    certification: stated({
      scheme: 'UK Extension to the EU-US Data Privacy Framework',
      entry: stated('Mailwing Inc'),
      checkedOn: '2026-10-01',
    }),
    agreedOn: stated('2024-02-01'),
  }),
  buildTransfer({
    id: 'transfer-repairs-mailwing',
    name: 'Repair newsletters to Mailwing in the United States',
    country: stated('US'),
    mechanism: stated('privacy-shield' as const),
    agreedOn: stated('2018-06-01'),
  }),
]

const agreements = [
  buildAgreement({
    id: 'agreement-dwp',
    name: 'Benefit sharing agreement with DWP',
    kind: 'data-sharing-agreement',
    parties: ['party-alderbrook', 'party-dwp'],
    startsOn: stated('2021-04-01'),
    endsOn: stated('2024-03-31'),
    reference: stated('DSA 3'),
  }),
  buildAgreement({
    id: 'agreement-casewise',
    name: 'Casewise contract',
    kind: 'processing-contract',
    parties: ['party-alderbrook', 'party-casewise'],
    startsOn: stated('2023-01-01'),
    endsOn: stated('2030-12-31'),
  }),
]

const retentionRules = [
  buildRetentionRule({
    id: 'retention-claims',
    name: 'Claims: six years',
    keptFor: { state: 'period', period: 'P6Y', from: stated('the claim ends') },
    categories: ['category-name', 'category-ni-number'],
    exception: 'Longer while an appeal is open.',
    authority: stated('Limitation Act 1980'),
  }),
  buildRetentionRule({
    id: 'retention-repairs',
    name: 'Repairs: until the tenancy is settled',
    keptFor: { state: 'criterion', criterion: 'The tenancy has ended and its account is settled.' },
  }),
  buildRetentionRule({
    id: 'retention-behaviour',
    name: 'Behaviour: without end',
    keptFor: { state: 'without-end' },
  }),
]

const notices = [
  buildNotice({
    id: 'notice-benefits',
    name: 'Benefits privacy notice',
    publisher: 'party-alderbrook',
    url: stated('https://alderbrook.example/benefits-privacy'),
    published: stated('2021-04-01'),
    lineCount: 40,
    activities: ['activity-benefit-claims'],
    tells: buildNoticeStatements({
      contacts: [
        buildContact({ role: 'regulator', name: "Information Commissioner's Office", telephones: ['0303 123 1113'] }),
      ],
      rights: [{ right: 'access', says: 'People may ask for a copy.', section: 'Your rights', lines: lines(20) }],
      complaintRoutes: [
        { to: 'regulator', says: 'People may complain to the ICO.', section: null, lines: lines(30, 31) },
      ],
      lawfulBases: [{ article: '6', code: '6(1)(e)', says: 'A public task.', section: null, lines: lines(7) }],
    }),
  }),
]

/** A small register, drawn at the top of its file, that has something of everything. It is sound. */
export const smallRegister = (): Register =>
  structuredClone(
    buildRegister({
      title: 'A small register',
      description: 'Two councils, a company of one of them, and what they share.',
      parties,
      subjectGroups,
      dataCategories,
      systems,
      activities,
      flows,
      transfers,
      agreements,
      retentionRules,
      notices,
    }),
  )
