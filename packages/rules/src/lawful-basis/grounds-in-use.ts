import {
  type LawfulBasisUse,
  type OffenceAuthorityUse,
  type Party,
  type RegisterRecord,
  type SpecialCategoryConditionUse,
  statedValue,
} from '@sharemap/register'
import type { RegisterSurvey } from '../register-survey.ts'

/** A ground, the record that relies on it and where in the record it stands. */
interface GroundInUse<Use> {
  readonly record: RegisterRecord
  readonly field: string
  readonly use: Use
}

/** A lawful basis together with the party that relies on it. */
export interface BasisInUse extends GroundInUse<LawfulBasisUse> {
  readonly party: Party | undefined
}

/**
 * Every Art 6 basis that is stated: of the purposes of activities, and of the parties to flows.
 *
 * @param survey the register.
 */
export function* basesInUse(survey: RegisterSurvey): Generator<BasisInUse> {
  for (const activity of survey.register.activities) {
    const party = survey.party(activity.controller)
    for (const [position, purpose] of activity.purposes.entries()) {
      for (const [place, use] of (statedValue(purpose.article6) ?? []).entries()) {
        yield { record: activity, field: `purposes.${position}.article6.value.${place}`, use, party }
      }
    }
  }
  for (const flow of survey.register.flows) {
    for (const [position, basis] of flow.lawfulBases.entries()) {
      const party = survey.party(basis.party)
      for (const [place, use] of (statedValue(basis.article6) ?? []).entries()) {
        yield { record: flow, field: `lawfulBases.${position}.article6.value.${place}`, use, party }
      }
    }
  }
}

const recordsWithGrounds = (survey: RegisterSurvey) => [...survey.register.activities, ...survey.register.flows]

/**
 * Every Art 9 condition that is stated, of activities and of flows.
 *
 * @param survey the register.
 */
export function* conditionsInUse(survey: RegisterSurvey): Generator<GroundInUse<SpecialCategoryConditionUse>> {
  for (const record of recordsWithGrounds(survey)) {
    for (const [place, use] of (statedValue(record.article9) ?? []).entries()) {
      yield { record, field: `article9.value.${place}`, use }
    }
  }
}

/**
 * Every Art 10 authority that is stated, of activities and of flows.
 *
 * @param survey the register.
 */
export function* authoritiesInUse(survey: RegisterSurvey): Generator<GroundInUse<OffenceAuthorityUse>> {
  for (const record of recordsWithGrounds(survey)) {
    for (const [place, use] of (statedValue(record.article10) ?? []).entries()) {
      yield { record, field: `article10.value.${place}`, use }
    }
  }
}
