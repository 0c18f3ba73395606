import type { Activity, Flow } from '@sharemap/register'
import { type NameOfRecord, suggestName } from '../../../editing/suggest-name.ts'
import { type Draft, isUnsavedId, mainRecord, withRecord } from './draft.ts'

const named = <Item extends { readonly id: string; readonly name: string; readonly plainName: string }>(
  item: Item,
  suggested: string,
): Item => {
  if (!isUnsavedId(item.id)) return item
  const name = item.name.trim() === '' ? suggested : item.name
  return { ...item, name, plainName: item.plainName.trim() === '' ? name : item.plainName }
}

const namedTransfer = (draft: Draft, flow: Flow): Draft => {
  const transfer = flow.transfer.state === 'stated' ? draft.records[flow.transfer.value] : undefined
  return transfer === undefined ? draft : withRecord(draft, named(transfer, flow.name))
}

/**
 * Gives names to what is new and was given none: a flow is called by its ends, its transfer as the flow, and what has no
 * plain name takes its name for one.
 *
 * @param draft the draft.
 * @param nameOf gives the names of records by id.
 * @returns the draft with every name that could be made; what was saved before keeps the names that the editor gave it.
 */
export const settleNames = (draft: Draft, nameOf: NameOfRecord): Draft => {
  let settled = draft
  for (const record of Object.values(draft.records)) {
    const withName = named(record, suggestName(record, nameOf))
    const purposes = 'collects' in withName ? { purposes: withName.purposes.map((item) => named(item, '')) } : {}
    settled = withRecord(settled, { ...withName, ...purposes } as Activity)
  }
  const main = mainRecord(settled)
  return 'lawfulBases' in main ? namedTransfer(settled, main) : settled
}
