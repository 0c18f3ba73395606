import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Register } from '../register.ts'
import { smallRegister } from '../testing/small-register.ts'
import type { PublicRegister } from './public-register.ts'
import { toPublicRegister } from './to-public-register.ts'

const greetResident = (register: PublicRegister) => `To every ${register.audience}`
const greetCouncil = (register: Register) => `To the ${register.audience}`

describe('the audience of a register', () => {
  it('keeps a council register from being passed where a public one is wanted', () => {
    // @ts-expect-error A council register is not for residents.
    expect(greetResident(smallRegister())).toBe('To every council')
    expect(greetResident(toPublicRegister(smallRegister()))).toBe('To every resident')
  })

  it('keeps a public register from being taken for the whole', () => {
    // @ts-expect-error A public register lacks what the council holds back.
    expect(greetCouncil(toPublicRegister(smallRegister()))).toBe('To the resident')
  })

  it('is what tells the two apart even for code that reads only what both have', () => {
    expectTypeOf<Pick<Register, 'audience' | 'title'>>().not.toExtend<Pick<PublicRegister, 'audience' | 'title'>>()
    expectTypeOf<Pick<PublicRegister, 'audience' | 'title'>>().not.toExtend<Pick<Register, 'audience' | 'title'>>()
  })
})
