import { type IsoDate, isWithin } from '@sharemap/law'
import {
  type RecordSilence,
  type Register,
  type RegisterRecord,
  recordListNames,
  ruleIdSchema,
} from '@sharemap/register'
import { z } from 'zod'

/**
 * A finding that somebody has answered for: why it may stand for now, who says so, and until when. It is the finding's
 * history and never its absence: a silenced finding stays in the list and bears its silence.
 */
export const silenceSchema = z.strictObject({
  /** The rule's id in the catalogue. */
  rule: ruleIdSchema,
  /** The id of the record that the finding points at. */
  record: z.string().min(1),
  /** The field that it points at; null silences the rule for the whole record. */
  field: z.string().min(1).nullable(),
  reason: z.string().trim().min(1),
  /** The person who answers for it. */
  by: z.string().trim().min(1),
  /** The day on which it was answered for; absent where that is not known, and then it always was. */
  on: z.iso.date().optional(),
  /** The first day on which the finding speaks again. */
  until: z.iso.date(),
})

export type Silence = z.infer<typeof silenceSchema>

interface Marked {
  readonly rule: string
  readonly record: string
  readonly field: string | null
}

/**
 * Makes a function that finds what silences a finding on a day.
 *
 * @param silences what has been answered for; those that have run out, or had not begun, are let pass.
 * @param asAt the day.
 * @returns for a finding its silence, the one that lasts longest where there are several; null where it has none.
 */
export const silencesOn = (silences: readonly Silence[], asAt: IsoDate): ((finding: Marked) => Silence | null) => {
  const standing = new Map<string, Silence[]>()
  const lasting = [...silences].sort((one, other) => (one.until < other.until ? 1 : one.until > other.until ? -1 : 0))
  for (const silence of lasting) {
    if (!isWithin({ from: silence.on ?? null, to: silence.until }, asAt)) continue
    const key = `${silence.rule} ${silence.record}`
    standing.set(key, [...(standing.get(key) ?? []), silence])
  }
  return (finding) =>
    standing
      .get(`${finding.rule} ${finding.record}`)
      ?.find((silence) => silence.field === null || silence.field === finding.field) ?? null
}

/**
 * What the records of a register say themselves of findings that were answered for.
 *
 * @param register a sound register.
 */
export const silencesOf = (register: Register): Silence[] =>
  recordListNames.flatMap((list) =>
    register[list].flatMap(({ id, silences = [] }) => silences.map((silence) => ({ record: id, ...silence }))),
  )

/**
 * The silences of a record, one for each rule and field: the one that lasts longest, for an earlier one that ends is
 * nobody's concern while a later one holds.
 *
 * @param record any record.
 */
export const lastingSilences = ({ silences = [] }: RegisterRecord): RecordSilence[] => {
  const lasting = new Map<string, RecordSilence>()
  for (const silence of silences) {
    const key = `${silence.rule} ${silence.field ?? ''}`
    const other = lasting.get(key)
    if (other === undefined || other.until < silence.until) lasting.set(key, silence)
  }
  return [...lasting.values()]
}
