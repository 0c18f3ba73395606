import { type Activity, type RetentionRule, statedValue } from '@sharemap/register'
import type { RegisterSurvey } from '../register-survey.ts'

/**
 * The retention rules of an activity.
 *
 * @param survey the register.
 * @param activity an activity of it.
 * @returns its rules in their order; none where nothing is said.
 */
export const retentionOf = (survey: RegisterSurvey, activity: Activity): RetentionRule[] =>
  (statedValue(activity.retention) ?? []).map((id) => survey.record(id) as RetentionRule)
