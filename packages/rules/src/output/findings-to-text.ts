import { type IsoDate, plainDate } from '@sharemap/law'
import type { Finding, NoticeFinding } from '../finding.ts'
import { type Severity, severities } from '../severity.ts'
import { type CheckedFile, isOfRegister, isSilenced } from './checked-file.ts'
import { summariseFindings } from './summarise-findings.ts'

const headings: Readonly<Record<Severity, string>> = {
  'act-now': 'Act now',
  'should-mend': 'Should be mended',
  consider: 'Consider',
}

const placeOf = (finding: Finding | NoticeFinding, { uri, lineOf }: CheckedFile): string => {
  if (isOfRegister(finding)) {
    const line = lineOf?.(finding.record)
    return `${line === undefined ? '' : `${uri}:${line} `}${finding.record}${finding.field === null ? '' : ` ${finding.field}`}`
  }
  if (finding.lines === null) return uri
  const [from, to] = finding.lines
  return `${uri}:${from === to ? from : `${from}-${to}`}`
}

const tell = (finding: Finding | NoticeFinding, file: CheckedFile): string[] => [
  `  ${finding.rule}  ${placeOf(finding, file)}`,
  `    ${finding.message}`,
  `    To mend: ${finding.mend}`,
  `    Law: ${finding.law.map(({ source }) => source).join('; ')}${finding.certainty === 'certain' ? '' : ` (${finding.certainty})`}`,
  ...(isOfRegister(finding) && finding.silenced !== null
    ? [`    Silenced until ${plainDate(finding.silenced.until)} by ${finding.silenced.by}: ${finding.silenced.reason}`]
    : []),
]

const tellFile = (file: CheckedFile, asAt: IsoDate): string[] => {
  const { total, silenced, bySeverity } = summariseFindings(file.findings)
  const counts = severities.map((severity) => `${headings[severity].toLowerCase()} ${bySeverity[severity]}`).join(', ')
  const head = `${file.uri}, as at ${plainDate(asAt)}: ${total} found (${counts})${silenced > 0 ? `, ${silenced} silenced` : ''}`
  const sections = severities.flatMap((severity) => {
    const own = file.findings.filter((finding) => finding.severity === severity && !isSilenced(finding))
    return own.length === 0 ? [] : ['', headings[severity], ...own.flatMap((finding) => tell(finding, file))]
  })
  const quiet = file.findings.filter(isSilenced)
  return [
    head,
    ...sections,
    ...(quiet.length === 0 ? [] : ['', 'Silenced', ...quiet.flatMap((finding) => tell(finding, file))]),
  ]
}

/**
 * Writes findings for reading in a terminal or a log: the gravest first, each with its place, what the law asks and what
 * would mend it.
 *
 * @param files what was checked.
 * @param asAt the day on which it was judged.
 * @returns plain text that ends with a line break.
 */
export const findingsToText = (files: readonly CheckedFile[], asAt: IsoDate): string =>
  `${files.map((file) => tellFile(file, asAt).join('\n')).join('\n\n')}\n\nThese findings advise; they are not legal advice.\n`
