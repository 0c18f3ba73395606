/**
 * How soon a finding asks for something: 'act-now' where the record or text rests on something that the law does not
 * allow, or leaves out what makes the use lawful; 'should-mend' where the law asks for something that is not there;
 * 'consider' where good practice asks, or where a person must judge.
 */
export const severities = ['act-now', 'should-mend', 'consider'] as const
export type Severity = (typeof severities)[number]

/**
 * How sure the check is: 'certain' where the record or the words decide it, 'likely' where the words nearly always mean
 * it, 'check' where somebody who knows the facts must look.
 */
export const certainties = ['certain', 'likely', 'check'] as const
export type FindingCertainty = (typeof certainties)[number]

/**
 * Says whether a severity is as grave as a threshold.
 *
 * @param severity the severity asked about.
 * @param threshold the mildest that counts.
 */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(threshold)
