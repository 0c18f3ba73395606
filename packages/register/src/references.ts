import type { z } from 'zod'
import { identifierKinds, type ReferenceKind } from './identifier.ts'
import { optionOf, partsOf, type Schema } from './schema-parts.ts'

/** An id that stands in a record, where it stands, and what kinds it may point at. */
export interface Reference {
  readonly target: string
  readonly path: readonly (string | number)[]
  readonly kinds: readonly ReferenceKind[]
}

/**
 * Finds every id in a value that its schema marks as one. The record's own `id` and its purposes' `id` are met too;
 * callers tell them by the last step of the path.
 *
 * @param schema the schema that the value was parsed by.
 * @param value a value of that schema.
 * @param path where the value stands; prefixed to every answer.
 */
export function* referencesIn(
  schema: Schema,
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<Reference> {
  if (value === null || value === undefined) return
  const mark = identifierKinds.get(schema as z.ZodType)
  if (mark !== undefined) {
    yield { target: String(value), path, kinds: mark.kinds }
    return
  }
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object':
      for (const [key, field] of Object.entries(parts.fields)) {
        yield* referencesIn(field, (value as Record<string, unknown>)[key], [...path, key])
      }
      break
    case 'list':
      for (const [position, item] of (value as unknown[]).entries()) {
        yield* referencesIn(parts.element, item, [...path, position])
      }
      break
    case 'nullable':
    case 'optional':
      yield* referencesIn(parts.inner, value, path)
      break
    case 'choice': {
      const option = optionOf(parts.options, value)
      if (option !== undefined) yield* referencesIn(option, value, path)
    }
  }
}
