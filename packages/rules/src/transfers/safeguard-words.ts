import { anyOf } from '../reading/words.ts'

/** Words for an approval or a safeguard on which a transfer may rest, dead ones too: those have a rule of their own. */
export const namesSafeguard = anyOf(
  '\\bIDTA\\b',
  '\\binternational data transfer agreement\\b',
  '\\bUK addendum\\b',
  '\\bstandard (?:contractual|data protection) clauses\\b',
  '\\bmodel clauses\\b',
  '\\badequa(?:cy|te)\\b',
  '\\b(?:approved|covered) by (?:uk |the uk.s )?(?:data protection )?regulations\\b',
  '\\bdata bridge\\b',
  '\\bdata privacy framework\\b',
  '\\bUK extension\\b',
  '\\bbinding corporate rules\\b',
  '\\bprivacy shield\\b',
  '\\bsafe harbou?r\\b',
  '\\barticles? (?:45A?|46|47|49)\\b',
  '\\bderogation\\b',
)
