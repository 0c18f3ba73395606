import type { ExportScope } from '../export-scope.ts'
import { scopeFindings } from '../facts/scope-findings.ts'
import type { TextSheet } from './text-sheet.ts'

const columns = [
  { heading: 'How soon', width: 18 },
  { heading: 'Finding', width: 36 },
  { heading: 'Record', width: 34 },
  { heading: 'Field', width: 22 },
  { heading: 'What the law asks', width: 60 },
  { heading: 'What would mend it', width: 50 },
  { heading: 'Law', width: 34 },
  { heading: 'How sure', width: 22 },
  { heading: 'Answered for', width: 34 },
  { heading: 'Rule', width: 18 },
  { heading: 'Record id', width: 30 },
]

/** The findings about the scope's records; no sheet where residents ask. */
export const findingSheet = (scope: ExportScope): TextSheet | null => {
  const findings = scopeFindings(scope)
  if (findings === null) return null
  return {
    name: 'Findings',
    above: [],
    columns,
    rows: findings.map(({ finding, severity, record, field, law, certainty, silenced }) => [
      severity,
      finding.title,
      record,
      field,
      finding.message,
      finding.mend,
      law.join('\n'),
      certainty,
      silenced,
      finding.rule,
      finding.record,
    ]),
  }
}
