import { assertIsoDate, type IsoDate, plainDate } from '@sharemap/law'
import { type Register, type RegisterRecord, recordListNames, statedValue } from '@sharemap/register'
import { type RegisterSurvey, surveyRegister } from './register-survey.ts'
import { addDuration } from './retention/add-duration.ts'
import { retentionEnd } from './retention/retention-in-use.ts'
import { lastingSilences } from './silence.ts'
import { transfersInUse } from './transfers/transfers-in-use.ts'

/** What can be asked of somebody: a day that comes or has passed, or a step that a record waits for. */
export const reviewKinds = [
  'review-overdue',
  'review-due',
  'agreement-ends',
  'agreement-review',
  'certification-ends',
  'retention-ends',
  'record-ends',
  'silence-ends',
  'in-review',
  'draft',
] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** One piece of work on a register. */
export interface ReviewItem {
  readonly kind: ReviewKind
  /** The record's id. */
  readonly record: string
  readonly name: string
  /** The field that it is about, as a dotted path; null for the whole record. */
  readonly field: string | null
  /** The day on which it is due; null for what waits without a day. */
  readonly on: IsoDate | null
  /** A sentence that says what is to be done. */
  readonly words: string
}

interface Window {
  readonly survey: RegisterSurvey
  readonly until: IsoDate
}

const item = (
  kind: ReviewKind,
  { id, name }: RegisterRecord,
  field: string | null,
  on: IsoDate | null,
  words: string,
): ReviewItem => ({ kind, record: id, name, field, on, words })

const inForce = ({ register }: RegisterSurvey): RegisterRecord[] =>
  recordListNames.flatMap((list): RegisterRecord[] => register[list])

const reviews = ({ survey, until }: Window): ReviewItem[] =>
  inForce(survey).flatMap((record) => {
    const { reviewDue: due } = record
    if (due === null || due > until) return []
    if (due < survey.asAt) {
      return [item('review-overdue', record, 'reviewDue', due, `The review was due on ${plainDate(due)}.`)]
    }
    const kind = 'endsOn' in record ? 'agreement-review' : 'review-due'
    return [item(kind, record, 'reviewDue', due, `The review is due on ${plainDate(due)}.`)]
  })

const agreementEnds = ({ survey, until }: Window): ReviewItem[] =>
  survey.register.agreements.flatMap((agreement) => {
    const ends = statedValue(agreement.endsOn)
    if (ends === undefined || ends > until) return []
    const words =
      ends < survey.asAt
        ? `The agreement ended on ${plainDate(ends)}. Renew it, or retire it with what rests on it.`
        : `The agreement ends on ${plainDate(ends)}. Renew it, or plan what takes its place.`
    return [item('agreement-ends', agreement, 'endsOn', ends, words)]
  })

/** Certifications are renewed every year, so a check of one tells nothing of the year after. */
const certificationLasts = 'P1Y'

const certificationEnds = ({ survey, until }: Window): ReviewItem[] =>
  transfersInUse(survey).flatMap(({ transfer }) => {
    const checked = statedValue(transfer.certification)?.checkedOn ?? null
    const ends = checked === null ? undefined : addDuration(checked, certificationLasts)
    if (checked === null || ends === undefined || ends > until) return []
    const words = `The recipient's certification was last checked on ${plainDate(checked)}. Check it again within 12 months of that day.`
    return [item('certification-ends', transfer, 'certification', ends, words)]
  })

const retentionEnds = ({ survey, until }: Window): ReviewItem[] =>
  survey.whole.activities.flatMap((activity) => {
    const ends = activity.status === 'retired' ? undefined : retentionEnd(survey, activity)
    if (ends === undefined || ends > until) return []
    const words = `The last period for which data of this ended activity is kept runs out on ${plainDate(ends)}. Dispose of the data, and retire the activity.`
    return [item('retention-ends', activity, 'retention', ends, words)]
  })

const recordEnds = ({ survey, until }: Window): ReviewItem[] =>
  inForce(survey).flatMap((record) => {
    const { validTo } = record
    if (validTo === null || validTo > until) return []
    const words = `The record is true until ${plainDate(validTo)}. Retire it then, or record that it goes on.`
    return [item('record-ends', record, 'validTo', validTo, words)]
  })

const silenceEnds = ({ survey, until }: Window): ReviewItem[] =>
  inForce(survey).flatMap((record) =>
    lastingSilences(record)
      .filter((silence) => silence.until <= until)
      .map(({ rule, by, until: ends }) => {
        const words = `${by} answered for ${rule} until ${plainDate(ends)}. From that day on the finding speaks again.`
        return item('silence-ends', record, 'silences', ends, words)
      }),
  )

const stepWords = {
  draft: 'A draft: complete it and send it for review.',
  'in-review': 'In review: approve it, or send it back as a draft.',
} as const

const steps = ({ survey }: Window): ReviewItem[] =>
  recordListNames.flatMap((list) =>
    survey.whole[list].flatMap((record) =>
      record.status === 'draft' || record.status === 'in-review'
        ? [item(record.status, record, 'status', null, stepWords[record.status])]
        : [],
    ),
  )

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The earliest day first, and last what waits without a day; within a day by kind, and within a kind by record. */
const byDay = (one: ReviewItem, other: ReviewItem) =>
  compare(one.on ?? '9999-12-31', other.on ?? '9999-12-31') ||
  reviewKinds.indexOf(one.kind) - reviewKinds.indexOf(other.kind) ||
  compare(one.record, other.record) ||
  compare(one.words, other.words)

/**
 * What is to be done to keep a register true: reviews that are due or overdue, agreements, certifications, retention
 * periods, records and silences that end, and records that wait for somebody. Retired records ask for nothing, and
 * those that are not in force on the day only for their draft or review.
 *
 * @param register a sound register.
 * @param asAt the day on which it is looked at.
 * @param until the last day that is looked ahead to; what was due before the day is always told.
 * @returns the work, by day; what waits without a day comes last.
 * @throws RangeError where one of the days is no calendar day.
 */
export const reviewWork = (register: Register, asAt: IsoDate, until: IsoDate): ReviewItem[] => {
  assertIsoDate(asAt)
  assertIsoDate(until)
  const window = { survey: surveyRegister(register, asAt), until }
  return [reviews, agreementEnds, certificationEnds, retentionEnds, recordEnds, silenceEnds, steps]
    .flatMap((find) => find(window))
    .sort(byDay)
}
