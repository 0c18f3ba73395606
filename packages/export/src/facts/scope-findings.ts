import { plainDate } from '@sharemap/law'
import { recordListNames } from '@sharemap/register'
import { checkRegister, type Finding, type Severity } from '@sharemap/rules'
import type { ExportScope } from '../export-scope.ts'
import { fieldWords } from './evidence-words.ts'

export const severityWords: Record<Severity, string> = {
  'act-now': 'Act now',
  'should-mend': 'Should be mended',
  consider: 'Consider',
}

const certaintyWords: Record<Finding['certainty'], string> = {
  certain: 'Certain',
  likely: 'Likely',
  check: 'Somebody who knows must check',
}

/** A finding in words. */
export interface FindingFacts {
  readonly finding: Finding
  readonly severity: string
  readonly certainty: string
  readonly record: string
  readonly field: string
  /** The law that it cites, each on its own. */
  readonly law: readonly string[]
  /** Who has answered for it and until when; empty where it speaks. */
  readonly silenced: string
}

const silenceWords = ({ silenced }: Finding): string =>
  silenced === null ? '' : `Answered for by ${silenced.by} until ${plainDate(silenced.until)}: ${silenced.reason}`

/**
 * The findings about the records of a scope, the gravest first. They are found in the whole register, for a part of it
 * lacks what would answer some of them.
 *
 * @param scope what is to leave.
 * @returns null where residents ask: findings are the council's own work.
 */
export const scopeFindings = ({ wholeRegister, register, silences, asAt }: ExportScope): FindingFacts[] | null => {
  if (wholeRegister.audience !== 'council') return null
  const held = new Set(recordListNames.flatMap((list) => register[list].map(({ id }) => id)))
  return checkRegister(wholeRegister, { asAt, silences })
    .filter(({ record }) => held.has(record))
    .map((finding) => ({
      finding,
      severity: severityWords[finding.severity],
      certainty: certaintyWords[finding.certainty],
      record: finding.recordName,
      field: fieldWords(finding.field),
      law: finding.law.map(({ source }) => source),
      silenced: silenceWords(finding),
    }))
}
