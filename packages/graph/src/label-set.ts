/** A set of numbered labels: one bit each in 32-bit words, so that following data through ten thousand nodes costs little. */
export type LabelSet = Uint32Array

/** Numbers for names, and one number more, the last, for what has no name. */
export interface Labels {
  readonly numberOf: ReadonlyMap<string, number>
  /** The number of what has no name. */
  readonly unnamed: number
  readonly words: number
}

/** Numbers the names, in their order. */
export const buildLabels = (names: Iterable<string>): Labels => {
  const numberOf = new Map<string, number>()
  for (const name of names) if (!numberOf.has(name)) numberOf.set(name, numberOf.size)
  return { numberOf, unnamed: numberOf.size, words: (numberOf.size >> 5) + 1 }
}

/**
 * A set of some names.
 *
 * @param labels the numbering.
 * @param names names to put in; those that have no number are left out.
 */
export const setOf = (labels: Labels, names: Iterable<string>): LabelSet => {
  const set = new Uint32Array(labels.words)
  for (const name of names) {
    const number = labels.numberOf.get(name)
    if (number !== undefined) addLabel(set, number)
  }
  return set
}

/** Every label, the unnamed one too. */
export const fullSet = (labels: Labels): LabelSet => {
  const set = new Uint32Array(labels.words)
  for (let label = 0; label <= labels.unnamed; label += 1) addLabel(set, label)
  return set
}

export const addLabel = (set: LabelSet, label: number): void => {
  set[label >> 5] = (set[label >> 5] as number) | (1 << (label & 31))
}

export const hasLabel = (set: LabelSet, label: number): boolean =>
  ((set[label >> 5] as number) & (1 << (label & 31))) !== 0

/** Whether two sets share a label. */
export const overlaps = (a: LabelSet, b: LabelSet): boolean => {
  for (let word = 0; word < a.length; word += 1) if (((a[word] as number) & (b[word] as number)) !== 0) return true
  return false
}

/** What two sets share, or null where they share nothing. */
export const intersect = (a: LabelSet, b: LabelSet): LabelSet | null => {
  let any = 0
  const shared = new Uint32Array(a.length)
  for (let word = 0; word < a.length; word += 1) {
    const both = (a[word] as number) & (b[word] as number)
    shared[word] = both
    any |= both
  }
  return any === 0 ? null : shared
}

/** What the first set has and the second has not, or null where there is nothing. */
export const subtract = (a: LabelSet, b: LabelSet): LabelSet | null => {
  let any = 0
  const rest = new Uint32Array(a.length)
  for (let word = 0; word < a.length; word += 1) {
    const only = (a[word] as number) & ~(b[word] as number)
    rest[word] = only
    any |= only
  }
  return any === 0 ? null : rest
}

/** Whether the first set has every label of the second. */
export const covers = (a: LabelSet, b: LabelSet): boolean => {
  for (let word = 0; word < a.length; word += 1) if (((b[word] as number) & ~(a[word] as number)) !== 0) return false
  return true
}

/** Adds the labels of one set to another, in place. */
export const addAll = (into: LabelSet, from: LabelSet): void => {
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] as number) | (from[word] as number)
}
