import type { IsoDate } from '@sharemap/law'
import { applyEdits, type Register } from '@sharemap/register'
import { checkRegister, type Finding } from '@sharemap/rules'
import { commandsOf } from './commands-of.ts'
import { type Draft, recordsInUse } from './draft.ts'
import { fillGaps } from './fill-gaps.ts'

/**
 * What the rules would find in a draft's records if it were saved as it is.
 *
 * @param register the register that it was begun on.
 * @param draft the draft; it may be half answered.
 * @param today the day on which it is judged.
 * @returns the findings about the draft's own records, the gravest first; null where too little is answered to judge.
 */
export const checkDraft = (register: Register, draft: Draft, today: IsoDate): Finding[] | null => {
  const whole = fillGaps(draft)
  const applied = applyEdits(register, commandsOf(whole), { today })
  if (!applied.ok) return null
  const own = new Set(recordsInUse(whole).map(({ id }) => id))
  return checkRegister(applied.register, { asAt: today }).filter(({ record }) => own.has(record))
}
