import type { Activity, DataCategory, Flow, Sensitivity } from '@sharemap/register'
import type { RegisterSurvey } from './register-survey.ts'

const among = (survey: RegisterSurvey, ids: readonly string[], sensitivity: Sensitivity) =>
  ids.flatMap((id) => {
    const category = survey.record(id) as DataCategory | undefined
    return category?.sensitivity === sensitivity ? [category] : []
  })

/**
 * The categories of one sensitivity that an activity collects.
 *
 * @param survey the register.
 * @param activity the activity.
 * @param sensitivity 'special' for those of Art 9, 'criminal-offence' for those of Art 10.
 */
export const collectedBy = (survey: RegisterSurvey, activity: Activity, sensitivity: Sensitivity): DataCategory[] =>
  among(
    survey,
    activity.collects.map(({ category }) => category),
    sensitivity,
  )

/**
 * The categories of one sensitivity that a flow is said to carry; what it may carry unsaid is not among them.
 *
 * @param survey the register.
 * @param flow the flow.
 * @param sensitivity as for {@link collectedBy}.
 */
export const carriedBy = (survey: RegisterSurvey, flow: Flow, sensitivity: Sensitivity): DataCategory[] =>
  flow.categories.state === 'stated' ? among(survey, flow.categories.value, sensitivity) : []

/**
 * Whether nobody says that an activity collects some data: its evidence only implies it, or was inferred.
 *
 * @param activity the activity.
 * @param categories some that it collects.
 * @returns false where there is no evidence either way, for then the record itself says so.
 */
export const isOnlyImplied = (activity: Activity, categories: readonly DataCategory[]): boolean =>
  categories.every(({ id }) => {
    const place = `collects.${activity.collects.findIndex(({ category }) => category === id)}`
    const own = activity.evidence.filter(({ field }) => field === place)
    const evidence = own.length > 0 ? own : activity.evidence.filter(({ field }) => field === 'collects')
    return evidence.length > 0 && evidence.every(({ basis }) => basis !== 'stated')
  })

/**
 * Names some records as they stand in a sentence: the first few, and how many more.
 *
 * @param records what to name, at least one.
 */
export const listNames = (records: readonly { readonly name: string }[]): string => {
  const names = records.slice(0, 4).map((record) => record.name)
  const more = records.length - names.length
  if (more > 0) return `${names.join(', ')} and ${more} more`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}
