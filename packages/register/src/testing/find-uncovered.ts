import type { LineSpan } from '../evidence.ts'
import type { Register } from '../register.ts'
import type { CoverageFixture, CoverageList } from './coverage-fixture.ts'
import { type Holding, holdingsOf } from './holdings.ts'
import { holdsTerm } from './term-words.ts'

/** Something that a notice says and the register does not hold. */
export interface Uncovered {
  readonly list: keyof CoverageFixture
  readonly term: string
  readonly lines: readonly [number, number] | null
  readonly why: string
}

interface Item {
  readonly lines: readonly [number, number]
  readonly term?: string
  readonly trigger?: string | undefined
  readonly provider?: string | undefined
  readonly [fact: string]: unknown
}

const overlaps = ([from, to]: readonly [number, number], span: LineSpan) => span.from <= to && span.to >= from

const agrees = (holding: Holding, { term, lines, trigger, provider, ...facts }: Item) =>
  (provider === undefined || holdsTerm((holding.facts.provider as string[] | undefined) ?? [], provider)) &&
  Object.entries(facts).every(([key, value]) => value === undefined || holding.facts[key] === value)

const find = (list: CoverageList, item: Item, holdings: readonly Holding[]): Uncovered[] => {
  const { lines, term = '', trigger } = item
  const label = term === '' ? String(item.code) : term
  const named = holdings.filter((holding) => holdsTerm(holding.texts, term))
  const placed = named.filter((holding) => holding.spans.some((span) => overlaps(lines, span)))
  const agreed = placed.filter((holding) => agrees(holding, item))
  const triggered = agreed.filter((holding) => trigger === undefined || holdsTerm(holding.trigger ?? [], trigger))
  if (triggered.length > 0) return []
  const why =
    (named.length === 0 && 'no record bears the term') ||
    (placed.length === 0 && 'no evidence of it stands at these lines') ||
    (agreed.length === 0 && 'the record says something else of it') ||
    `its trigger does not say "${trigger}"`
  return [{ list, term: label, lines, why }]
}

/**
 * Looks up everything that a notice says in a register.
 *
 * @param register a sound register.
 * @param fixture what the notice says, in short terms with their lines.
 * @returns what is missing: a term that no record bears, or whose record lacks evidence from these lines of this notice,
 * or a recipient that no flow reaches. Empty where the register holds everything.
 */
export const findUncovered = (register: Register, fixture: CoverageFixture): Uncovered[] => {
  const notice = register.notices.find(({ id }) => id === fixture.notice)
  if (notice === undefined) {
    return [{ list: 'notice', term: fixture.notice, lines: null, why: 'the register has no such notice' }]
  }
  const holdings = holdingsOf(register, notice)
  const { notice: _, rights, ...lists } = fixture
  const told = new Set(notice.tells.rights.map(({ right }) => right))
  return [
    ...Object.entries(lists).flatMap(([list, items]) =>
      (items as readonly Item[]).flatMap((item) => find(list as CoverageList, item, holdings[list as CoverageList])),
    ),
    ...rights
      .filter((right) => !told.has(right))
      .map((right) => ({
        list: 'rights' as const,
        term: right,
        lines: null,
        why: 'the notice is not held to tell it',
      })),
  ]
}
