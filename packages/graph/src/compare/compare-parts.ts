import type { IsoDate } from '@sharemap/law'
import { counted } from '../answers/flow-summary.ts'
import type { AnyRegister } from '../register-view.ts'
import { type ComparedAspect, comparedAspects, gatherFacts, type PartFact } from './compared-aspect.ts'
import { factsOfActivities } from './facts-of-activities.ts'
import { factsOfFlows } from './facts-of-flows.ts'
import { factsOfNotices } from './facts-of-notices.ts'
import { type PartChoice, type PartKind, type RegisterPart, takePart } from './register-part.ts'

/** Where a fact is found: here alone, there alone, in both alike, or in both with a difference. */
export const comparedOutcomes = ['only-here', 'only-there', 'both', 'changed'] as const
export type ComparedOutcome = (typeof comparedOutcomes)[number]

/** What is known of one fact on each side, where it differs. */
export interface FactDifference {
  /** Such as `told` or `keptFor`. */
  readonly detail: string
  readonly here: readonly string[]
  readonly there: readonly string[]
}

export interface ComparedFact extends Omit<PartFact, 'details'> {
  readonly outcome: ComparedOutcome
  /** Empty unless the outcome is `changed`. */
  readonly differences: readonly FactDifference[]
}

/** One side of a comparison. */
export interface ComparedSide {
  readonly kind: PartKind
  readonly name: string
  /** The record that it is of; null for a day. */
  readonly id: string | null
}

export interface Comparison {
  readonly here: ComparedSide
  readonly there: ComparedSide
  readonly summary: string
  /** Each fact of either side once, aspect by aspect. */
  readonly facts: readonly ComparedFact[]
  readonly counts: Readonly<Record<ComparedOutcome, number>>
}

const factsOf = (part: RegisterPart): PartFact[] =>
  gatherFacts([...factsOfActivities(part), ...factsOfFlows(part), ...factsOfNotices(part)])

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, position) => word === b[position])

const differencesOf = (here: PartFact, there: PartFact): FactDifference[] =>
  [...new Set([...Object.keys(here.details), ...Object.keys(there.details)])]
    .map((detail) => ({ detail, here: here.details[detail] ?? [], there: there.details[detail] ?? [] }))
    .filter((difference) => !sameWords(difference.here, difference.there))
    .sort((a, b) => a.detail.localeCompare(b.detail, 'en-GB'))

const compareFact = (here: PartFact | undefined, there: PartFact | undefined): ComparedFact[] => {
  const fact = here ?? there
  if (fact === undefined) return []
  const { aspect, key, name, id } = fact
  const differences = here !== undefined && there !== undefined ? differencesOf(here, there) : []
  const outcome =
    there === undefined ? 'only-here' : here === undefined ? 'only-there' : differences.length > 0 ? 'changed' : 'both'
  return [{ aspect, key, name, id, outcome, differences }]
}

const compareAspect = (aspect: ComparedAspect, here: readonly PartFact[], there: readonly PartFact[]) => {
  const ofAspect = (facts: readonly PartFact[]) =>
    new Map(facts.filter((fact) => fact.aspect === aspect).map((fact) => [fact.key, fact]))
  const [left, right] = [ofAspect(here), ofAspect(there)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .flatMap((key) => compareFact(left.get(key), right.get(key)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.key.localeCompare(b.key, 'en-GB'))
}

/**
 * Compares two parts of a register side by side: two organisations, activities or notices, or the whole register as at
 * two days, each day with the records and the law that were in force on it.
 *
 * Which side is which makes no difference but to the names: swapped sides give swapped outcomes.
 *
 * @param register the council's or the public register.
 * @param here one part.
 * @param there the other.
 * @param asAt the day as at which parts other than days are read.
 * @throws RangeError where the register has no such part on the day.
 */
export const compareParts = (register: AnyRegister, here: PartChoice, there: PartChoice, asAt: IsoDate): Comparison => {
  const [left, right] = [takePart(register, here, asAt), takePart(register, there, asAt)]
  const [leftFacts, rightFacts] = [factsOf(left), factsOf(right)]
  const facts = comparedAspects.flatMap((aspect) => compareAspect(aspect, leftFacts, rightFacts))
  const count = (outcome: ComparedOutcome) => facts.filter((fact) => fact.outcome === outcome).length
  const counts = {
    'only-here': count('only-here'),
    'only-there': count('only-there'),
    both: count('both'),
    changed: count('changed'),
  }
  const side = ({ kind, name, id }: RegisterPart): ComparedSide => ({ kind, name, id })
  return {
    here: side(left),
    there: side(right),
    summary: `Of ${counted(facts.length, 'fact')} compared, ${left.name} and ${right.name} share ${counts.both}; ${counts['only-here']} ${counts['only-here'] === 1 ? 'is' : 'are'} of ${left.name} alone, ${counts['only-there']} of ${right.name} alone, and ${counts.changed} ${counts.changed === 1 ? 'differs' : 'differ'}.`,
    facts,
    counts,
  }
}
