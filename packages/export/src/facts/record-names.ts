import type { AnyRegister } from '@sharemap/graph'
import { recordListNames } from '@sharemap/register'

/** What the records of a scope are called in its audience's words. */
export interface RecordNames {
  readonly of: (id: string) => string
  /** Several, each once, with commas. */
  readonly list: (ids: readonly string[]) => string
}

/**
 * Names the records of a register, and the purposes of its activities: by their names for a council, by their plain
 * names for residents.
 *
 * @param register the register of a scope, whose references all lead somewhere.
 * @returns names by id; an id of no record is its own name.
 */
export const recordNames = (register: AnyRegister): RecordNames => {
  const isPlain = register.audience === 'resident'
  const names = new Map<string, string>()
  for (const list of recordListNames) {
    for (const record of register[list]) names.set(record.id, isPlain ? record.plainName : record.name)
  }
  for (const activity of register.activities) {
    for (const purpose of activity.purposes) names.set(purpose.id, isPlain ? purpose.plainName : purpose.name)
  }
  const of = (id: string) => names.get(id) ?? id
  return { of, list: (ids) => [...new Set(ids)].map(of).join(', ') }
}
