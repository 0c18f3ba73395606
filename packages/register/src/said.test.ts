import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { said, saidOrNone, statedValue } from './said.ts'

const stated = { state: 'stated', value: 'x' }
const unsaid = { state: 'not-stated' }
const none = { state: 'none', reason: 'There is no such thing.' }

describe('said', () => {
  const schema = said(z.string().min(1))

  it('keeps stated and unsaid apart', () => {
    expect(schema.parse(stated)).toEqual(stated)
    expect(schema.parse(unsaid)).toEqual(unsaid)
  })

  it.each([
    none,
    'x',
    null,
    {},
    { state: 'stated' },
    { state: 'stated', value: '' },
    { state: 'not-stated', value: 'x' },
  ])('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
})

describe('saidOrNone', () => {
  const schema = saidOrNone(z.string().min(1))

  it('keeps all three apart', () => {
    for (const value of [stated, unsaid, none]) expect(schema.parse(value)).toEqual(value)
  })

  it('asks why there is none', () => {
    expect(schema.safeParse({ state: 'none' }).success).toBe(false)
    expect(schema.safeParse({ state: 'none', reason: '' }).success).toBe(false)
  })
})

describe('statedValue', () => {
  it('gives what is stated, and nothing for unsaid and none alike', () => {
    expect(statedValue({ state: 'stated', value: 0 })).toBe(0)
    expect(statedValue({ state: 'not-stated' })).toBeUndefined()
    expect(statedValue({ state: 'none', reason: 'It is not due.' })).toBeUndefined()
  })
})
