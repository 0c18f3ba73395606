/** What two parts of a register are compared in, in the order in which people ask. */
export const comparedAspects = [
  'activities',
  'purposes',
  'subject-groups',
  'categories',
  'sources',
  'recipients',
  'lawful-bases',
  'conditions',
  'gateways',
  'retention',
  'transfers',
  'systems',
  'rights',
  'complaints',
  'contacts',
  'unsaid',
] as const

export type ComparedAspect = (typeof comparedAspects)[number]

/** One fact of a part of a register, such as a recipient, and what is known of it there. */
export interface PartFact {
  readonly aspect: ComparedAspect
  /** What makes two facts the same: a record's id, a code, or words. */
  readonly key: string
  readonly name: string
  /** The record or node that it is about; null where it is about none. */
  readonly id: string | null
  /** What may differ though the fact is the same, by what it is: each a list of words, to be read as a set. */
  readonly details: Readonly<Record<string, readonly string[]>>
}

/**
 * Gathers facts: of those with one aspect and key there is one left, with the details of them all.
 *
 * @param facts facts, some of which may be the same.
 * @returns the facts in the order of their first mention, their details without doubles and from A to Z.
 */
export const gatherFacts = (facts: Iterable<PartFact>): PartFact[] => {
  const gathered = new Map<string, PartFact>()
  for (const fact of facts) {
    const at = `${fact.aspect} ${fact.key}`
    const known = gathered.get(at)
    const fields = new Set([...Object.keys(known?.details ?? {}), ...Object.keys(fact.details)])
    const details = Object.fromEntries(
      [...fields].map((field) => [
        field,
        [...new Set([...(known?.details[field] ?? []), ...(fact.details[field] ?? [])])].sort(),
      ]),
    )
    gathered.set(at, { ...(known ?? fact), details })
  }
  return [...gathered.values()]
}
