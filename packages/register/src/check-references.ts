import type { z } from 'zod'
import { type Problem, toJsonPointer } from './problem.ts'
import { type Reference, referencesIn } from './references.ts'
import { type Register, type RegisterRecord, recordListNames, registerSchema } from './register.ts'

const elementOf = (list: (typeof recordListNames)[number]) => registerSchema.shape[list].element as z.ZodType

/** A reference together with the record that makes it. */
export interface RecordReference extends Reference {
  readonly record: RegisterRecord
}

/**
 * Walks every reference of a register.
 *
 * @param register a register whose shape is right; its references may be broken.
 * @returns each id that stands in a record other than as its own id, with its path from the root of the file.
 */
export function* referencesOfRegister(register: Register): Generator<RecordReference> {
  for (const list of recordListNames) {
    for (const [position, record] of register[list].entries()) {
      for (const reference of referencesIn(elementOf(list), record, [list, position])) {
        if (reference.path.at(-1) !== 'id')
          yield { target: reference.target, path: reference.path, kinds: reference.kinds, record }
      }
    }
  }
}

const missing = ({ record, target, path, kinds }: RecordReference): Problem => ({
  code: 'missing-reference',
  entity: record.id,
  path: toJsonPointer(path),
  message: `"${record.name}" (${record.id}) names "${target}" under "${path.slice(2).join('.')}", and no ${kinds.join(' or ')} of that id stands in the register. Add the record or correct the id.`,
})

/**
 * Finds references that lead nowhere.
 *
 * @param register a register whose shape is right.
 * @returns a problem for each id that no record has.
 */
export const checkReferences = (register: Register): Problem[] => {
  const known = new Set<string>(recordListNames.flatMap((list) => register[list].map((record) => record.id)))
  for (const activity of register.activities) for (const purpose of activity.purposes) known.add(purpose.id)
  return [...referencesOfRegister(register)].filter((reference) => !known.has(reference.target)).map(missing)
}
