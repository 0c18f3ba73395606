import { referencesIn } from '../references.ts'
import { partsOf, type Schema } from '../schema-parts.ts'

const saysSo = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'state' in value && value.state === 'withheld'

/**
 * Names the fields of a record of which a part is not published: an entry of a list, or a reference that became null. A
 * field that says itself that it is withheld is not named, nor is evidence, which follows the fields.
 *
 * @param schema the public schema of the record.
 * @param record the council's record.
 * @param published what passes of it.
 * @param isPublic whether the record of an id is published.
 * @returns the names in the order of the schema.
 */
export const partlyWithheldFields = (
  schema: Schema,
  record: Readonly<Record<string, unknown>>,
  published: Readonly<Record<string, unknown>>,
  isPublic: (id: string) => boolean,
): string[] => {
  const parts = partsOf(schema)
  if (parts.kind !== 'object') return []
  return Object.entries(parts.fields).flatMap(([name, field]) => {
    const value = record[name]
    if (name === 'id' || name === 'evidence' || value === undefined || saysSo(published[name])) return []
    return [...referencesIn(field, value)].some(({ target }) => !isPublic(target)) ? [name] : []
  })
}
