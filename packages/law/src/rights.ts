import { controllerComplaintsBegin, duaaMainChanges, gdprApplies } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl, ukGdprUrl } from './legislation-url.ts'

/** Codes of the rights of the people whose data is used. */
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

/** A right of a data subject. */
export interface Right extends LegalEntry<RightCode> {
  /** What a person may ask for, in plain words. */
  readonly whatYouCanDo: string
}

/** The rights of data subjects, in the order in which notices list them. */
export const rights = tableOf<Right>(rightCodes, {
  informed: {
    name: 'Right to be informed',
    plainName: 'Be told',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Arts 13, 14',
    sourceUrl: ukGdprUrl('13'),
    certainty: 'confirmed',
    whatYouCanDo: 'Be told who uses your information, why, who else sees it and for how long.',
  },
  access: {
    name: 'Right of access',
    plainName: 'See it',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 15',
    sourceUrl: ukGdprUrl('15'),
    certainty: 'confirmed',
    changes: [
      { on: '2024-01-01', what: 'The search need only be reasonable and proportionate (DUAA 2025 s.78).' },
      {
        on: controllerComplaintsBegin,
        what: 'The answer must also tell of the right to complain to the controller (Art 15(1)(ea)).',
      },
    ],
    whatYouCanDo: 'Get a copy of your information and an account of how it is used.',
  },
  rectification: {
    name: 'Right to rectification',
    plainName: 'Have it corrected',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 16',
    sourceUrl: ukGdprUrl('16'),
    certainty: 'confirmed',
    whatYouCanDo: 'Have wrong information put right and missing information added.',
  },
  erasure: {
    name: 'Right to erasure',
    plainName: 'Have it deleted',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 17',
    sourceUrl: ukGdprUrl('17'),
    certainty: 'confirmed',
    whatYouCanDo: 'Ask for your information to be deleted, for one of the reasons that the law gives.',
  },
  restriction: {
    name: 'Right to restriction of processing',
    plainName: 'Have its use paused',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 18',
    sourceUrl: ukGdprUrl('18'),
    certainty: 'confirmed',
    whatYouCanDo: 'Have the use of your information held back while a question about it is settled.',
  },
  notification: {
    name: 'Notification to recipients',
    plainName: 'Have others told of a change',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 19',
    sourceUrl: ukGdprUrl('19'),
    certainty: 'confirmed',
    whatYouCanDo: 'Have those who were given your information told that it was corrected, deleted or paused.',
  },
  portability: {
    name: 'Right to data portability',
    plainName: 'Take it elsewhere',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 20',
    sourceUrl: ukGdprUrl('20'),
    certainty: 'confirmed',
    whatYouCanDo: 'Get the information that you gave in a form that another organisation can use.',
  },
  objection: {
    name: 'Right to object',
    plainName: 'Object to its use',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 21(1)',
    sourceUrl: ukGdprUrl('21'),
    certainty: 'confirmed',
    changes: [{ on: duaaMainChanges, what: 'Reaches use on the basis of a recognised legitimate interest too.' }],
    whatYouCanDo: 'Object, for reasons of your own. The use must stop unless there are stronger grounds to go on.',
  },
  'objection-to-direct-marketing': {
    name: 'Right to object to direct marketing',
    plainName: 'Stop marketing',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 21(2)-(3)',
    sourceUrl: ukGdprUrl('21'),
    certainty: 'confirmed',
    whatYouCanDo: 'Stop your information being used for marketing, at any time and without giving a reason.',
  },
  'automated-decisions': {
    name: 'Safeguards for automated decisions',
    plainName: 'Have a person look at a computer decision',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Arts 22A-22D',
    sourceUrl: ukGdprUrl('22A'),
    certainty: 'confirmed',
    changes: [{ on: duaaMainChanges, what: 'Arts 22A to 22D replace Art 22.' }],
    whatYouCanDo:
      'Be told of an important decision made by a computer alone, have your say, have a person look at it and challenge it.',
  },
  'withdraw-consent': {
    name: 'Right to withdraw consent',
    plainName: 'Change your mind',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 7(3)',
    sourceUrl: ukGdprUrl('7'),
    certainty: 'confirmed',
    whatYouCanDo: 'Take back consent at any time, as easily as you gave it.',
  },
  'complain-to-controller': {
    name: 'Right to complain to the controller',
    plainName: 'Complain to us',
    inForceFrom: controllerComplaintsBegin,
    inForceTo: null,
    source: 'DPA 2018 s.164A (DUAA 2025 s.103)',
    sourceUrl: legislationUrl('ukpga/2018/12/section/164A'),
    certainty: 'confirmed',
    whatYouCanDo: 'Complain to the organisation itself, which must acknowledge it within 30 days.',
  },
  'complain-to-regulator': {
    name: 'Right to complain to the Commissioner',
    plainName: 'Complain to the regulator',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'DPA 2018 s.165',
    sourceUrl: legislationUrl('ukpga/2018/12/section/165'),
    certainty: 'confirmed',
    whatYouCanDo: 'Complain to the data protection regulator.',
  },
})
