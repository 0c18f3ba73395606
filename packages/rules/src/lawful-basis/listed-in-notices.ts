import type { RegisterSurvey } from '../register-survey.ts'

/**
 * Makes a function that says whether a notice lists grounds at large for an activity that it covers, untied to any one
 * activity. What is listed so is not missing, and is not tied either.
 *
 * @param survey the register.
 * @param article '6' for lawful bases, '9' for conditions.
 */
export const listedInNotices = (survey: RegisterSurvey, article: '6' | '9'): ((activity: string) => boolean) => {
  const covered = new Set(
    survey.register.notices
      .filter(({ tells }) => tells.lawfulBases.some((basis) => basis.article === article && basis.code !== null))
      .flatMap(({ activities }) => activities),
  )
  return (activity) => covered.has(activity)
}
