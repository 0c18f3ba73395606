import { type Register, registerSchema } from './register.ts'
import { onceASchema, optionOf, partsOf, type Schema } from './schema-parts.ts'

/** Copies a value with the keys of each object in the order in which its schema names them. */
type InOrder = (value: unknown) => unknown

const asItIs: InOrder = (value) => value

const fieldsInOrder = (fields: Readonly<Record<string, Schema>>): InOrder => {
  const ordered = Object.entries(fields).map(([key, field]) => [key, inSchemaOrder(field)] as const)
  return (value) => {
    const copy: Record<string, unknown> = {}
    for (const [key, inOrder] of ordered) {
      const part = (value as Record<string, unknown>)[key]
      if (part !== undefined) copy[key] = part === null ? null : inOrder(part)
    }
    return copy
  }
}

/** What puts the values of a schema in order. It is made once a schema, for a large register holds very many values. */
const inSchemaOrder: (schema: Schema) => InOrder = onceASchema((schema) => {
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object':
      return fieldsInOrder(parts.fields)
    case 'list': {
      const inOrder = inSchemaOrder(parts.element)
      return inOrder === asItIs ? asItIs : (value) => (value as unknown[]).map(inOrder)
    }
    case 'nullable':
    case 'optional':
      return inSchemaOrder(parts.inner)
    case 'choice':
      return (value) => {
        const option = optionOf(parts.options, value)
        return option === undefined ? value : inSchemaOrder(option)(value)
      }
    case 'leaf':
      return asItIs
  }
})

const indented = (value: unknown, spaces: number) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`)

/** One field of the register's file: a list record by record, anything else at once. */
function* fieldParts(key: string, schema: Schema, value: unknown): Generator<string> {
  const parts = partsOf(schema)
  if (parts.kind !== 'list' || (value as unknown[]).length === 0) {
    yield `${JSON.stringify(key)}: ${indented(inSchemaOrder(schema)(value), 2)}`
    return
  }
  const inOrder = inSchemaOrder(parts.element)
  yield `${JSON.stringify(key)}: [`
  for (const [position, item] of (value as unknown[]).entries()) {
    yield `${position === 0 ? '' : ','}\n    ${indented(inOrder(item), 4)}`
  }
  yield '\n  ]'
}

/**
 * Writes a register as the text of its file, a record at a time, so that a large one need not be held as text as a
 * whole nor keep a server from answering while it is written.
 *
 * @param register a register that `parseRegister` would take.
 * @returns pieces that make the text of {@link serialiseRegister} when they are joined.
 */
export function* registerTextParts(register: Register): Generator<string> {
  const fields = Object.entries(registerSchema.shape).filter(([key]) => register[key as keyof Register] !== undefined)
  yield '{'
  for (const [position, [key, schema]] of fields.entries()) {
    yield position === 0 ? '\n  ' : ',\n  '
    yield* fieldParts(key, schema, register[key as keyof Register])
  }
  yield '\n}\n'
}

/**
 * Writes a register as the text of its file. The same register always makes the same text, and a small edit a small
 * difference between two texts, so that git can show what changed: keys stand in the order of the schema whatever
 * order they were set in, lists keep theirs, and a file ends with one newline.
 *
 * @param register a register that `parseRegister` would take.
 * @returns JSON indented by two spaces; `parseRegisterText` gives the same register back.
 */
export const serialiseRegister = (register: Register): string => [...registerTextParts(register)].join('')
