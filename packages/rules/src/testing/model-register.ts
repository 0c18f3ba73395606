import type { Register } from '@sharemap/register'
import {
  buildActivity,
  buildAgreement,
  buildCollected,
  buildContact,
  buildDataCategory,
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
  none,
  stated,
} from '@sharemap/register/testing'

/*
 * One council, one activity, and nothing to find fault with. Tests change one thing in it and see which rule speaks.
 *
 *   applicants ──apply [name, health]──▶ ALDERBROOK COUNCIL: housing support ──referral [name]──▶ Hearth (a charity)
 *                                        kept in Caseline, hosted in the UK   ──hosting [name, health]──▶ Caseline Ltd
 *                                                                             ──letters [name]──▶ Postbird, US: certified
 */

const task = stated([{ code: '6(1)(e)' as const, law: stated('Housing Act 1996 Part 7') }])

const model = buildRegister({
  parties: [
    buildParty({
      id: 'party-council',
      name: 'Alderbrook Council',
      kind: 'council',
      country: stated('GB'),
      publicAuthority: 'yes',
      icoRegistration: stated('Z1234567'),
      addresses: ['Town Hall, Alderbrook AB1 2CD'],
      contacts: [buildContact({ role: 'data-protection-officer', name: 'DPO', email: 'dpo@alderbrook.example' })],
    }),
    buildParty({
      id: 'party-charity',
      name: 'Hearth',
      kind: 'voluntary',
      country: stated('GB'),
      publicAuthority: 'no',
    }),
    buildParty({
      id: 'party-supplier',
      name: 'Caseline Ltd',
      kind: 'supplier',
      country: stated('GB'),
      publicAuthority: 'no',
    }),
    buildParty({
      id: 'party-mailer',
      name: 'Postbird',
      kind: 'supplier',
      country: stated('US'),
      publicAuthority: 'no',
    }),
  ],
  subjectGroups: [buildSubjectGroup({ id: 'subject-group-applicants', name: 'Applicants' })],
  dataCategories: [
    buildDataCategory({ id: 'category-name', name: 'Name' }),
    buildDataCategory({
      id: 'category-health',
      name: 'Health',
      group: 'health-and-care',
      sensitivity: 'special',
      specialKind: 'health',
    }),
  ],
  systems: [
    buildSystem({
      id: 'system-caseline',
      name: 'Caseline',
      provider: stated('party-supplier'),
      role: 'processor',
      hostingLocations: stated(['GB']),
    }),
  ],
  activities: [
    buildActivity({
      id: 'activity-housing',
      name: 'Housing support',
      controller: 'party-council',
      purposes: [buildPurpose({ id: 'purpose-housing', name: 'Prevent homelessness', article6: task })],
      subjectGroups: ['subject-group-applicants'],
      collects: buildCollected(['category-name', 'category-health']),
      article9: stated([
        { code: '9(2)(g)' as const, schedule1: stated('sch1-6' as const), policyDocument: stated('APD 3') },
      ]),
      systems: ['system-caseline'],
      retention: stated(['retention-housing']),
      automatedDecisions: none('Officers decide.'),
      securityMeasures: stated(['Access by role']),
      dpia: { progress: 'done', reference: 'DPIA 9' },
      givingData: stated({ duty: 'compulsory', consequence: stated('We cannot help.') }),
    }),
  ],
  flows: [
    buildFlow({
      id: 'flow-apply',
      from: 'subject-group-applicants',
      to: 'activity-housing',
      activity: 'activity-housing',
      categories: stated(['category-name', 'category-health']),
      form: 'identifiable',
      transfer: none('Given in the UK.'),
    }),
    buildFlow({
      id: 'flow-referral',
      name: 'Housing support to Hearth',
      from: 'activity-housing',
      to: 'party-charity',
      activity: 'activity-housing',
      categories: stated(['category-name']),
      purposes: ['purpose-housing'],
      nature: 'routine',
      recipientRole: 'controller',
      form: 'identifiable',
      lawfulBases: [
        { party: 'party-council', article6: task },
        { party: 'party-charity', article6: stated([{ code: '6(1)(f)' as const, law: { state: 'not-stated' } }]) },
      ],
      gateway: stated({ code: 'children-act-2004-s10' as const, law: 'Children Act 2004 s.10' }),
      agreement: stated('agreement-charity'),
      transfer: none('Both are in the UK.'),
    }),
    buildFlow({
      id: 'flow-hosting',
      name: 'Housing support to Caseline Ltd',
      from: 'activity-housing',
      to: 'party-supplier',
      activity: 'activity-housing',
      categories: stated(['category-name', 'category-health']),
      nature: 'routine',
      recipientRole: 'processor',
      form: 'identifiable',
      agreement: stated('agreement-supplier'),
      transfer: none('Kept in the UK.'),
    }),
    buildFlow({
      id: 'flow-letters',
      name: 'Housing support to Postbird',
      from: 'activity-housing',
      to: 'party-mailer',
      activity: 'activity-housing',
      categories: stated(['category-name']),
      nature: 'routine',
      recipientRole: 'processor',
      form: 'identifiable',
      agreement: stated('agreement-mailer'),
      transfer: stated('transfer-letters'),
    }),
  ],
  transfers: [
    buildTransfer({
      id: 'transfer-letters',
      name: 'Letters to Postbird',
      country: stated('US'),
      mechanism: stated('dpf-uk-extension' as const),
      certification: stated({
        scheme: 'UK Extension to the EU-US Data Privacy Framework',
        entry: stated('Postbird Inc'),
        checkedOn: '2026-10-01',
      }),
    }),
  ],
  agreements: [
    buildAgreement({
      id: 'agreement-charity',
      name: 'Sharing agreement with Hearth',
      kind: 'data-sharing-agreement',
      parties: ['party-council', 'party-charity'],
      startsOn: stated('2018-01-01'),
      endsOn: stated('2030-12-31'),
    }),
    buildAgreement({
      id: 'agreement-supplier',
      name: 'Caseline contract',
      kind: 'processing-contract',
      parties: ['party-council', 'party-supplier'],
      startsOn: stated('2018-01-01'),
    }),
    buildAgreement({
      id: 'agreement-mailer',
      name: 'Postbird contract',
      kind: 'processing-contract',
      parties: ['party-council', 'party-mailer'],
      startsOn: stated('2018-01-01'),
    }),
  ],
  retentionRules: [
    buildRetentionRule({
      id: 'retention-housing',
      name: 'Cases: six years',
      keptFor: { state: 'period', period: 'P6Y', from: stated('the case is closed') },
      authority: stated('Limitation Act 1980'),
    }),
  ],
  notices: [
    buildNotice({
      id: 'notice-housing',
      name: 'Housing privacy notice',
      publisher: 'party-council',
      updated: stated('2026-07-01'),
      activities: ['activity-housing'],
      tells: buildNoticeStatements({
        rights: (['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'] as const).map(
          (right) => ({ right, says: 'People have it.', section: null, lines: null }),
        ),
        complaintRoutes: (['controller', 'regulator'] as const).map((to) => ({
          to,
          says: 'People may complain.',
          section: null,
          lines: null,
        })),
        lawCited: [{ law: 'UK GDPR', says: 'Cited.', section: null, lines: null }],
      }),
    }),
  ],
})

/** A register, drawn at the top of this file, in which no rule finds anything. */
export const modelRegister = (): Register => structuredClone(model)
