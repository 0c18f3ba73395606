import type { z } from 'zod'
import { identifierKinds } from '../identifier.ts'
import { onceASchema, optionOf, partsOf, type Schema } from '../schema-parts.ts'

/** Hands on every id that stands in a value of one schema. */
type Collector = (value: unknown, onTarget: (id: string) => void) => void

const collectFields = (fields: Readonly<Record<string, Schema>>): Collector | undefined => {
  const collectors = Object.entries(fields).flatMap(([key, field]) => {
    // A record's own id and those of its purposes point at nothing.
    const collect = key === 'id' ? undefined : collectorOf(field)
    return collect === undefined ? [] : [[key, collect] as const]
  })
  if (collectors.length === 0) return undefined
  return (value, onTarget) => {
    for (const [key, collect] of collectors) {
      const part = (value as Record<string, unknown>)[key]
      if (part !== null && part !== undefined) collect(part, onTarget)
    }
  }
}

/**
 * What finds the ids in the values of a schema; undefined where there can be none. It is made once a schema, for every
 * edit asks it of every record that it touches.
 */
const collectorOf: (schema: Schema) => Collector | undefined = onceASchema((schema) => {
  if (identifierKinds.has(schema as z.ZodType)) return (value, onTarget) => onTarget(value as string)
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object':
      return collectFields(parts.fields)
    case 'list': {
      const collect = collectorOf(parts.element)
      return (
        collect &&
        ((value, onTarget) => {
          for (const item of value as unknown[]) collect(item, onTarget)
        })
      )
    }
    case 'nullable':
    case 'optional':
      return collectorOf(parts.inner)
    case 'choice': {
      if (parts.options.every((option) => collectorOf(option) === undefined)) return undefined
      return (value, onTarget) => {
        const option = optionOf(parts.options, value)
        if (option !== undefined) collectorOf(option)?.(value, onTarget)
      }
    }
    case 'leaf':
      return undefined
  }
})

/**
 * The ids that a value names, each once; ids of its own (under the key `id`) are not among them.
 *
 * @param schema the schema that the value was parsed by.
 * @param value a value of that schema.
 */
export const collectTargets = (schema: Schema, value: unknown): Set<string> => {
  const targets = new Set<string>()
  collectorOf(schema)?.(value, (id) => targets.add(id))
  return targets
}
