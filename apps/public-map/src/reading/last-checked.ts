import type { PublicEvidence } from './site-reading.ts'

interface Evidenced {
  readonly evidence: readonly PublicEvidence[]
}

/** The last day on which anybody checked any of the records against their sources; null where nobody has. */
export const lastChecked = (records: readonly Evidenced[]): string | null => {
  const days = records.flatMap((record) => record.evidence.map(({ checkedOn }) => checkedOn))
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null)
}
