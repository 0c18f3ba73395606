import type { AnyRegister } from '@sharemap/graph'
import type { LinkedNode } from './json-ld-context.ts'
import { given, recordIri } from './linked-records.ts'

type AnyEvidence = AnyRegister['flows'][number]['evidence'][number]

/** The place in a notice, or the other source, that a piece of evidence points at. */
const placeIri = ({ notice, lines }: AnyEvidence): string | null => {
  if (notice === null) return null
  return lines === null ? recordIri(notice) : recordIri(`${notice}-lines-${lines.from}-${lines.to}`)
}

/**
 * Where a record comes from. What a notice says and what we worked out are kept apart, so that nothing inferred looks
 * stated.
 *
 * @param evidence the record's evidence.
 */
export const provenanceOf = (evidence: readonly AnyEvidence[]): LinkedNode => {
  const whole = evidence.filter(({ field }) => field === null)
  const carried = whole.length > 0 ? whole : evidence
  const stated = carried.some(({ basis, notice }) => basis === 'stated' && notice !== null)
  return {
    'uk:statedInNotice': stated,
    ...given('prov:wasDerivedFrom', [...new Set(evidence.flatMap((item) => placeIri(item) ?? []))]),
    ...given(
      'uk:evidence',
      evidence.map((item) => ({
        ...given('prov:wasDerivedFrom', placeIri(item)),
        ...given('uk:field', item.field),
        'uk:firmness': item.basis,
        'uk:says': item.says,
        ...given('uk:otherSource', item.source),
        'uk:checkedOn': item.checkedOn,
      })),
    ),
  }
}

/** The places in notices that any record of a register points at, each once. */
export const placeNodes = (register: AnyRegister): LinkedNode[] => {
  const places = new Map<string, LinkedNode>()
  const records = [
    ...register.parties,
    ...register.subjectGroups,
    ...register.dataCategories,
    ...register.systems,
    ...register.activities,
    ...register.flows,
    ...register.transfers,
    ...register.agreements,
    ...register.retentionRules,
    ...register.notices,
  ]
  for (const item of records.flatMap((record): AnyEvidence[] => record.evidence)) {
    const id = placeIri(item)
    if (id === null || item.notice === null || item.lines === null || places.has(id)) continue
    places.set(id, {
      '@id': id,
      'dct:isPartOf': recordIri(item.notice),
      ...given('uk:section', item.section),
      'uk:fromLine': item.lines.from,
      'uk:toLine': item.lines.to,
    })
  }
  return [...places.values()]
}
