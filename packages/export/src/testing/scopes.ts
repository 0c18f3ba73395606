import { readFileSync } from 'node:fs'
import { parseRegister, type Register, recordListNames } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { type ArbitraryRegisterOptions, arbitraryRegister, smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { buildExportScope, EmptyScope, type ExportScope } from '../export-scope.ts'
import type { ScopeChoice } from '../scope-choice.ts'

const given = { asAt: '2026-11-22', hash: 'd15ea5e'.repeat(9) }

/** The whole of a register as a scope, or what is chosen of it. */
export const scopeOf = (
  register: Parameters<typeof buildExportScope>[0],
  choice: Partial<ScopeChoice> = {},
): ExportScope => buildExportScope(register, { ...given, ...choice })

/** The small register of the tests, whole or what is chosen of it. */
export const smallScope = (choice: Partial<ScopeChoice> = {}): ExportScope => scopeOf(smallRegister(), choice)

/** The same as residents see it. */
export const smallPublicScope = (choice: Partial<ScopeChoice> = {}): ExportScope =>
  scopeOf(toPublicRegister(smallRegister()), choice)

/** A scope with records and without flows. */
export const scopeWithoutFlows = (): ExportScope => scopeOf({ ...smallRegister(), flows: [], transfers: [] })

/** The register that the repository ships. */
export const shippedRegister = (): Register => {
  const text = readFileSync(new URL('../../../../data/register.json', import.meta.url), 'utf8')
  const parsed = parseRegister(JSON.parse(text))
  if (!parsed.ok) throw new Error('The shipped register is broken.')
  return parsed.register
}

/**
 * The same register with every record in force, and published where residents ask: random days, stages and visibilities
 * leave next to nothing of most registers.
 */
const inForce = (register: Register, asResident: boolean): Register => {
  const lists = recordListNames.map((list) => [
    list,
    register[list].map((record) => ({
      ...record,
      validFrom: null,
      validTo: null,
      ...(asResident || record.status === 'retired' ? { status: 'approved' } : {}),
      ...(asResident ? { visibility: 'public' } : {}),
    })),
  ])
  return { ...register, ...Object.fromEntries(lists) }
}

/** Whole scopes of random registers, for councils and for residents; nine in ten have flows. */
export const arbitraryScope = (options: ArbitraryRegisterOptions = {}): fc.Arbitrary<ExportScope> =>
  fc
    .tuple(arbitraryRegister(options), fc.nat(9), fc.boolean())
    .map(([drawn, whim, asResident]) => {
      const register = whim === 0 ? drawn : inForce(drawn, asResident)
      try {
        const scope = scopeOf(asResident ? toPublicRegister(register) : register)
        return whim === 0 || scope.flowNumbers.size > 0 ? scope : undefined
      } catch (error) {
        if (error instanceof EmptyScope) return undefined
        throw error
      }
    })
    .filter((scope) => scope !== undefined)

/** How often a property over whole scopes is tried. */
export const runs = { numRuns: 20 }

/** For formats that need no tools: one that asks for them fails. */
export const withoutTools = { fonts: () => Promise.reject(new Error('This format needs no fonts.')) }
