import type { z } from 'zod'
import { identifierKinds } from '../identifier.ts'
import { optionOf, partsOf, type Schema } from '../schema-parts.ts'

const isIdentifier = (schema: Schema) => identifierKinds.has(schema as z.ZodType)

/**
 * Puts one id in the place of another, wherever a schema says that an id stands, but for ids of the value's own. A list
 * of ids that would then hold one twice holds it once.
 *
 * @param schema the schema that the value was parsed by.
 * @param value a value of that schema; it is not changed.
 * @param from the id to replace.
 * @param to the id to put in its place.
 */
export const replaceReferences = (schema: Schema, value: unknown, from: string, to: string): unknown => {
  if (value === null || value === undefined) return value
  if (isIdentifier(schema)) return value === from ? to : value
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object': {
      const fields = value as Readonly<Record<string, unknown>>
      return Object.fromEntries(
        Object.entries(fields).map(([key, field]) => {
          const inner = parts.fields[key]
          return [key, inner === undefined || key === 'id' ? field : replaceReferences(inner, field, from, to)]
        }),
      )
    }
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => replaceReferences(parts.element, item, from, to))
      return isIdentifier(parts.element) ? [...new Set(items)] : items
    }
    case 'nullable':
    case 'optional':
      return replaceReferences(parts.inner, value, from, to)
    case 'choice': {
      const option = optionOf(parts.options, value)
      return option === undefined ? value : replaceReferences(option, value, from, to)
    }
    case 'leaf':
      return value
  }
}
