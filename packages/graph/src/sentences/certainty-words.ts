import type { EvidenceBasis } from '@sharemap/register'

const openings: Record<EvidenceBasis, string> = {
  stated: '',
  implied: 'the notice implies that ',
  inferred: 'we infer that ',
  assumed: 'we assume that ',
}

/** Says in words how firmly a clause is carried: nothing where a source states it. */
export const withCertainty = (clause: string, certainty: EvidenceBasis): string => `${openings[certainty]}${clause}`
