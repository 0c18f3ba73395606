import type { Evidence } from '../evidence.ts'
import { referencesIn } from '../references.ts'
import { optionOf, partsOf, type Schema } from '../schema-parts.ts'
import { withheldValue, withhold } from './withhold.ts'

type IsPublic = (id: string) => boolean

const isWhole = (schema: Schema, value: unknown, isPublic: IsPublic) =>
  referencesIn(schema, value).every((reference) => isPublic(reference.target))

/**
 * Where a field of a council record stands in its public counterpart, whose lists may be shorter.
 *
 * @returns the steps of the public path, or undefined where the field, or a part of it, is not published.
 */
const publicPath = (
  schema: Schema,
  value: unknown,
  [step, ...rest]: readonly string[],
  isPublic: IsPublic,
): readonly string[] | undefined => {
  if (step === undefined) return isWhole(schema, value, isPublic) ? [] : undefined
  if (value === null || value === undefined) return undefined
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object': {
      const field = Object.hasOwn(parts.fields, step) ? parts.fields[step] : undefined
      const steps = field && publicPath(field, (value as Record<string, unknown>)[step], rest, isPublic)
      return steps && [step, ...steps]
    }
    case 'list': {
      const isKept = (item: unknown) => withhold(parts.element, item, isPublic) !== withheldValue
      const items = value as unknown[]
      const position = /^\d+$/.test(step) ? Number(step) : Number.NaN
      if (!(position in items) || !isKept(items[position])) return undefined
      const steps = publicPath(parts.element, items[position], rest, isPublic)
      return steps && [String(items.slice(0, position).filter(isKept).length), ...steps]
    }
    case 'nullable':
    case 'optional':
      return publicPath(parts.inner, value, [step, ...rest], isPublic)
    case 'choice': {
      const option = optionOf(parts.options, value)
      return option && publicPath(option, value, [step, ...rest], isPublic)
    }
    case 'leaf':
      return undefined
  }
}

/**
 * Chooses the evidence of a record that may be published.
 *
 * What evidence says would give away what it is evidence of. So evidence about a field that residents do not see, or
 * about a value of which a part is withheld, stays behind, and so does evidence from a notice that is not public.
 *
 * @param schema the public schema of the record.
 * @param record the council's record.
 * @param isPublic whether the record of an id is published.
 * @returns the evidence that may pass; a `field` that counts entries of a list counts those that are published.
 */
export const publicEvidence = (
  schema: Schema,
  record: { readonly evidence: readonly Evidence[] },
  isPublic: IsPublic,
): Evidence[] =>
  record.evidence.flatMap((evidence) => {
    if (evidence.notice !== null && !isPublic(evidence.notice)) return []
    if (evidence.field === null) return [evidence]
    const steps = publicPath(schema, record, evidence.field.split('.'), isPublic)
    return steps === undefined ? [] : [{ ...evidence, field: steps.join('.') }]
  })
