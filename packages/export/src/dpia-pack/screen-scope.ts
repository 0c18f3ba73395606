import { joinWords } from '@sharemap/graph'
import { type DpiaCriterion, type DpiaCriterionCode, dpiaCriteria, isInForce } from '@sharemap/law'
import type { AnyCategory, CategoryFacts } from '../facts/category-facts.ts'
import { capitalised } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import type { PackFacts } from './pack-facts.ts'

/** What records say about one criterion: that it is met, or something that a person must weigh. */
export interface CriterionShown {
  readonly criterion: DpiaCriterion
  /** 'met' where the records themselves decide it; 'points-to' where they bear on it and cannot decide it. */
  readonly shown: 'met' | 'points-to'
  readonly why: string
}

interface Sign {
  readonly shown: CriterionShown['shown']
  readonly why: string
}

type Screen = (facts: PackFacts) => Sign | null

const met = (why: string): Sign => ({ shown: 'met', why })
const pointsTo = (why: string): Sign => ({ shown: 'points-to', why })

/** Whether a source says in so many words that an activity collects a category, or that a flow carries it. */
const isPlain = ({ activities }: PackFacts, { category, goesIn }: CategoryFacts): boolean =>
  goesIn.length > 0 ||
  activities.some(({ collects, evidence }) => {
    const place = collects.findIndex((collected) => collected.category === category.id)
    if (place === -1) return false
    const own = evidence.filter(({ field }) => field === `collects.${place}`)
    const bases = own.length > 0 ? own : evidence.filter(({ field }) => field === 'collects')
    return bases.length === 0 || bases.some(({ basis }) => basis === 'stated')
  })

/** Which categories of some kind a scope holds, in words, and whether a source says so of any of them. */
const heldOf = (facts: PackFacts, isOfKind: (category: AnyCategory) => boolean) => {
  const held = facts.categories.filter(({ category }) => isOfKind(category))
  const plain = held.filter((one) => isPlain(facts, one))
  const implied = held.filter((one) => !plain.includes(one))
  const list = (some: readonly CategoryFacts[]) => joinWords(some.map(({ name }) => name))
  const words = [
    ...(plain.length === 0 ? [] : [`The scope holds ${list(plain)}.`]),
    ...(implied.length === 0 ? [] : [`The scope seems to hold ${list(implied)}: no source says so outright.`]),
  ]
  return { isHeld: held.length > 0, isPlain: plain.length > 0, words: words.join(' ') }
}

const isSensitive = ({ sensitivity }: AnyCategory) => sensitivity !== 'ordinary'

const sensitiveAtScale: Screen = (facts) => {
  const { isHeld, words } = heldOf(facts, isSensitive)
  return isHeld ? pointsTo(`${words} The register does not say on what scale.`) : null
}

/** What is held meets a criterion; what only seems to be held points to it. */
const holding =
  (isOfKind: (category: AnyCategory) => boolean): Screen =>
  (facts) => {
    const held = heldOf(facts, isOfKind)
    if (!held.isHeld) return null
    return held.isPlain ? met(held.words) : pointsTo(held.words)
  }

/** Categories that activities take from certain kinds of source. */
const takenFrom = ({ activities, names }: PackFacts, source: string): string[] => {
  const ids = activities.flatMap(({ collects }) =>
    collects.filter(({ sources }) => (sources as readonly string[]).includes(source)).map(({ category }) => category),
  )
  return [...new Set(ids)].map(names.of)
}

const cameras: Screen = (facts) => {
  const names = takenFrom(facts, 'camera')
  return names.length === 0
    ? null
    : pointsTo(`Cameras record ${joinWords(names)}. Whether the place is public, and the scale, are not recorded.`)
}

const automated: Screen = ({ activities, names }) => {
  const deciding = activities.flatMap(({ id, automatedDecisions }) =>
    automatedDecisions.state === 'stated' ? [`${names.of(id)} (${automatedDecisions.value})`] : [],
  )
  return deciding.length === 0 ? null : met(`Decisions are made by automated means alone in ${joinWords(deciding)}.`)
}

const access: Screen = (facts) => {
  const sign = automated(facts)
  return sign && pointsTo(`${sign.why} Whether they settle access to a service is for a person to say.`)
}

const bodyKinds = new Set(['biometric', 'genetic'])

const bodyData = holding(({ specialKind }) => bodyKinds.has(specialKind ?? ''))

