import { type Register, registerSchema } from './register.ts'
import { optionOf, partsOf, type Schema } from './schema-parts.ts'

/** Copies a value with the keys of each object in the order in which its schema names them. */
const inSchemaOrder = (schema: Schema, value: unknown): unknown => {
  if (value === null || value === undefined) return value
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object':
      return Object.fromEntries(
        Object.entries(parts.fields).map(([key, field]) => [
          key,
          inSchemaOrder(field, (value as Record<string, unknown>)[key]),
        ]),
      )
    case 'list':
      return (value as unknown[]).map((item) => inSchemaOrder(parts.element, item))
    case 'nullable':
    case 'optional':
      return inSchemaOrder(parts.inner, value)
    case 'choice': {
      const option = optionOf(parts.options, value)
      return option === undefined ? value : inSchemaOrder(option, value)
    }
    case 'leaf':
      return value
  }
}

/**
 * Writes a register as the text of its file. The same register always makes the same text, and a small edit a small
 * difference between two texts, so that git can show what changed: keys stand in the order of the schema whatever
 * order they were set in, lists keep theirs, and a file ends with one newline.
 *
 * @param register a register that `parseRegister` would take.
 * @returns JSON indented by two spaces; `parseRegisterText` gives the same register back.
 */
export const serialiseRegister = (register: Register): string =>
  `${JSON.stringify(inSchemaOrder(registerSchema, register), null, 2)}\n`
