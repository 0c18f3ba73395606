import type { z } from 'zod'

/** Any schema of the register. */
export type Schema = z.core.$ZodType

/** What a schema is made of, for code that follows a value and its schema side by side. */
export type SchemaParts =
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'list'; readonly element: Schema; readonly minimum: number }
  | { readonly kind: 'nullable' | 'optional'; readonly inner: Schema }
  | { readonly kind: 'choice'; readonly options: readonly Schema[] }
  | { readonly kind: 'leaf' }

interface Definition {
  readonly type: string
  readonly shape: Record<string, Schema>
  readonly element: Schema
  readonly innerType: Schema
  readonly options: readonly Schema[]
  readonly values: readonly unknown[]
  readonly checks?: readonly z.core.$ZodCheck[]
}

const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition

const leaves = new Set(['string', 'number', 'boolean', 'enum', 'literal'])

const minimumOf = ({ checks = [] }: Definition) =>
  checks.reduce((least, check) => {
    const { check: kind, minimum } = check._zod.def as unknown as { check: string; minimum: number }
    return kind === 'min_length' ? Math.max(least, minimum) : least
  }, 0)

/**
 * Keeps what a function made of each schema: schemas never change, and every record is walked along them.
 *
 * @param make makes something of a schema.
 * @returns the same, but each schema is asked of `make` once.
 */
export const onceASchema = <Made>(make: (schema: Schema) => Made): ((schema: Schema) => Made) => {
  const known = new WeakMap<Schema, Made>()
  return (schema) => {
    // What was made may be undefined, and is then not made again either.
    if (!known.has(schema)) known.set(schema, make(schema))
    return known.get(schema) as Made
  }
}

const takeApart = (schema: Schema): SchemaParts => {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object':
      return { kind: 'object', fields: definition.shape }
    case 'array':
      return { kind: 'list', element: definition.element, minimum: minimumOf(definition) }
    case 'nullable':
    case 'optional':
      return { kind: definition.type, inner: definition.innerType }
    case 'union':
      return { kind: 'choice', options: definition.options }
  }
  if (leaves.has(definition.type)) return { kind: 'leaf' }
  throw new Error(`A schema of type "${definition.type}" cannot be walked. Teach schema-parts.ts what it is made of.`)
}

/**
 * Takes a schema apart by one level.
 *
 * @param schema a schema built from strict objects, arrays, unions by a literal, nullables, optionals and plain values.
 * @throws Error for a schema of any other type, so that nothing is walked past unseen: what leaves a register for
 * residents is found by such walks.
 */
export const partsOf: (schema: Schema) => SchemaParts = onceASchema(takeApart)

/**
 * The literal values that tell an option of a union from the others (`state: 'stated'`).
 *
 * @param option an object schema.
 */
export const literalsOf: (option: Schema) => Readonly<Record<string, unknown>> = onceASchema((option) =>
  Object.fromEntries(
    Object.entries(definitionOf(option).shape)
      .filter(([, field]) => definitionOf(field).type === 'literal')
      .map(([key, field]) => [key, definitionOf(field).values[0]]),
  ),
)

/**
 * Finds the option of a discriminated union that a value was made by.
 *
 * @param options the union's options, all of them objects with literal fields.
 * @param value a value of one of them.
 * @returns the option whose literals the value holds, or undefined where it is of none.
 */
export const optionOf = (options: readonly Schema[], value: unknown): Schema | undefined =>
  options.find((option) => {
    const literals = literalsOf(option)
    for (const key in literals) {
      if ((value as Readonly<Record<string, unknown>>)[key] !== literals[key]) return false
    }
    return true
  })
