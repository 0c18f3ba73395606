import { type AnyRegister, categoriesThatMayGo, type FlowGraph } from '@sharemap/graph'
import { findEntry, specialCategoryKindEntries } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'
import { sensitivityWords } from './code-words.ts'
import { type RecordNames, recordNames } from './record-names.ts'

export type AnyCategory = AnyRegister['dataCategories'][number]

/** A category of data in a scope: who collects it and which flows take it. */
export interface CategoryFacts {
  readonly category: AnyCategory
  readonly name: string
  /** "Special category: health", "Criminal offence", "Ordinary". */
  readonly sensitivity: string
  readonly collectedBy: readonly string[]
  /** Numbers of flows whose source says that they carry it. */
  readonly goesIn: readonly number[]
  /** Numbers of flows that may carry it, for nobody says what they carry. */
  readonly mayGoIn: readonly number[]
  readonly names: RecordNames
}

const sensitivityOf = ({ sensitivity, specialKind }: AnyCategory): string => {
  if (specialKind === null) return sensitivityWords[sensitivity]
  const kind = findEntry(specialCategoryKindEntries, specialKind)?.name ?? specialKind
  return `${sensitivityWords[sensitivity]}: ${kind.toLowerCase()}`
}

const flowsWith = (
  graph: FlowGraph,
  numbers: ReadonlyMap<string, number>,
  id: string,
  state: 'stated' | 'not-stated',
) =>
  graph.edges
    .flatMap((edge) => {
      if (edge.kind !== 'flow' || edge.carried.state !== state || !categoriesThatMayGo(graph, edge).has(id)) return []
      return numbers.get(edge.flow) ?? []
    })
    .toSorted((a, b) => a - b)

/**
 * The categories that a scope draws, those that are special or about offences first, then as the register lists them.
 * A wider category that only stands above one of them is in the cut register for its reference, and is not told.
 */
export const categoryFacts = ({ register, graph, flowNumbers }: ExportScope): CategoryFacts[] => {
  const drawn = new Set(graph.nodes.map(({ id }) => id))
  const names = recordNames(register)
  const facts = (register.dataCategories as AnyCategory[])
    .filter(({ id }) => drawn.has(id))
    .map((category) => ({
      category,
      name: names.of(category.id),
      sensitivity: sensitivityOf(category),
      collectedBy: register.activities
        .filter(({ collects }) => collects.some((collected) => collected.category === category.id))
        .map(({ id }) => names.of(id)),
      goesIn: flowsWith(graph, flowNumbers, category.id, 'stated'),
      mayGoIn: flowsWith(graph, flowNumbers, category.id, 'not-stated'),
      names,
    }))
  const rank = ({ category }: CategoryFacts) => (category.sensitivity === 'ordinary' ? 1 : 0)
  return facts.toSorted((a, b) => rank(a) - rank(b))
}
