import type { DpvTerm } from '@sharemap/register'
import type { SaidField } from '../facts/said-words.ts'
import { isPublished } from './dpv-term-list.ts'
import type { LinkedNode } from './json-ld-context.ts'

/** The id of a record inside its file. */
export const recordIri = (id: string): string => `#${id}`

/** A property where there is a value, and nothing where there is none: silence is not a statement. */
export const given = (name: string, value: unknown): LinkedNode =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
    ? {}
    : { [name]: value }

const matchProperties = { exact: 'skos:exactMatch', close: 'skos:closeMatch', broad: 'skos:broadMatch' } as const

/**
 * Ties a record to terms of the vocabulary, as closely as the register says that they fit. A term that the published
 * vocabulary does not have is kept as text.
 */
export const matchesOf = (terms: readonly DpvTerm[]): LinkedNode => {
  const known = (match: DpvTerm['match']) =>
    terms.filter((term) => term.match === match && isPublished(term.term)).map(({ term }) => term)
  return {
    ...given(matchProperties.exact, known('exact')),
    ...given(matchProperties.close, known('close')),
    ...given(matchProperties.broad, known('broad')),
    ...given(
      'uk:unpublishedTerm',
      terms.filter(({ term }) => !isPublished(term)).map(({ term }) => term),
    ),
  }
}

/**
 * A field that may be unsaid: its value, or what stands in its place. Unsaid and none are different, and both are said.
 *
 * @param name the property.
 * @param field the field.
 * @param value how to write a stated value.
 */
export const saidProperty = <Value>(
  name: string,
  field: SaidField<Value>,
  value: (stated: Value) => unknown,
): LinkedNode => {
  // The vocabulary has no word for silence, so what stands in a value's place is always ours.
  const own = `uk:${name.slice(name.indexOf(':') + 1)}`
  switch (field.state) {
    case 'stated':
      return given(name, value(field.value))
    case 'none':
      return { [`${own}State`]: 'none', [`${own}Reason`]: field.reason }
    default:
      return { [`${own}State`]: field.state }
  }
}
