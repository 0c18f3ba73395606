import type { z } from 'zod'
import { identifierKinds } from '../identifier.ts'
import { literalsOf, optionOf, partsOf, type Schema } from '../schema-parts.ts'

/** What stands in place of a value that must not be published. */
export const withheldValue = Symbol('withheld')

/**
 * Cuts a value down to what a public schema names, and takes out what points at a record that is not public.
 *
 * An entry of a list is left out; a reference that may be null becomes null; a stated reference becomes `withheld`
 * where the public schema has that state; anything else takes the object that holds it along.
 *
 * @param schema the public schema: its fields are the allow-list.
 * @param value the council's value.
 * @param isPublic whether the record of an id is published.
 * @returns the public value, or {@link withheldValue} where nothing of it may be published.
 */
export const withhold = (schema: Schema, value: unknown, isPublic: (id: string) => boolean): unknown => {
  if (value === null || value === undefined) return value
  if (identifierKinds.has(schema as z.ZodType)) return isPublic(String(value)) ? value : withheldValue
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object': {
      const kept: Record<string, unknown> = {}
      for (const [key, field] of Object.entries(parts.fields)) {
        const part = withhold(field, (value as Record<string, unknown>)[key], isPublic)
        if (part === withheldValue) return withheldValue
        kept[key] = part
      }
      return kept
    }
    case 'list': {
      const kept = (value as unknown[])
        .map((item) => withhold(parts.element, item, isPublic))
        .filter((item) => item !== withheldValue)
      return kept.length < parts.minimum ? withheldValue : kept
    }
    case 'nullable':
    case 'optional': {
      const inner = withhold(parts.inner, value, isPublic)
      const absent = parts.kind === 'nullable' ? null : undefined
      return inner === withheldValue ? absent : inner
    }
    case 'choice': {
      const option = optionOf(parts.options, value)
      if (option === undefined) return withheldValue
      const part = withhold(option, value, isPublic)
      const maySaySo = parts.options.some((candidate) => literalsOf(candidate).state === 'withheld')
      return part === withheldValue && maySaySo ? { state: 'withheld' } : part
    }
    case 'leaf':
      return value
  }
}
