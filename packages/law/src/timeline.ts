import type { IsoDate } from './iso-date.ts'
import { controllerComplaintsBegin, duaaMainChanges, gdprApplies, ipCompletionDay } from './key-dates.ts'
import type { Certainty } from './legal-entry.ts'

/** A day on which the law changed, or will. */
export interface LegalEvent {
  readonly code: string
  /** Null where the day is not known to us. */
  readonly on: IsoDate | null
  readonly what: string
  readonly source: string
  readonly certainty: Certainty
}

/** The days on which the law of this package changed, oldest first; those whose day is unknown come last. */
export const timeline = [
  {
    code: 'safe-harbor-struck-down',
    on: '2015-10-06',
    what: 'The EU court strikes down Safe Harbor.',
    source: 'CJEU C-362/14 (Schrems I)',
    certainty: 'to-verify',
  },
  {
    code: 'gdpr-applies',
    on: gdprApplies,
    what: 'The GDPR and the Data Protection Act 2018 replace the Act of 1998, and a fee replaces notification to the ICO.',
    source: 'DPA 2018; SI 2018/480',
    certainty: 'to-verify',
  },
  {
    code: 'privacy-shield-struck-down',
    on: '2020-07-16',
    what: 'The EU court strikes down the EU-US Privacy Shield; the UK was bound by it.',
    source: 'CJEU C-311/18 (Schrems II)',
    certainty: 'to-verify',
  },
  {
    code: 'ip-completion-day',
    on: ipCompletionDay,
    what: 'The UK GDPR begins, and transfers are those that leave the UK.',
    source: 'European Union (Withdrawal Agreement) Act 2020 s.39',
    certainty: 'to-verify',
  },
  {
    code: 'new-eu-sccs',
    on: '2021-06-04',
    what: 'The EU adopts new standard contractual clauses, which alone never hold for transfers from the UK.',
    source: 'Commission Implementing Decision (EU) 2021/914',
    certainty: 'to-verify',
  },
  {
    code: 'idta-and-addendum',
    on: '2022-03-21',
    what: 'The International Data Transfer Agreement and the UK Addendum come into force.',
    source: 'DPA 2018 s.119A',
    certainty: 'confirmed',
  },
  {
    code: 'last-day-for-old-eu-sccs',
    on: '2022-09-21',
    what: 'The last day on which the old EU clauses can be agreed for transfers from the UK.',
    source: 'Transitional provisions made with the IDTA and Addendum (DPA 2018 s.119A)',
    certainty: 'confirmed',
  },
  {
    code: 'korea-approved',
    on: '2022-12-19',
    what: 'The UK approves recipients in South Korea that are subject to PIPA.',
    source: 'SI 2022/1213',
    certainty: 'confirmed',
  },
  {
    code: 'uk-us-data-bridge',
    on: '2023-10-12',
    what: 'The UK approves US organisations on the Data Privacy Framework List with the UK Extension.',
    source: 'SI 2023/1028',
    certainty: 'confirmed',
  },
  {
    code: 'search-reasonable',
    on: '2024-01-01',
    what: 'The search on a request for access is treated as limited to a reasonable and proportionate one from this day.',
    source: 'DUAA 2025 s.78',
    certainty: 'confirmed',
  },
  {
    code: 'old-eu-sccs-end',
    on: '2024-03-21',
    what: 'The old EU clauses stop holding for transfers from the UK.',
    source: 'Transitional provisions made with the IDTA and Addendum (DPA 2018 s.119A)',
    certainty: 'confirmed',
  },
  {
    code: 'duaa-royal-assent',
    on: '2025-06-19',
    what: 'The Data (Use and Access) Act 2025 is passed.',
    source: 'DUAA 2025',
    certainty: 'confirmed',
  },
  {
    code: 'duaa-commencement-1',
    on: '2025-08-20',
    what: 'The first provisions begin, with 72 hours for telling the regulator of breaches in communications services.',
    source: 'SI 2025/904',
    certainty: 'confirmed',
  },
  {
    code: 'eu-court-upholds-dpf',
    on: '2025-09-03',
    what: "The EU General Court upholds the EU's decision on the Data Privacy Framework; how an appeal ended is not known to us.",
    source: 'General Court T-553/23 (Latombe)',
    certainty: 'confirmed',
  },
  {
    code: 'eu-renews-uk-adequacy',
    on: '2025-12-19',
    what: 'The EU renews its approval of the UK until 27 December 2031.',
    source: 'Commission adequacy decisions for the UK',
    certainty: 'confirmed',
  },
  {
    code: 'duaa-main-changes',
    on: duaaMainChanges,
    what: 'The main changes begin: lawful bases, new purposes, time limits, notices, automated decisions, transfers, research and cookies.',
    source: 'SI 2026/82',
    certainty: 'confirmed',
  },
  {
    code: 'childrens-wellbeing-act',
    on: '2026-04-29',
    what: "The Children's Wellbeing and Schools Act 2026 is passed, and the ICO's final guidance on cookies and the like comes out.",
    source: "Children's Wellbeing and Schools Act 2026",
    certainty: 'confirmed',
  },
  {
    code: 'complaints-to-controllers',
    on: controllerComplaintsBegin,
    what: 'People may complain to the controller itself, and notices must say so.',
    source: 'DUAA 2025 s.103; DPA 2018 s.164A',
    certainty: 'confirmed',
  },
  {
    code: 'information-commission',
    on: null,
    what: 'The Information Commission takes over from the Information Commissioner.',
    source: 'DUAA 2025 ss.117-119; SI 2026/386',
    certainty: 'to-verify',
  },
  {
    code: 'childrens-information-duty',
    on: null,
    what: "The duty to share information about a child's safety or welfare begins.",
    source: 'Children Act 2004 ss.16LA-16LB',
    certainty: 'to-verify',
  },
] as const satisfies readonly LegalEvent[]
