/**
 * A set of labels: the data categories of a graph, and one more for anonymous output. Bits in 32-bit words, so that
 * following data through ten thousand nodes costs little.
 */
export type LabelSet = Uint32Array

/** The labels of a graph: each category that some edge carries has a number; the last number is anonymous output. */
export interface Labels {
  readonly numberOf: ReadonlyMap<string, number>
  readonly anonymous: number
  readonly words: number
}

/** Numbers the categories. */
export const buildLabels = (categories: readonly string[]): Labels => ({
  numberOf: new Map(categories.map((category, number) => [category, number])),
  anonymous: categories.length,
  words: (categories.length >> 5) + 1,
})

export const emptySet = (labels: Labels): LabelSet => new Uint32Array(labels.words)

/** Every category, and anonymous output. */
export const fullSet = (labels: Labels): LabelSet => {
  const set = emptySet(labels)
  for (let label = 0; label <= labels.anonymous; label += 1) addLabel(set, label)
  return set
}

export const addLabel = (set: LabelSet, label: number): void => {
  set[label >> 5] = (set[label >> 5] as number) | (1 << (label & 31))
}

export const hasLabel = (set: LabelSet, label: number): boolean =>
  ((set[label >> 5] as number) & (1 << (label & 31))) !== 0

export const isEmpty = (set: LabelSet): boolean => set.every((word) => word === 0)

export const intersect = (a: LabelSet, b: LabelSet): LabelSet =>
  a.map((word, position) => word & (b[position] as number))

/**
 * Adds to a set what it lacks.
 *
 * @returns the labels that were new, or null where none was.
 */
export const addNew = (into: LabelSet, from: LabelSet): LabelSet | null => {
  let any = 0
  const fresh = from.map((word, position) => {
    const added = word & ~(into[position] as number)
    into[position] = (into[position] as number) | word
    any |= added
    return added
  })
  return any === 0 ? null : fresh
}
