import type { z } from 'zod'
import { identifierKinds, type ReferenceKind } from './identifier.ts'

/** An id that stands in a record, where it stands, and what kinds it may point at. */
export interface Reference {
  readonly target: string
  readonly path: readonly (string | number)[]
  readonly kinds: readonly ReferenceKind[]
}

type Definition = { type: string; [part: string]: unknown }

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition

/** Whether an option of a discriminated union is the one the value was made by: its literal fields agree. */
const takesValue = (option: z.core.$ZodType, value: Record<string, unknown>) =>
  Object.entries((definitionOf(option).shape ?? {}) as Record<string, z.core.$ZodType>).every(([key, field]) => {
    const { type, values } = definitionOf(field) as Definition & { values?: unknown[] }
    return type !== 'literal' || values?.includes(value[key]) === true
  })

/**
 * Finds every id in a value that its schema marks as one. The record's own `id` and its purposes' `id` are met too;
 * callers tell them by the last step of the path.
 *
 * @param schema the schema that the value was parsed by.
 * @param value a value of that schema.
 * @param path where the value stands; prefixed to every answer.
 */
export function* referencesIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<Reference> {
  if (value === null || value === undefined) return
  const mark = identifierKinds.get(schema as z.ZodType)
  if (mark !== undefined) {
    yield { target: String(value), path, kinds: mark.kinds }
    return
  }
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object':
      for (const [key, field] of Object.entries(definition.shape as Record<string, z.core.$ZodType>)) {
        yield* referencesIn(field, (value as Record<string, unknown>)[key], [...path, key])
      }
      break
    case 'array':
      for (const [position, item] of (value as unknown[]).entries()) {
        yield* referencesIn(definition.element as z.core.$ZodType, item, [...path, position])
      }
      break
    case 'nullable':
    case 'optional':
      yield* referencesIn(definition.innerType as z.core.$ZodType, value, path)
      break
    case 'union': {
      const option = (definition.options as z.core.$ZodType[]).find((candidate) =>
        takesValue(candidate, value as Record<string, unknown>),
      )
      if (option !== undefined) yield* referencesIn(option, value, path)
      break
    }
  }
}
