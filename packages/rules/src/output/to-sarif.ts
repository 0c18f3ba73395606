import { type IsoDate, plainDate } from '@sharemap/law'
import type { Finding, NoticeFinding } from '../finding.ts'
import { holdsOn } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rule-list.ts'
import type { Severity } from '../severity.ts'
import { type CheckedFile, isOfRegister } from './checked-file.ts'

/** The parts of a SARIF 2.1.0 log that this writer fills. */
interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly unknown[]
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  'act-now': 'error',
  'should-mend': 'warning',
  consider: 'note',
}

const describeRule = (rule: Rule, asAt: IsoDate) => {
  const law = rule.law.filter((cited) => holdsOn(cited, asAt)).map(({ source }) => source)
  const helpUri = rule.law.find(({ sourceUrl }) => sourceUrl !== null)?.sourceUrl
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.asks },
    help: { text: `${rule.asks} ${rule.mend}${law.length > 0 ? ` Law: ${law.join('; ')}.` : ''}` },
    ...(helpUri == null ? {} : { helpUri }),
    defaultConfiguration: { level: levels[rule.severity] },
  }
}

const locationsOf = (finding: Finding | NoticeFinding, { uri, lineOf }: CheckedFile) => {
  const [from, to] = isOfRegister(finding) ? [lineOf?.(finding.record), undefined] : (finding.lines ?? [])
  const physicalLocation = {
    artifactLocation: { uri: encodeURI(uri) },
    ...(from === undefined ? {} : { region: { startLine: from, ...(to === undefined ? {} : { endLine: to }) } }),
  }
  if (!isOfRegister(finding)) return [{ physicalLocation }]
  const { record, field, recordName } = finding
  const fullyQualifiedName = field === null ? record : `${record}.${field}`
  return [{ physicalLocation, logicalLocations: [{ name: recordName, fullyQualifiedName, kind: 'object' }] }]
}

const toResult = (finding: Finding | NoticeFinding, file: CheckedFile, ruleIndex: number) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levels[finding.severity],
  message: { text: `${finding.message} To mend: ${finding.mend}` },
  locations: locationsOf(finding, file),
  ...(isOfRegister(finding)
    ? {
        partialFingerprints: { recordAndField: `${finding.rule}/${finding.record}/${finding.field ?? ''}` },
        suppressions:
          finding.silenced === null
            ? []
            : [
                {
                  kind: 'external',
                  status: 'accepted',
                  justification: `${finding.silenced.reason} (${finding.silenced.by}, until ${plainDate(finding.silenced.until)})`,
                },
              ],
      }
    : {}),
  properties: {
    severity: finding.severity,
    certainty: finding.certainty,
    law: finding.law.map(({ source }) => source),
    ...(isOfRegister(finding) ? { form: finding.form } : { kind: finding.kind }),
  },
})

/**
 * Writes findings as a SARIF 2.1.0 log, the format in which code hosts take the results of checks (OASIS, Static
 * Analysis Results Interchange Format). 'act-now' is an error, 'should-mend' a warning, 'consider' a note; a silenced
 * finding stands in the log with its suppression.
 *
 * @param files what was checked; their addresses are relative to the repository.
 * @param options the day on which it was judged, and the version of the program.
 */
export const toSarif = (
  files: readonly CheckedFile[],
  { asAt, version }: { readonly asAt: IsoDate; readonly version: string },
): SarifLog => {
  const spoken = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const used = rules.filter(({ id }) => spoken.has(id))
  const indexOf = new Map(used.map(({ id }, position) => [id, position]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Sharemap', version, rules: used.map((rule) => describeRule(rule, asAt)) },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ uri }) => ({ location: { uri: encodeURI(uri) } })),
        results: files.flatMap((file) =>
          file.findings.map((finding) => toResult(finding, file, indexOf.get(finding.rule) ?? -1)),
        ),
        properties: { asAt },
      },
    ],
  }
}
