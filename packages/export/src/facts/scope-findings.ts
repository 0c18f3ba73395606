import { plainDate } from '@sharemap/law'
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
 * The records that a scope is about: what it draws, its flows, and what belongs to them. A notice belongs to it where it
 * covers one of its activities; others are there only because a name that the scope uses stands in them too.
 */
const subjectsOf = ({ graph, register }: ExportScope): Set<string> => {
  const activities = new Set(register.activities.map(({ id }) => id))
  return new Set([
    ...graph.nodes.map(({ id }) => id),
    ...register.flows.map(({ id }) => id),
    ...register.transfers.map(({ id }) => id),
    ...register.agreements.map(({ id }) => id),
    ...register.retentionRules.map(({ id }) => id),
    ...register.activities.flatMap(({ id, controller, jointControllers }) => [id, controller, ...jointControllers]),
    ...register.notices.filter((notice) => notice.activities.some((id) => activities.has(id))).map(({ id }) => id),
  ])
}

/**
 * The findings about what a scope is about, the gravest first. They are found in the whole register, for a part of it
 * lacks what would answer some of them.
 *
 * @param scope what is to leave.
 * @returns null where residents ask: findings are the council's own work.
 */
export const scopeFindings = (scope: ExportScope): FindingFacts[] | null => {
  const { wholeRegister, silences, asAt } = scope
  if (wholeRegister.audience !== 'council') return null
  const subjects = subjectsOf(scope)
  return checkRegister(wholeRegister, { asAt, silences })
    .filter(({ record }) => subjects.has(record))
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
