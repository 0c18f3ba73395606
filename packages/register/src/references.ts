import type { z } from 'zod'
import { identifierKinds, type ReferenceKind } from './identifier.ts'
import { onceASchema, optionOf, partsOf, type Schema } from './schema-parts.ts'

/** An id that stands in a record, where it stands, and what kinds it may point at. */
export interface Reference {
  readonly target: string
  readonly path: readonly (string | number)[]
  readonly kinds: readonly ReferenceKind[]
}

/** Gathers the ids of a value. `path` is where the value stands; it is changed on the way and left as it was. */
type Walk = (value: unknown, path: (string | number)[], found: Reference[]) => void

const walkFields = (fields: Readonly<Record<string, Schema>>): Walk | undefined => {
  const walks = Object.entries(fields).flatMap(([key, field]) => {
    const walk = walkOf(field)
    return walk === undefined ? [] : [[key, walk] as const]
  })
  if (walks.length === 0) return undefined
  return (value, path, found) => {
    for (const [key, walk] of walks) {
      const part = (value as Record<string, unknown>)[key]
      if (part === null || part === undefined) continue
      path.push(key)
      walk(part, path, found)
      path.pop()
    }
  }
}

const walkList = (element: Schema): Walk | undefined => {
  const walk = walkOf(element)
  if (walk === undefined) return undefined
  return (value, path, found) => {
    for (const [position, item] of (value as unknown[]).entries()) {
      path.push(position)
      walk(item, path, found)
      path.pop()
    }
  }
}

/**
 * What walks the values of a schema; undefined where no id can stand in them. It is made once a schema, and passes by
 * whatever holds no id, for a large register holds very many values.
 */
const walkOf: (schema: Schema) => Walk | undefined = onceASchema((schema) => {
  const mark = identifierKinds.get(schema as z.ZodType)
  if (mark !== undefined) {
    return (value, path, found) => found.push({ target: String(value), path: [...path], kinds: mark.kinds })
  }
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object':
      return walkFields(parts.fields)
    case 'list':
      return walkList(parts.element)
    case 'nullable':
    case 'optional':
      return walkOf(parts.inner)
    case 'choice': {
      if (parts.options.every((option) => walkOf(option) === undefined)) return undefined
      return (value, path, found) => {
        const option = optionOf(parts.options, value)
        if (option !== undefined) walkOf(option)?.(value, path, found)
      }
    }
    case 'leaf':
      return undefined
  }
})

/**
 * Finds every id in a value that its schema marks as one. The record's own `id` and its purposes' `id` are met too;
 * callers tell them by the last step of the path.
 *
 * @param schema the schema that the value was parsed by.
 * @param value a value of that schema.
 * @param path where the value stands; prefixed to every answer.
 */
export const referencesIn = (schema: Schema, value: unknown, path: readonly (string | number)[] = []): Reference[] => {
  const found: Reference[] = []
  if (value !== null && value !== undefined) walkOf(schema)?.(value, [...path], found)
  return found
}
