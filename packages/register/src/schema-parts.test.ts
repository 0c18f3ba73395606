import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { registerSchema } from './register.ts'
import { literalsOf, optionOf, partsOf, type Schema } from './schema-parts.ts'

const text = z.string()

describe('partsOf', () => {
  it('takes objects, lists, nullables, optionals and choices apart', () => {
    expect(partsOf(z.strictObject({ text }))).toEqual({ kind: 'object', fields: { text } })
    expect(partsOf(z.array(text))).toEqual({ kind: 'list', element: text, minimum: 0 })
    expect(partsOf(z.array(text).min(2))).toEqual({ kind: 'list', element: text, minimum: 2 })
    expect(partsOf(text.nullable())).toEqual({ kind: 'nullable', inner: text })
    expect(partsOf(text.optional())).toEqual({ kind: 'optional', inner: text })
    const options = [z.strictObject({ a: z.literal(1) }), z.strictObject({ a: z.literal(2) })] as const
    expect(partsOf(z.discriminatedUnion('a', options))).toEqual({ kind: 'choice', options })
  })

  it.each([text, z.iso.date(), z.int(), z.boolean(), z.enum(['a']), z.literal('a')])('knows a leaf', (schema) => {
    expect(partsOf(schema)).toEqual({ kind: 'leaf' })
  })

  it.each([z.record(text, text), z.tuple([text]), z.any(), z.unknown(), z.map(text, text), text.transform(Number)])(
    'refuses to walk past what it does not know',
    (schema) => {
      expect(() => partsOf(schema)).toThrow('cannot be walked')
    },
  )

  it('knows every schema of the register', () => {
    const walk = (schema: Schema): number => {
      const parts = partsOf(schema)
      switch (parts.kind) {
        case 'object':
          return Object.values(parts.fields).reduce((sum, field) => sum + walk(field), 1)
        case 'list':
          return 1 + walk(parts.element)
        case 'nullable':
        case 'optional':
          return 1 + walk(parts.inner)
        case 'choice':
          return parts.options.reduce((sum, option) => sum + walk(option), 1)
        case 'leaf':
          return 1
      }
    }
    expect(walk(registerSchema)).toBeGreaterThan(500)
  })
})

describe('optionOf', () => {
  const said = z.strictObject({ state: z.literal('stated'), value: text })
  const unsaid = z.strictObject({ state: z.literal('not-stated') })

  it('finds the option by its literals', () => {
    expect(literalsOf(said)).toEqual({ state: 'stated' })
    expect(optionOf([said, unsaid], { state: 'not-stated' })).toBe(unsaid)
    expect(optionOf([said, unsaid], { state: 'stated', value: 'x' })).toBe(said)
    expect(optionOf([said, unsaid], { state: 'none' })).toBeUndefined()
  })
})
