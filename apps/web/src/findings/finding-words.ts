import type { FindingCertainty, Severity } from '@sharemap/rules'

/** What findings say wherever the workbench shows them. */
export const severityWords: Record<Severity, string> = {
  'act-now': 'Act now',
  'should-mend': 'Should be mended',
  consider: 'Consider',
}

export const severityMeanings: Record<Severity, string> = {
  'act-now': 'Rests on something that the law does not allow, or lacks what makes the use lawful.',
  'should-mend': 'The law asks for something that is not there.',
  consider: 'Good practice asks for it, or a person must judge.',
}

export const findingCertaintyWords: Record<FindingCertainty, string> = {
  certain: 'Certain',
  likely: 'Likely',
  check: 'To be checked',
}

export const findingWords = {
  title: 'Findings',
  none: 'Nothing found as at this date.',
  checking: 'Checking the register …',
  failed: 'The check could not be loaded. Load the page again.',
  law: 'Law',
  mend: 'How to mend it',
  in: 'In',
  field: (field: string) => `at ${field}`,
  related: 'About',
  inForce: (from: string, to: string | null) => (to === null ? `since ${from}` : `${from} to ${to}`),
  silenced: (by: string, on: string | null, until: string) =>
    `Answered for by ${by}${on === null ? '' : ` on ${on}`}, until ${until}`,
  allFindings: 'All findings',
  ofThisRule: 'All of this rule',
  openForm: 'Mend it, or answer for it, in the form',
  inExplorer: 'See them in the explorer',
  notAdvice: 'A finding says what the law asks. It is not legal advice.',
} as const
