import type { IsoDate } from '@sharemap/law'
import { type Activity, type RetentionRule, statedValue } from '@sharemap/register'
import type { RegisterSurvey } from '../register-survey.ts'
import { addDuration } from './add-duration.ts'

/**
 * The retention rules of an activity.
 *
 * @param survey the register.
 * @param activity an activity of it.
 * @returns its rules in their order; none where nothing is said.
 */
export const retentionOf = (survey: RegisterSurvey, activity: Activity): RetentionRule[] =>
  (statedValue(activity.retention) ?? []).map((id) => survey.record(id) as RetentionRule)

/**
 * The day on which nothing that an activity has collected is to be kept any longer.
 *
 * @param survey the register.
 * @param activity an activity of it.
 * @returns the end of the longest period recorded for it, counted from its own end; undefined where it has no end, no
 * retention is recorded, or anything is kept for another time than a period.
 */
export const retentionEnd = (survey: RegisterSurvey, activity: Activity): IsoDate | undefined => {
  const { validTo } = activity
  if (validTo === null) return undefined
  const ends = retentionOf(survey, activity).map(({ keptFor }) =>
    keptFor.state === 'period' ? addDuration(validTo, keptFor.period) : undefined,
  )
  const known = ends.filter((end) => end !== undefined).sort()
  return known.length === ends.length ? known.at(-1) : undefined
}
