import type { DpiaCriterionCode } from '@sharemap/law'
import { guidance, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { dpiaIndications } from './dpia-indications.ts'

const progressWords = {
  'not-stated': 'none is recorded',
  'not-needed': 'the register says that none is needed',
  planned: 'one is planned and not begun',
} as const

/** What the sources of data only hint at: to hear from two is not yet to match, nor to hear from others to tell nobody. */
const onlyHinted: ReadonlySet<DpiaCriterionCode> = new Set(['data-matching', 'invisible-processing'])

export const noDpia: Rule = {
  id: 'RG-DPIA',
  title: 'Impact assessment indicated, none evidenced',
  asks: 'A data protection impact assessment is made before a use that is likely to put people at high risk.',
  law: [ukGdpr('35(1), 35(3)-(4)'), guidance('ICO DPIA screening checklist')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Do the assessment, or record the screening that shows why none is needed.',
  points: ['activity.dpia'],
  *inRegister(survey) {
    for (const activity of survey.register.activities) {
      const { progress, reference } = activity.dpia
      if (progress === 'done' || progress === 'in-progress') continue
      if (progress === 'not-needed' && reference !== null) continue
      const indications = dpiaIndications(survey, activity)
      const always = indications.filter(({ list }) => list !== 'consider')
      if (always.length === 0 && indications.length < 2) continue
      const shown = always.some(({ code }) => !onlyHinted.has(code)) || (always.length > 0 && indications.length > 1)
      const names = indications.map(({ name }) => name.toLowerCase())
      yield {
        record: activity,
        field: 'dpia',
        severity: shown ? 'should-mend' : 'consider',
        certainty: always.length > 0 && !shown ? 'check' : 'likely',
        message: `Art 35 asks for an impact assessment where high risk is likely; ${progressWords[progress]}. The record points to: ${names.join('; ')}.`,
      }
    }
  },
}
