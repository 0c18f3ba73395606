import { type Severity, severities } from '@sharemap/rules'
import { bullets, cellOf, heading, paragraph, strong, tableOr } from '../document/blocks.ts'
import type { Block, Cell } from '../document/document.ts'
import { beforeTheTables } from '../facts/law-begins.ts'
import { type FindingFacts, scopeFindings, severityWords } from '../facts/scope-findings.ts'
import { counted, type PackFacts } from './pack-facts.ts'

/** One finding many times over is told once, with the records that it is about. */
interface FindingGroup {
  readonly first: FindingFacts
  readonly records: readonly FindingFacts[]
}

const groupsOf = (findings: readonly FindingFacts[]): FindingGroup[] => {
  const groups = new Map<string, FindingFacts[]>()
  for (const facts of findings) {
    const key = `${facts.finding.rule} ${facts.finding.severity}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [facts])
    else known.push(facts)
  }
  return [...groups.values()].flatMap((records) => {
    const [first] = records
    return first === undefined ? [] : [{ first, records }]
  })
}

/** As it stands within a line: names such as "Art 9" keep their capital. */
const withoutCapital = (field: string): string =>
  /^(?:Art|ICO) /.test(field) ? field : field.charAt(0).toLowerCase() + field.slice(1)

const recordLine = ({ record, field, finding, silenced }: FindingFacts): string => {
  const where = finding.field === null ? record : `${record} (${withoutCapital(field)})`
  return silenced === '' ? where : `${where}. ${silenced}.`
}

/** More records than this stand one after another in a cell, not under one another: a page holds them. */
const mostLines = 8

const recordsOf = (records: readonly FindingFacts[]): Cell => {
  const lines = [...new Set(records.map(recordLine))]
  return cellOf(lines.length > mostLines ? [lines.join('; ')] : lines)
}

const countWords = (findings: readonly FindingFacts[]): string => {
  const answered = findings.filter(({ silenced }) => silenced !== '').length
  const count = counted(findings.length, 'finding').toLowerCase()
  return answered === 0 ? `${count}.` : `${count}, ${answered} of them answered for.`
}

const rowOf = ({ first, records }: FindingGroup): Cell[] => {
  const { finding, law, certainty } = first
  const messages = new Set(records.map((facts) => facts.finding.message))
  const asked = messages.size === 1 ? finding.message : `${finding.message} And the like for the other records.`
  return [
    cellOf([[strong(finding.title)], certainty]),
    cellOf([asked, [strong('What would mend it: '), finding.mend], law.join('; ')]),
    recordsOf(records),
  ]
}

/**
 * The findings about the scope's records, by how soon they ask for something.
 *
 * @param facts the scope's facts.
 * @returns no block where residents ask.
 */
export const findingChapter = ({ scope }: PackFacts): Block[] => {
  const findings = scopeFindings(scope)
  if (findings === null) return []
  const before = beforeTheTables(scope.asAt, 'The duties of controllers')
  if (before !== null && findings.length === 0) {
    return [
      heading(1, 'Findings'),
      paragraph(`${before} That nothing is found for that day does not say that all was well.`),
    ]
  }
  const of = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity)
  return [
    heading(1, 'Findings'),
    paragraph(
      'A finding says what the law or good practice asks and the records do not show. It does not say that anybody broke the law.',
    ),
    bullets(severities.map((severity) => `${severityWords[severity]}: ${countWords(of(severity))}`)),
    ...severities.flatMap((severity): Block[] =>
      of(severity).length === 0
        ? []
        : [
            tableOr(
              severityWords[severity],
              [
                ['Finding', 4],
                ['What is asked, and what would mend it', 7],
                ['Records', 6],
              ],
              groupsOf(of(severity)).map(rowOf),
              'None.',
            ),
          ],
    ),
  ]
}
