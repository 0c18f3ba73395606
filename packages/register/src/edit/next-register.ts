import { type RecordListName, type Register, type RegisterRecord, usualApproval } from '../register.ts'
import type { RegisterDraft } from './register-draft.ts'
import type { TouchedRecord } from './register-index.ts'

const listAfter = (
  records: readonly RegisterRecord[],
  touched: readonly TouchedRecord[],
  { index, positions }: RegisterDraft,
): RegisterRecord[] => {
  // slice copies a long list many times faster than spreading it.
  const next = records.slice()
  const gone = new Set<string>()
  for (const { before, after } of touched) {
    if (before === undefined) continue
    if (after === undefined) gone.add(before.id)
    else next[index.places.get(before.id)?.position ?? next.length] = after
  }
  const kept = gone.size === 0 ? next : next.filter(({ id }) => !gone.has(id))
  for (const { before, after } of touched) {
    if (before === undefined && after !== undefined) {
      kept.splice(Math.min(positions.get(after.id) ?? kept.length, kept.length), 0, after)
    }
  }
  return kept
}

/**
 * Makes the register that a draft amounts to. What the draft did not touch is shared with the register before.
 *
 * @param draft a draft whose records are of the right shape.
 * @returns a new register; its day of the last edit is the draft's.
 */
export const nextRegister = (draft: RegisterDraft): Register => {
  const byList = new Map<RecordListName, TouchedRecord[]>()
  for (const touched of draft.touched.values()) {
    const others = byList.get(touched.list)
    if (others === undefined) byList.set(touched.list, [touched])
    else others.push(touched)
  }
  const lists: Partial<Record<RecordListName, RegisterRecord[]>> = {}
  for (const [list, touched] of byList) lists[list] = listAfter(draft.base[list], touched, draft)
  const { approval, ...heading } = draft.heading
  const { approval: _, ...base } = draft.base
  const rule = approval === usualApproval ? {} : { approval }
  return { ...base, ...heading, ...rule, updatedOn: draft.today, ...lists } as Register
}
