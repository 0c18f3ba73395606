import { plainDate } from '@sharemap/law'
import type { EvidenceBasis, LineSpan } from '@sharemap/register'
import type { RecordNames } from './record-names.ts'
import { capitalised } from './said-words.ts'

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

/** Fields whose name in the file is not how people call them. */
const fieldNames: Readonly<Record<string, string>> = {
  article6: 'Art 6 basis',
  article9: 'Art 9 condition',
  article10: 'Art 10 authority',
  collects: 'data collected',
  dpia: 'impact assessment',
  givingData: 'whether data must be given',
  icoRegistration: 'ICO registration',
  keptFor: 'how long it is kept',
  recipientRole: "recipient's role",
  runBy: 'who runs it',
  sourceParties: 'sources of the data',
  subjectGroups: 'whose data',
  trigger: 'when it happens',
}

/** What one entry of a list is called; of other lists it is the list's own name with "no.". */
const entryNames: Readonly<Record<string, string>> = {
  article6: 'Art 6 basis',
  article9: 'Art 9 condition',
  article10: 'Art 10 authority',
  contacts: 'contact',
  lawfulBases: 'lawful basis',
  purposes: 'purpose',
  rights: 'right',
}

/** Steps of a path that only say how the file is built. */
const silentSteps = new Set(['value', 'tells'])

const isPlace = (step: string | undefined): step is string => step !== undefined && /^\d+$/.test(step)

const stepWords = (step: string, next: string | undefined): string => {
  const words = fieldNames[step] ?? step.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  if (!isPlace(next)) return words
  const entry = entryNames[step]
  return entry === undefined ? `${words} no. ${Number(next) + 1}` : `${entry} ${Number(next) + 1}`
}

/** A field's path as words: `purposes.0.article6` is "Purpose 1, Art 6 basis", and null is the whole record. */
export const fieldWords = (field: string | null): string => {
  if (field === null) return 'Whole record'
  const steps = field.split('.').filter((step) => !silentSteps.has(step))
  const parts = steps.flatMap((step, at) => (isPlace(step) ? [] : [stepWords(step, steps[at + 1])]))
  return capitalised(parts.join(', '))
}

/** A place, how firm it is, and when it was checked: one line. */
export const evidenceWords = (evidence: AnyEvidence, names: RecordNames): string =>
  `${placeWords(evidence, names)} (${evidenceBasisWords[evidence.basis].toLowerCase()}, checked ${plainDate(evidence.checkedOn)})`
