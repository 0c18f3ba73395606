import type { RegisterSurvey } from './register-survey.ts'

/**
 * Keeps what a function finds in each survey: many rules ask the same of one register.
 *
 * @param find finds something in a survey.
 * @returns the same, but each survey is asked once.
 */
export const onceASurvey = <Found>(
  find: (survey: RegisterSurvey) => Iterable<Found>,
): ((survey: RegisterSurvey) => readonly Found[]) => {
  const known = new WeakMap<RegisterSurvey, readonly Found[]>()
  return (survey) => {
    const found = known.get(survey) ?? [...find(survey)]
    known.set(survey, found)
    return found
  }
}