/** The National Fraud Initiative is a power to match data, so a flow under it is matching. */
const matching: Screen = ({ flows, activities, names }) => {
  const matched = flows.filter(
    ({ flow }) => flow.gateway.state === 'stated' && flow.gateway.value.code === 'laaa-2014-sch9',
  )
  if (matched.length > 0) {
    return met(`A power to match data carries flow ${numbersInWords(matched.map(({ number }) => number))}.`)
  }
  const several = activities.filter(({ collects, sourceParties }) => {
    const kinds = new Set(collects.flatMap(({ sources }) => sources))
    return kinds.has('person') && (kinds.has('other-body') || kinds.has('referral') || sourceParties.length > 0)
  })
  if (several.length === 0) return null
  return pointsTo(
    `Data comes from people themselves and from other bodies for ${joinWords(several.map(({ id }) => names.of(id)))}. Whether it is combined or compared is not recorded.`,
  )
}

const unseen: Screen = ({ activities, scope, names }) => {
  const covered = new Set(scope.register.notices.flatMap((notice) => notice.activities))
  const elsewhere = activities.filter(
    ({ id, collects, sourceParties }) =>
      !covered.has(id) &&
      (sourceParties.length > 0 ||
        collects.some(({ sources }) => sources.includes('other-body') || sources.includes('referral'))),
  )
  if (elsewhere.length === 0) return null
  return pointsTo(
    `${capitalised(joinWords(elsewhere.map(({ id }) => names.of(id))))} takes data from others than the person, and the register holds no notice that covers it.`,
  )
}

const tracking: Screen = (facts) => {
  const online = new Set(facts.categories.filter(({ category }) => category.group === 'online').map(({ name }) => name))
  const names = takenFrom(facts, 'device').filter((name) => online.has(name))
  return names.length === 0
    ? null
    : pointsTo(
        `People's devices give ${joinWords(names)}. Whether behaviour or place is followed is for a person to say.`,
      )
}

const vulnerableTerms = /^dpv:(?:Child|.*Vulnerable.*|Elderly.*|AsylumSeeker|Patient)$/

const vulnerable: Screen = ({ scope, names }) => {
  const groups = scope.register.subjectGroups.filter(({ dpvTerms }) =>
    dpvTerms.some(({ term }) => vulnerableTerms.test(term)),
  )
  return groups.length === 0 ? null : met(`The data is about ${joinWords(groups.map(({ id }) => names.of(id)))}.`)
}

const children: Screen = ({ scope, names, ...facts }) => {
  const groups = scope.register.subjectGroups.filter(({ dpvTerms }) =>
    dpvTerms.some(({ term }) => term === 'dpv:Child'),
  )
  const devices = takenFrom({ scope, names, ...facts }, 'device')
  if (groups.length === 0 || devices.length === 0) return null
  return pointsTo(
    `The data is about ${joinWords(groups.map(({ id }) => names.of(id)))}, and some data comes from devices. Whether children use the online service is not recorded.`,
  )
}

const monitoring: Screen = (facts) => cameras(facts) ?? tracking(facts)

/** What records can show of each criterion. One that is not here turns on facts that no register of flows holds. */
const screens: Partial<Record<DpiaCriterionCode, Screen>> = {
  'large-scale-special-or-offence-data': sensitiveAtScale,
  'large-scale-public-monitoring': cameras,
  'extensive-profiling-for-decisions': access,
  'special-or-offence-data-at-scale': sensitiveAtScale,
  'public-place-monitoring-at-scale': cameras,
  'denial-of-service': access,
  'biometric-or-genetic-data': bodyData,
  'data-matching': matching,
  'invisible-processing': unseen,
  tracking,
  'children-profiling-marketing-or-online': children,
  'consider-automated-decisions': automated,
  'consider-systematic-monitoring': monitoring,
  'consider-sensitive-data': holding(isSensitive),
  'consider-vulnerable-people': vulnerable,
}

/**
 * Says which criteria for a data protection impact assessment the records of a scope show to be met, which they point
 * to, and which they say nothing of (UK GDPR Art 35; the ICO's screening lists).
 *
 * @param facts the scope's facts.
 * @returns the criteria in force on the scope's day, parted in two.
 */
export const screenScope = (facts: PackFacts): { shown: CriterionShown[]; silent: DpiaCriterion[] } => {
  const shown: CriterionShown[] = []
  const silent: DpiaCriterion[] = []
  for (const criterion of dpiaCriteria) {
    if (!isInForce(criterion, facts.scope.asAt)) continue
    const sign = screens[criterion.code]?.(facts) ?? null
    if (sign === null) silent.push(criterion)
    else shown.push({ criterion, ...sign })
  }
  return { shown, silent }
}
