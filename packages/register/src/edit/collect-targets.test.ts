import fc from 'fast-check'
import { expect, it } from 'vitest'
import { referencesIn } from '../references.ts'
import { recordListNames, registerSchema } from '../register.ts'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { collectTargets } from './collect-targets.ts'

it('finds the references that the checks walk, in every kind of record', () => {
  fc.assert(
    fc.property(arbitraryRegister(), (register) => {
      for (const list of recordListNames) {
        const schema = registerSchema.shape[list].element
        for (const record of register[list]) {
          const walked = [...referencesIn(schema, record)].filter(({ path }) => path.at(-1) !== 'id')
          expect(collectTargets(schema, record)).toEqual(new Set(walked.map(({ target }) => target)))
        }
      }
    }),
  )
})
