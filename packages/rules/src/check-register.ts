import { assertIsoDate, type IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import type { Finding } from './finding.ts'
import { holdsOn } from './law-cited.ts'
import { organisationsOf } from './organisation-of-record.ts'
import { surveyRegister } from './register-survey.ts'
import type { RecordMark, Rule } from './rule.ts'
import { rules } from './rule-list.ts'
import { severities } from './severity.ts'
import { type Silence, silencesOf, silencesOn } from './silence.ts'

/** How a register is to be judged. */
export interface CheckRegisterOptions {
  readonly asAt: IsoDate
  readonly silences?: readonly Silence[]
}

const formOf = ({ record, field }: RecordMark) =>
  `/workbench/edit/${record.id}${field === null ? '' : `#${encodeURI(field)}`}`

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The gravest first; within a severity by rule, and within a rule by record. */
const byGravity = (one: Finding, other: Finding) =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  compare(one.rule, other.rule) ||
  compare(one.record, other.record) ||
  compare(one.field ?? '', other.field ?? '')

/**
 * Says what does not stand in a register on a day, why in law, and how to mend it. It advises and refuses nothing.
 * Records that are retired or not valid on the day are left alone, and so is law that does not hold on it.
 *
 * @param register a register that `parseRegister` took.
 * @param options the day, and what has been silenced beside what the records say themselves: a silenced finding stays in
 * the answer and bears its silence.
 * @returns the findings, the gravest first.
 * @throws RangeError when asAt is not a calendar day.
 */
export const checkRegister = (register: Register, { asAt, silences = [] }: CheckRegisterOptions): Finding[] => {
  assertIsoDate(asAt)
  const survey = surveyRegister(register, asAt)
  const silenceOf = silencesOn([...silencesOf(register), ...silences], asAt)
  const organisationOf = organisationsOf(survey)

  const toFinding = (rule: Rule, mark: RecordMark): Finding => {
    const place = { rule: rule.id, record: mark.record.id, field: mark.field }
    return {
      ...place,
      title: rule.title,
      severity: mark.severity ?? rule.severity,
      certainty: mark.certainty ?? rule.certainty,
      recordName: mark.record.name,
      related: mark.related ?? [],
      organisation: organisationOf(mark.record),
      message: mark.message,
      law: rule.law.filter((law) => holdsOn(law, asAt)),
      mend: mark.mend ?? rule.mend,
      form: formOf(mark),
      silenced: silenceOf(place),
    }
  }

  return rules
    .filter((rule) => holdsOn(rule.law[0], asAt))
    .flatMap((rule) => [...(rule.inRegister?.(survey) ?? [])].map((mark) => toFinding(rule, mark)))
    .sort(byGravity)
}
