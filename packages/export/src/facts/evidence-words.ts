import { plainDate } from '@sharemap/law'
import type { EvidenceBasis, LineSpan } from '@sharemap/register'
import type { RecordNames } from './record-names.ts'

/** The part of a piece of evidence that both registers hold. */
interface AnyEvidence {
  readonly field: string | null
  readonly notice: string | null
  readonly section: string | null
  readonly lines: LineSpan | null
  readonly source: string | null
  readonly basis: EvidenceBasis
  readonly says: string
  readonly checkedOn: string
}

export const evidenceBasisWords: Record<EvidenceBasis, string> = {
  stated: 'Stated',
  implied: 'Implied',
  inferred: 'Inferred by us',
  assumed: 'Assumed by us',
}

const lineWords = ({ from, to }: LineSpan) => (from === to ? `line ${from}` : `lines ${from} to ${to}`)

/**
 * Where a fact comes from: notice, section and lines, or another source.
 *
 * @param evidence one piece of evidence of a record.
 * @param names names the notice.
 */
export const placeWords = (evidence: AnyEvidence, names: RecordNames): string => {
  if (evidence.notice === null) return evidence.source ?? 'No source: taken as given'
  const parts = [names.of(evidence.notice)]
  if (evidence.section !== null) parts.push(`section “${evidence.section}”`)
  if (evidence.lines !== null) parts.push(lineWords(evidence.lines))
  return parts.join(', ')
}

/** A field's path as words: `securityMeasures` is "security measures", and null is the whole record. */
export const fieldWords = (field: string | null): string =>
  field === null
    ? 'Whole record'
    : field
        .split('.')
        .map((step) =>
          /^\d+$/.test(step) ? String(Number(step) + 1) : step.replaceAll(/([A-Z])/g, ' $1').toLowerCase(),
        )
        .join(' ')
        .replace(/^./, (letter) => letter.toUpperCase())

/** A place, how firm it is, and when it was checked: one line. */
export const evidenceWords = (evidence: AnyEvidence, names: RecordNames): string =>
  `${placeWords(evidence, names)} (${evidenceBasisWords[evidence.basis].toLowerCase()}, checked ${plainDate(evidence.checkedOn)})`
