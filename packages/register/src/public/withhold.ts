import type { z } from 'zod'
import { identifierKinds } from '../identifier.ts'

/** What stands in place of a value that must not be published. */
export const withheldValue = Symbol('withheld')

type Definition = { type: string; [part: string]: unknown }
type Shape = Record<string, z.core.$ZodType>

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition

const minimumLength = (definition: Definition) =>
  ((definition.checks ?? []) as z.core.$ZodCheck[]).reduce((minimum, check) => {
    const { check: kind, minimum: least } = check._zod.def as unknown as { check: string; minimum?: number }
    return kind === 'min_length' ? Math.max(minimum, least ?? 0) : minimum
  }, 0)

const stateOf = (option: z.core.$ZodType): unknown => {
  const state = (definitionOf(option).shape as Shape).state
  return state === undefined ? undefined : (definitionOf(state).values as unknown[])[0]
}

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
export const withhold = (schema: z.core.$ZodType, value: unknown, isPublic: (id: string) => boolean): unknown => {
  if (value === null || value === undefined) return value
  if (identifierKinds.has(schema as z.ZodType)) return isPublic(String(value)) ? value : withheldValue
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object': {
      const kept: Record<string, unknown> = {}
      for (const [key, field] of Object.entries(definition.shape as Shape)) {
        const part = withhold(field, (value as Record<string, unknown>)[key], isPublic)
        if (part === withheldValue) return withheldValue
        kept[key] = part
      }
      return kept
    }
    case 'array': {
      const element = definition.element as z.core.$ZodType
      const kept = (value as unknown[])
        .map((item) => withhold(element, item, isPublic))
        .filter((item) => item !== withheldValue)
      return kept.length < minimumLength(definition) ? withheldValue : kept
    }
    case 'nullable': {
      const inner = withhold(definition.innerType as z.core.$ZodType, value, isPublic)
      return inner === withheldValue ? null : inner
    }
    case 'union': {
      const options = definition.options as z.core.$ZodType[]
      const option = options.find((candidate) => stateOf(candidate) === (value as { state?: unknown }).state)
      if (option === undefined) return withheldValue
      const part = withhold(option, value, isPublic)
      const mayWithhold = options.some((candidate) => stateOf(candidate) === 'withheld')
      return part === withheldValue && mayWithhold ? { state: 'withheld' } : part
    }
    default:
      return value
  }
}
