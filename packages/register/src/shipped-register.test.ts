import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRegisterText } from './parse-register.ts'
import type { Party } from './party.ts'
import { toPublicRegister } from './public/to-public-register.ts'
import { type Register, type RegisterRecord, recordListNames } from './register.ts'
import { serialiseRegister } from './serialise-register.ts'
import { coverageFixtureSchema } from './testing/coverage-fixture.ts'
import { findUncovered } from './testing/find-uncovered.ts'

const text = readFileSync(new URL('../../../data/register.json', import.meta.url), 'utf8')

const shippedRegister = (): Register => {
  const result = parseRegisterText(text)
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path} ${message}`).join('\n'))
  return result.register
}

const register = shippedRegister()
const records: RegisterRecord[] = recordListNames.flatMap((list): RegisterRecord[] => register[list])

const coverage = new URL('./testing/coverage/', import.meta.url)
const fixtures = readdirSync(coverage)
  .filter((name) => name.endsWith('.json'))
  .map((name) => coverageFixtureSchema.parse(JSON.parse(readFileSync(new URL(name, coverage), 'utf8'))))

const bearersOf = (name: string) =>
  register.parties.filter(
    ({ scope, name: own, aliases }: Party) => scope === 'named-body' && [own, ...aliases].includes(name),
  )

describe('the shipped register', () => {
  it('is written as the program writes it, so that an edit changes no other line', () => {
    expect(serialiseRegister(register)).toBe(text)
  })

  it('bears evidence on every record', () => {
    expect(records.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('places its evidence in fields that exist and on lines that the notices have', () => {
    const lineCounts = new Map(register.notices.map(({ id, lineCount }) => [id, lineCount]))
    const astray = records.flatMap((record) =>
      record.evidence.filter(({ field, notice, lines }) => {
        const isField = field === null || fieldExists(record, field.split('.'))
        return !isField || (lines?.to ?? 0) > (lineCounts.get(notice ?? '') ?? Number.POSITIVE_INFINITY)
      }),
    )
    expect(astray).toEqual([])
  })

  it.each(['DWP', 'HMRC', 'ICO', 'Westminster City Council'])('holds %s as one body, of several notices', (name) => {
    const [body, ...more] = bearersOf(name)
    expect(more).toEqual([])
    const notices = new Set(body?.evidence.map(({ notice }) => notice).filter((notice) => notice !== null))
    expect(notices.size).toBeGreaterThan(name === 'HMRC' ? 0 : 1)
  })

  it('hangs the three notices of Westminster on one organisation', () => {
    const rootOf = (id: string): string => {
      const parent = register.parties.find((party) => party.id === id)?.parent
      return parent == null ? id : rootOf(parent)
    }
    const roots = register.notices.map(({ publisher }) => rootOf(publisher))
    expect(roots.filter((root) => root === 'party-westminster-city-council')).toHaveLength(3)
  })

  it('shows residents what the notices say', () => {
    const shown = toPublicRegister(register)
    for (const list of recordListNames) expect(shown[list].length, list).toBe(register[list].length)
  })

  it('has a list of what each of its notices says', () => {
    expect(fixtures.map(({ notice }) => notice).sort()).toEqual(register.notices.map(({ id }) => id).sort())
  })

  it.each(fixtures)('holds everything that $notice says', (fixture) => {
    expect(fixture.recipients.length).toBeGreaterThan(0)
    expect(fixture.categories.length).toBeGreaterThan(0)
    expect(findUncovered(register, fixture)).toEqual([])
  })

  it.each(fixtures)('would not hold everything that $notice says without its flows', (fixture) => {
    const activities = new Set(register.notices.find(({ id }) => id === fixture.notice)?.activities)
    const flows = register.flows.filter(({ activity }) => !activities.has(activity))
    const missing = findUncovered({ ...register, flows }, fixture).filter(({ list }) => list === 'recipients')
    expect(missing).toHaveLength(fixture.recipients.length)
  })
})

const fieldExists = (holder: unknown, [step, ...rest]: readonly string[]): boolean => {
  if (step === undefined) return true
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return false
  return fieldExists((holder as Record<string, unknown>)[step], rest)
}
