import {
  type IsoDate,
  type PartialApprovalScheme,
  partialApprovalSchemes,
  type SafeguardCode,
  type Standing,
  standingOf,
} from '@sharemap/law'
import { type AnyTransfer, orNull } from './register-view.ts'

/**
 * The words by which a register's name for a certification is known as one of the law's schemes; all must be there. The
 * Data Privacy Framework alone is not its UK Extension, and the Privacy Shield is neither.
 */
const schemeWords: Readonly<Record<PartialApprovalScheme, readonly RegExp[]>> = {
  'dpf-uk-extension': [/\bdata privacy framework\b|\bdpf\b/i, /\buk extension\b/i],
  pipeda: [/\bpipeda\b/i],
  appi: [/\bappi\b/i],
  pipa: [/\bpipa\b/i],
}

/** The law's code for a scheme that a register names by its code or in words; the register's own word where unknown. */
const schemeCodeOf = (scheme: string): string => {
  const words = scheme.replaceAll('-', ' ')
  return partialApprovalSchemes.find((code) => schemeWords[code].every((part) => part.test(words))) ?? scheme
}

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
        scheme: schemeCodeOf(certification.scheme),
        checkedOn: certification.checkedOn,
      },
      agreedOn: orNull(transfer.agreedOn),
      dataProtectionTestDone: test && test.outcome === 'met',
    },
    asAt,
  )
}
