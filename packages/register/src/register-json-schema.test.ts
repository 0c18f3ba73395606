import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registerJsonSchema } from './register-json-schema.ts'
import { arbitraryRegister } from './testing/arbitrary-register.ts'
import { smallRegister } from './testing/small-register.ts'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(registerJsonSchema())

const faultsOf = (file: unknown) =>
  validate(file) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${keyword} ${instancePath}`)

describe('registerJsonSchema', { timeout: 30_000 }, () => {
  it('is a schema of draft 2020-12 with a title', () => {
    expect(registerJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Sharemap register',
    })
  })

  it('takes the small register', () => {
    expect(faultsOf(smallRegister())).toEqual([])
  })

  it('takes whatever the parser takes', () => {
    fc.assert(
      fc.property(arbitraryRegister({ hostileNames: true }), (register) => {
        expect(faultsOf(JSON.parse(JSON.stringify(register)))).toEqual([])
      }),
    )
  })

  it('refuses a key that the format does not know, at the top and inside a record', () => {
    const register = smallRegister()
    expect(faultsOf({ ...register, colour: 'red' })).toEqual(['additionalProperties '])
    const parties = [{ ...register.parties[0], colour: 'red' }]
    expect(faultsOf({ ...register, parties })).toEqual(['additionalProperties /parties/0'])
  })

  it('refuses a missing list, an id of another kind, a day that does not exist and another audience', () => {
    const { flows, ...rest } = smallRegister()
    expect(faultsOf(rest)).toEqual(['required '])
    const parties = [{ ...rest.parties[0], owner: 'flow-claim', validFrom: '2026-02-30' }]
    const faults = faultsOf({ ...rest, flows, parties, audience: 'resident' })
    expect(faults).toContain('const /audience')
    expect(faults).toContain('pattern /parties/0/owner')
    expect(faults).toContain('format /parties/0/validFrom')
  })
})
