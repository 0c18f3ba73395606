import { findEntry, type Schedule1Code, schedule1Paragraphs } from '@sharemap/law'
import { type SaidOrNone, statedValue } from '@sharemap/register'
import { dpa2018 } from '../law-cited.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'
import { authoritiesInUse, conditionsInUse } from './grounds-in-use.ts'

/** Whether the flow tells a body that enforces the law: some paragraphs then ask for no document. */
const tellsLawEnforcement = (survey: RegisterSurvey, record: { readonly id: string }) =>
  'to' in record && survey.bodyAt(String(record.to))?.kind === 'law-enforcement'

const paragraphAskingForDocument = (survey: RegisterSurvey, record: { readonly id: string }, code: Schedule1Code) => {
  const paragraph = findEntry(schedule1Paragraphs, code)
  if (paragraph === undefined || paragraph.appropriatePolicyDocument === 'not-needed') return undefined
  const lifted = paragraph.appropriatePolicyDocument === 'needed-unless-disclosing-to-competent-authority'
  return lifted && tellsLawEnforcement(survey, record) ? undefined : paragraph
}

export const noAppropriatePolicyDocument: Rule = {
  id: 'RG-APD',
  title: 'No appropriate policy document',
  asks: 'Most conditions of DPA 2018 Schedule 1 ask for an appropriate policy document.',
  law: [dpa2018('Sch 1 paras 5, 38-41', 'schedule/1/part/4')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Write or find the policy document that para 39 asks for, and record its reference.',
  points: ['activity.article9', 'flow.article9', 'activity.article10', 'flow.article10'],
  *inRegister(survey) {
    for (const { record, field, use } of [...conditionsInUse(survey), ...authoritiesInUse(survey)]) {
      const stated = statedValue(use.schedule1)
      const document: SaidOrNone<string> = use.policyDocument
      if (stated === undefined || document.state === 'stated') continue
      const paragraph = paragraphAskingForDocument(survey, record, stated)
      if (paragraph === undefined) continue
      const known = document.state === 'none'
      yield {
        record,
        field: `${field}.policyDocument`,
        severity: known ? 'act-now' : 'should-mend',
        message: `Schedule 1 para ${paragraph.number} (${paragraph.name}) asks for an appropriate policy document; ${known ? 'the register says that there is none' : 'none is recorded'}.`,
      }
    }
  },
}
