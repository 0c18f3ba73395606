import type { FlowEdge } from '@sharemap/graph'
import type { EvidenceBasis } from '@sharemap/register'

/** What the codes of the register and the law are called wherever the workbench shows them. */

export { certaintyWords, formWords, natureWords, roleWords, sensitivityWords, standingWords } from '@sharemap/graph'

export const notStated = 'Not stated'
export const noFindings = 'None'

/** What each degree of certainty means, for a legend or a hint. */
export const certaintyMeanings: Record<EvidenceBasis, string> = {
  stated: 'The source says so.',
  implied: 'The source does not say so, but it follows from what it says.',
  inferred: 'We worked it out from other facts.',
  assumed: 'Taken as given; no source says so.',
}

export const leavesUkWords: Record<FlowEdge['leavesUk'], string> = {
  yes: 'Leaves the UK',
  no: 'Stays in the UK',
  'not-stated': notStated,
}
