import { type IsoDate, type SafeguardCode, type Standing, schemeNamed, standingOf } from '@sharemap/law'
import { type AnyTransfer, orNull } from './register-view.ts'

/**
 * Judges a transfer as at a date, from its facts and the dated law.
 *
 * @param transfer a transfer record.
 * @param asAt the day to judge it at.
 */
export const judgeTransfer = (transfer: AnyTransfer, asAt: IsoDate): Standing => {
  const certification = orNull(transfer.certification)
  const test = orNull(transfer.dataProtectionTest)
  return standingOf(
    {
      country: orNull(transfer.country),
      mechanism: orNull<SafeguardCode>(transfer.mechanism),
      certification: certification && {
        scheme: schemeNamed(certification.scheme),
        checkedOn: certification.checkedOn,
      },
      agreedOn: orNull(transfer.agreedOn),
      dataProtectionTestDone: test && test.outcome === 'met',
    },
    asAt,
  )
}
