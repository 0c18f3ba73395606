import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegisterText } from './parse-register.ts'
import { serialiseRegister } from './serialise-register.ts'
import { arbitraryRegister } from './testing/arbitrary-register.ts'
import { buildParty, buildRegister } from './testing/builders.ts'
import { stated } from './testing/said-values.ts'
import { smallRegister } from './testing/small-register.ts'

/** The same value with the keys of every object the other way round. */
const turned = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(turned) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, turned(part)])
  return Object.fromEntries(entries.reverse())
}

describe('serialiseRegister', { timeout: 30_000 }, () => {
  it('writes keys in the order of the schema, with two spaces and one newline at the end', () => {
    const party = turned(buildParty({ id: 'party-a', country: stated('GB') }))
    const text = serialiseRegister({ ...buildRegister({ parties: [party] }), $schema: './register.schema.json' })
    expect(text.split('\n').slice(0, 19)).toEqual([
      '{',
      '  "$schema": "./register.schema.json",',
      '  "formatVersion": 1,',
      '  "audience": "council",',
      '  "title": "A register for tests",',
      '  "description": "Made by a builder.",',
      '  "updatedOn": "2026-11-01",',
      '  "parties": [',
      '    {',
      '      "id": "party-a",',
      '      "name": "A",',
      '      "plainName": "A",',
      '      "status": "approved",',
      '      "visibility": "public",',
      '      "validFrom": null,',
      '      "validTo": null,',
      '      "reviewDue": null,',
      '      "owner": null,',
      '      "version": 1,',
    ])
    expect(text).toContain('      "country": {\n        "state": "stated",\n        "value": "GB"\n      },\n')
    expect(text).toMatch(/[^\n]\n$/)
  })

  it('leaves an absent schema address out', () => {
    expect(serialiseRegister(smallRegister())).not.toContain('$schema')
  })

  it('keeps lists in their order', () => {
    const parties = [buildParty({ id: 'party-b' }), buildParty({ id: 'party-a' })]
    const result = parseRegisterText(serialiseRegister(buildRegister({ parties })))
    expect(result.ok && result.register.parties.map(({ id }) => id)).toEqual(['party-b', 'party-a'])
  })

  it('is read back as the same register, whatever its texts hold', () => {
    fc.assert(
      fc.property(arbitraryRegister({ hostileNames: true }), (register) => {
        expect(parseRegisterText(serialiseRegister(register))).toEqual({ ok: true, register })
      }),
    )
  })

  it('writes the same register as the same text, in whatever order its keys were set', () => {
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        expect(serialiseRegister(turned(register))).toBe(serialiseRegister(register))
      }),
    )
  })
})
