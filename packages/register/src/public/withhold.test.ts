import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { identifierOf } from '../identifier.ts'
import { withheldValue, withhold } from './withhold.ts'

const party = identifierOf('party')
const isPublic = (id: string) => !id.includes('secret')
const cut = (schema: z.ZodType, value: unknown) => withhold(schema, value, isPublic)

const said = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('stated'), value: party }),
  z.strictObject({ state: z.literal('not-stated') }),
])
const saidOrWithheld = z.discriminatedUnion('state', [
  ...said.options,
  z.strictObject({ state: z.literal('withheld') }),
])

describe('withhold', () => {
  it('drops each field that the public schema does not name', () => {
    const schema = z.strictObject({ name: z.string(), inner: z.strictObject({ shown: z.string() }) })
    const value = { name: 'A', notes: 'x', inner: { shown: 'y', hidden: 'z' }, more: { shown: 'y' } }
    expect(cut(schema, value)).toEqual({ name: 'A', inner: { shown: 'y' } })
  })

  it('lets no object through where the public schema has a plain value', () => {
    const parsed = z
      .strictObject({ name: z.string() })
      .safeParse(cut(z.strictObject({ name: z.string() }), { name: {} }))
    expect(parsed.success).toBe(false)
  })

  it('takes an entry out of a list, and the list along where too few are left', () => {
    expect(cut(z.array(party), ['party-a', 'party-secret', 'party-b'])).toEqual(['party-a', 'party-b'])
    expect(cut(z.array(party), ['party-secret'])).toEqual([])
    expect(cut(z.array(party).min(1), ['party-secret'])).toBe(withheldValue)
    expect(cut(z.array(party).min(2), ['party-a', 'party-secret'])).toBe(withheldValue)
  })

  it('takes an object with a reference that it cannot do without', () => {
    const basis = z.strictObject({ party, code: z.string() })
    expect(cut(basis, { party: 'party-secret', code: '6(1)(e)' })).toBe(withheldValue)
    expect(cut(z.array(basis), [{ party: 'party-secret', code: '6(1)(e)' }])).toEqual([])
  })

  it('turns a reference that may be null into null', () => {
    expect(cut(party.nullable(), 'party-secret')).toBeNull()
    expect(cut(party.nullable(), 'party-a')).toBe('party-a')
    expect(cut(party.optional(), 'party-secret')).toBeUndefined()
  })

  it('says that a stated reference is withheld where the schema can say so, and never that it is unsaid', () => {
    const value = { state: 'stated', value: 'party-secret' }
    expect(cut(saidOrWithheld, value)).toEqual({ state: 'withheld' })
    expect(cut(said, value)).toBe(withheldValue)
    expect(cut(saidOrWithheld, { state: 'not-stated' })).toEqual({ state: 'not-stated' })
    expect(cut(saidOrWithheld, { state: 'stated', value: 'party-a' })).toEqual({ state: 'stated', value: 'party-a' })
  })

  it('withholds a state that the public schema does not know', () => {
    expect(cut(said, { state: 'rumoured', value: 'party-a' })).toBe(withheldValue)
  })

  it('refuses a schema that it cannot follow, rather than let its value pass whole', () => {
    expect(() => cut(z.any(), { notes: 'secret' })).toThrow('cannot be walked')
  })
})
