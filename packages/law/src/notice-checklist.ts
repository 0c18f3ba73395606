import { controllerComplaintsBegin, duaaMainChanges, gdprApplies } from './key-dates.ts'
import { type FactsOf, type LegalChange, type LegalEntry, tableOf } from './legal-entry.ts'
import { ukGdprUrl } from './legislation-url.ts'

/** Codes of what a privacy notice must tell. */
export const noticeItemCodes = [
  'N01',
  'N02',
  'N03',
  'N04',
  'N05',
  'N06',
  'N07',
  'N08',
  'N09',
  'N10',
  'N11',
  'N12',
  'N13',
  'N14',
  'N15',
  'N16',
  'N17',
  'N18',
  'N19',
] as const
export type NoticeItemCode = (typeof noticeItemCodes)[number]

/** When a notice must carry an item. */
export type NoticeCondition =
  | 'always'
  | 'public-authority'
  | 'legitimate-interests'
  | 'recipients'
  | 'transfers'
  | 'consent'
  | 'automated-decisions'
  | 'collected-from-the-person'
  | 'collected-elsewhere'
  | 'new-purpose'
  | 'objection-or-marketing'

/** An item of a privacy notice under UK GDPR Arts 13, 14 and 21. */
export interface NoticeItem extends LegalEntry<NoticeItemCode> {
  readonly condition: NoticeCondition
  /** The provision for data collected from the person; null where it does not ask for the item. */
  readonly article13: string | null
  /** The provision for data collected elsewhere; null where it does not ask for the item. */
  readonly article14: string | null
}

function item(
  name: string,
  plainName: string,
  condition: NoticeCondition,
  article13: string | null,
  article14: string | null,
  dated: { readonly inForceFrom?: string; readonly changes?: readonly LegalChange[] } = {},
): FactsOf<NoticeItem> {
  const cited = [article13, article14].filter((article) => article !== null)
  return {
    name,
    plainName,
    inForceFrom: dated.inForceFrom ?? gdprApplies,
    inForceTo: null,
    source: `UK GDPR ${[...new Set(cited)].map((article) => `Art ${article}`).join(', ')}`,
    sourceUrl: ukGdprUrl((cited[0] ?? '13').replace(/\(.*/, '')),
    certainty: 'confirmed',
    ...(dated.changes === undefined ? {} : { changes: dated.changes }),
    condition,
    article13,
    article14,
  }
}

const on = (day: string, what: string): { readonly changes: readonly LegalChange[] } => ({
  changes: [{ on: day, what }],
})

/** What a privacy notice must tell, dated. */
export const noticeChecklist = tableOf<NoticeItem>(noticeItemCodes, {
  N01: item('Identity and contact details of the controller', 'Who we are', 'always', '13(1)(a)', '14(1)(a)'),
  N02: item('Contact details of the data protection officer', 'Who to ask', 'public-authority', '13(1)(b)', '14(1)(b)'),
  N03: item('Purposes', 'Why we use your information', 'always', '13(1)(c)', '14(1)(c)'),
  N04: item(
    'Legal basis',
    'What allows us to',
    'always',
    '13(1)(c)',
    '14(1)(c)',
    on(duaaMainChanges, 'A recognised legitimate interest, Art 6(1)(ea), is a basis that may need naming.'),
  ),
  N05: item('Categories of personal data', 'What we hold', 'collected-elsewhere', null, '14(1)(d)'),
  N06: item('The legitimate interest pursued', 'Our good reason', 'legitimate-interests', '13(1)(d)', '14(2)(b)'),
  N07: item('Recipients or categories of recipients', 'Who else sees it', 'recipients', '13(1)(e)', '14(1)(e)'),
  N08: item(
    'Transfers abroad, the approval or safeguards, and how to get a copy',
    'Whether it leaves the UK, and what protects it',
    'transfers',
    '13(1)(f)',
    '14(1)(f)',
    on(duaaMainChanges, 'The notice says whether regulations under Art 45A approve the transfer.'),
  ),
  N09: item('Storage period, or the criteria for it', 'How long we keep it', 'always', '13(2)(a)', '14(2)(a)'),
  N10: item(
    'Rights of access, rectification, erasure, restriction, objection and portability',
    'What you can ask for',
    'always',
    '13(2)(b)',
    '14(2)(c)',
  ),
  N11: item('Right to withdraw consent', 'How to change your mind', 'consent', '13(2)(c)', '14(2)(d)'),
  N12: item('Right to complain to the controller', 'How to complain to us', 'always', '13(2)(ca)', '14(2)(da)', {
    inForceFrom: controllerComplaintsBegin,
  }),
  N13: item(
    'Right to complain to the Commissioner',
    'How to complain to the regulator',
    'always',
    '13(2)(d)',
    '14(2)(e)',
    on(controllerComplaintsBegin, 'Reworded to stand beside the right to complain to the controller.'),
  ),
  N14: item(
    'Source of the data, and whether it is open to the public',
    'Where we got it',
    'collected-elsewhere',
    null,
    '14(2)(f)',
  ),
  N15: item(
    'Whether the data must be given, and what follows if it is not',
    'Whether you have to tell us',
    'collected-from-the-person',
    '13(2)(e)',
    null,
  ),
  N16: item(
    'Automated decisions: their logic, significance and consequences',
    'Whether a computer alone decides',
    'automated-decisions',
    '13(2)(f)',
    '14(2)(g)',
    on(duaaMainChanges, 'Turns on the decisions that need the safeguards of Art 22C.'),
  ),
  N17: item(
    'Information about a new purpose before it starts',
    'If we want to use it for something else',
    'new-purpose',
    '13(3)',
    '14(4)',
    on(
      duaaMainChanges,
      'Art 13(5) excepts research where telling each person would be out of proportion and a public notice is given.',
    ),
  ),
  N18: item(
    'Right to object, set out clearly and apart from the rest',
    'Your right to object',
    'objection-or-marketing',
    '21(4)',
    '21(4)',
    on(duaaMainChanges, 'Reaches use on the basis of Art 6(1)(ea).'),
  ),
  N19: item(
    'Timing: at collection, or within a month, at first contact or at first disclosure',
    'When we tell you',
    'always',
    '13(1)',
    '14(3)',
    on(duaaMainChanges, 'The exceptions of Art 14(5)(e)-(f) are rewritten.'),
  ),
})
