import { type IsoDate, type SafeguardCode, type Standing, schemeNamed, standingOf } from '@sharemap/law'
import { type Flow, statedValue, type Transfer } from '@sharemap/register'
import { onceASurvey } from '../once-a-survey.ts'
import type { RegisterSurvey } from '../register-survey.ts'

const judge = (transfer: Transfer, asAt: IsoDate): Standing => {
  const certification = statedValue(transfer.certification)
  const test = statedValue(transfer.dataProtectionTest)
  return standingOf(
    {
      country: statedValue(transfer.country) ?? null,
      mechanism: statedValue(transfer.mechanism) ?? null,
      certification:
        certification === undefined
          ? null
          : { scheme: schemeNamed(certification.scheme), checkedOn: certification.checkedOn },
      agreedOn: statedValue(transfer.agreedOn) ?? null,
      dataProtectionTestDone: test === undefined ? null : test.outcome === 'met',
    },
    asAt,
  )
}

/** A transfer out of the UK, the flow that makes it and whether it stands on the day. */
export interface TransferInUse {
  readonly transfer: Transfer
  readonly flow: Flow
  readonly country: string | null
  readonly mechanism: SafeguardCode | null
  readonly standing: Standing
}

function* findTransfers(survey: RegisterSurvey): Generator<TransferInUse> {
  for (const flow of survey.register.flows) {
    const id = statedValue(flow.transfer)
    if (id === undefined || !survey.isInForce(id)) continue
    const transfer = survey.record(id) as Transfer
    const country = statedValue(transfer.country) ?? null
    const mechanism = statedValue(transfer.mechanism) ?? null
    yield { transfer, flow, country, mechanism, standing: judge(transfer, survey.asAt) }
  }
}

/**
 * Every transfer that a flow in force makes.
 *
 * @param survey the register.
 */
export const transfersInUse: (survey: RegisterSurvey) => readonly TransferInUse[] = onceASurvey(findTransfers)
