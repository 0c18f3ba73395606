import fc from 'fast-check'
import type { z } from 'zod'
import { countrySchema } from '../country.ts'
import { dpvTermSchema } from '../dpv-term.ts'
import { evidenceSchema, lineSpanSchema } from '../evidence.ts'
import { identifierKinds, type ReferenceKind } from '../identifier.ts'
import { partsOf, type Schema } from '../schema-parts.ts'
import { ruleIdSchema } from '../silence.ts'

/** What values are drawn from: the ids that references may point at, and the texts that free fields may hold. */
export interface ValueSources {
  readonly ids: Readonly<Record<ReferenceKind, readonly string[]>>
  readonly text: fc.Arbitrary<string>
}

interface LeafDefinition {
  readonly type: string
  readonly format?: string
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}

const day = fc
  .tuple(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day,
  duration: fc.constantFrom('P6Y', 'P18M', 'P25Y', 'P30D', 'P2W'),
  email: fc.constantFrom('dpo@council.example', 'help@service.example'),
  url: fc.constantFrom('https://council.example/privacy', 'http://service.example/?a=1&b=2'),
}

const countries = fc.constantFrom('GB', 'US', 'IE', 'IN', 'EU', 'EEA')
const ruleIds = fc.constantFrom('GW-NONE', 'RG-REVIEW', 'TR-PRIVACY-SHIELD')
const dpvTerms = fc.constantFrom('pd:Name', 'pd:HealthRecord', 'dpv:Client')

/** The parts of evidence as they may stand together: lines only with a notice, and a source unless it is assumed. */
const soundEvidence = (evidence: z.infer<typeof evidenceSchema>): z.infer<typeof evidenceSchema> => {
  const isPlaced = evidence.notice !== null
  return {
    ...evidence,
    field: null,
    section: isPlaced ? evidence.section : null,
    lines: isPlaced ? evidence.lines : null,
    basis: isPlaced || evidence.source !== null ? evidence.basis : 'assumed',
  }
}

const formatted = (format: string): fc.Arbitrary<string> => {
  const arbitrary = byFormat[format]
  if (arbitrary === undefined) throw new Error(`Nothing says how to draw a text of the format "${format}".`)
  return arbitrary
}

const leaf = (schema: Schema, { text }: ValueSources): fc.Arbitrary<unknown> => {
  const definition = schema._zod.def as unknown as LeafDefinition
  switch (definition.type) {
    case 'string':
      return definition.format === undefined ? text : formatted(definition.format)
    case 'number':
      return fc.integer({ min: 1, max: 400 })
    case 'boolean':
      return fc.boolean()
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    default:
      return fc.constantFrom(...Object.values(definition.entries ?? {}))
  }
}

/**
 * Draws values of a schema, with references only to the ids given.
 *
 * @param schema a schema of the register.
 * @param sources the ids and texts to draw from.
 * @returns an arbitrary, or undefined where no value is possible because there is nothing that it could point at.
 */
export const arbitraryValue = (schema: Schema, sources: ValueSources): fc.Arbitrary<unknown> | undefined => {
  const mark = identifierKinds.get(schema as z.ZodType)
  if (mark !== undefined) {
    const ids = mark.kinds.flatMap((kind) => sources.ids[kind])
    return ids.length === 0 ? undefined : fc.constantFrom(...ids)
  }
  if (schema === countrySchema) return countries
  if (schema === dpvTermSchema.shape.term) return dpvTerms
  if (schema === ruleIdSchema) return ruleIds
  if (schema === lineSpanSchema) {
    return fc.tuple(fc.integer({ min: 1, max: 90 }), fc.nat(9)).map(([from, more]) => ({ from, to: from + more }))
  }
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object': {
      const fields: Record<string, fc.Arbitrary<unknown>> = {}
      for (const [key, field] of Object.entries(parts.fields)) {
        const arbitrary = arbitraryValue(field, sources)
        if (arbitrary === undefined) return undefined
        fields[key] = arbitrary
      }
      const mayLack = (key: string) => partsOf(parts.fields[key] as Schema).kind === 'optional'
      const values = fc.record(fields, { requiredKeys: Object.keys(fields).filter((key) => !mayLack(key)) })
      return schema === evidenceSchema ? values.map((value) => soundEvidence(value as never)) : values
    }
    case 'list': {
      const element = arbitraryValue(parts.element, sources)
      if (element === undefined) return parts.minimum === 0 ? fc.constant([]) : undefined
      return fc.uniqueArray(element, {
        minLength: parts.minimum,
        maxLength: parts.minimum + 2,
        selector: (item) => JSON.stringify(item),
      })
    }
    case 'nullable': {
      const inner = arbitraryValue(parts.inner, sources)
      return inner === undefined ? fc.constant(null) : fc.option(inner)
    }
    case 'optional':
      // Whether it is there at all is drawn with the object that may lack it.
      return arbitraryValue(parts.inner, sources)
    case 'choice': {
      const options = parts.options.map((option) => arbitraryValue(option, sources))
      return fc.oneof(...options.filter((option) => option !== undefined))
    }
    case 'leaf':
      return leaf(schema, sources)
  }
}
