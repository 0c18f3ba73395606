import type { Activity } from '../activity.ts'
import type { Register } from '../register.ts'
import { indexOf } from './register-index.ts'

/**
 * Finds what a record or a purpose is called.
 *
 * @param register a sound register.
 * @param id the id of a record or of an activity's purpose.
 * @returns its name; the id where it is not in the register.
 */
export const nameInRegister = (register: Register, id: string): string => {
  const { places, purposes } = indexOf(register)
  const place = places.get(purposes.get(id) ?? id)
  const record = place && register[place.list][place.position]
  if (record === undefined) return id
  return record.id === id ? record.name : ((record as Activity).purposes.find((item) => item.id === id)?.name ?? id)
}
