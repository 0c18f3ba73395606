import type { Finding, NoticeCheck, NoticeFinding } from '@sharemap/rules'

const citations = ({ law }: Finding | NoticeFinding) => law.map(({ source }) => source).join('; ')

const lineOf = ({ lines }: NoticeFinding) => {
  if (lines === null) return 'whole notice'
  return lines[0] === lines[1] ? `line ${lines[0]}` : `lines ${lines[0]}–${lines[1]}`
}

const counted = (count: number) => (count === 1 ? '1 finding' : `${count} findings`)

/** Said once, where a reader may take a finding for more than it is. */
const notAdvice = 'A finding says what the law asks. It is not legal advice.'

/**
 * The findings over a register, gravest first, as people read them.
 *
 * @param findings what the rules marked.
 */
export const describeFindings = (findings: readonly Finding[]): string =>
  [
    `${counted(findings.length)}. ${notAdvice}`,
    ...findings.flatMap((finding) => [
      '',
      `[${finding.severity}] ${finding.rule} ${finding.recordName} ${finding.record}${finding.field === null ? '' : ` ${finding.field}`}`,
      `  ${finding.message}`,
      `  ${citations(finding)}`,
      `  To mend it: ${finding.mend}`,
      ...(finding.silenced === null
        ? []
        : [`  Silenced by ${finding.silenced.by} until ${finding.silenced.until}: ${finding.silenced.reason}`]),
    ]),
  ].join('\n')

/**
 * The findings over a notice, gravest first, as people read them.
 *
 * @param check the check of the notice.
 */
export const describeNotice = ({ notice, asAt, findings }: NoticeCheck): string =>
  [
    `${notice}, as at ${asAt}: ${counted(findings.length)}. ${notAdvice}`,
    ...findings.flatMap((finding) => [
      '',
      `[${finding.severity}] ${finding.rule}, ${lineOf(finding)} (${finding.certainty})`,
      `  ${finding.message}`,
      `  ${citations(finding)}`,
      `  To mend it: ${finding.mend}`,
    ]),
  ].join('\n')
