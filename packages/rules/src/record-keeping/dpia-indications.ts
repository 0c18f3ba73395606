import { type DpiaCriterion, type DpiaCriterionCode, dpiaCriteria } from '@sharemap/law'
import type { Activity, DataCategory, SubjectGroup } from '@sharemap/register'
import type { RegisterSurvey } from '../register-survey.ts'
import { collectedBy } from '../sensitive-data.ts'

const vulnerable = /child|vulnerable|minor|asylum|patient|elderly/i

const isVulnerable = (group: SubjectGroup | undefined) =>
  group?.dpvTerms.some(({ term }) => vulnerable.test(term)) === true || vulnerable.test(group?.name ?? '')

const isBodyData = (category: DataCategory) =>
  category.specialKind === 'biometric' || category.specialKind === 'genetic'

/** Whether data on the same people is brought together: from them and from another body. */
const matchesSources = ({ collects }: Activity) => {
  const sources = new Set(collects.flatMap((collected) => collected.sources))
  return sources.has('other-body') && sources.has('person')
}

/** Whether data is only got behind people's backs: every known source of it is another body or a referral. */
const isInvisible = ({ collects }: Activity) =>
  collects.length > 0 &&
  collects.every(({ sources }) => sources.every((source) => source === 'other-body' || source === 'referral'))

/**
 * The criteria for a data protection impact assessment that an activity's record points to. What a record cannot show,
 * such as scale or new technology, is not among them.
 *
 * @param survey the register.
 * @param activity the activity.
 * @returns the law's and the regulator's criteria, in the order of the law package.
 */
export const dpiaIndications = (survey: RegisterSurvey, activity: Activity): DpiaCriterion[] => {
  const special = collectedBy(survey, activity, 'special')
  const offences = collectedBy(survey, activity, 'criminal-offence')
  const groups = activity.subjectGroups.map((id) => survey.record(id) as SubjectGroup | undefined)
  const decides = activity.automatedDecisions.state === 'stated'
  const found: Partial<Record<DpiaCriterionCode, boolean>> = {
    'public-place-monitoring-at-scale': activity.collects.some(({ sources }) => sources.includes('camera')),
    'denial-of-service': decides && special.length > 0,
    'biometric-or-genetic-data': special.some(isBodyData),
    'data-matching': matchesSources(activity),
    'invisible-processing': isInvisible(activity),
    'consider-automated-decisions': decides,
    'consider-sensitive-data': special.length + offences.length > 0,
    'consider-vulnerable-people': groups.some(isVulnerable),
  }
  return dpiaCriteria.filter(({ code }) => found[code] === true)
}
