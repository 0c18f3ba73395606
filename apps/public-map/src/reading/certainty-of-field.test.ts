import { describe, expect, it } from 'vitest'
import { certaintyOfField, weakestOfFields } from './certainty-of-field.ts'
import type { PublicEvidence } from './site-reading.ts'

const evidence = (field: string | null, basis: PublicEvidence['basis']): PublicEvidence => ({
  field,
  notice: 'notice-a',
  section: null,
  lines: null,
  source: null,
  says: 'Something.',
  basis,
  checkedOn: '2026-01-01',
})

describe('certaintyOfField', () => {
  it('takes the best evidence about the field or about what it is a part of', () => {
    const known = [
      evidence('collects', 'inferred'),
      evidence('collects.1', 'stated'),
      evidence('collects.1', 'implied'),
    ]
    expect(certaintyOfField(known, 'collects')).toBe('inferred')
    expect(certaintyOfField(known, 'collects.0')).toBe('inferred')
    expect(certaintyOfField(known, 'collects.1')).toBe('stated')
  })

  it('does not take a field for another whose name begins alike', () => {
    expect(certaintyOfField([evidence('collects.1', 'inferred')], 'collects.10')).toBe('stated')
  })

  it('is stated where nothing is said of the field itself', () => {
    expect(certaintyOfField([evidence(null, 'inferred')], 'to')).toBe('stated')
  })
})

describe('weakestOfFields', () => {
  it('finds the field that is known least', () => {
    const known = [evidence('to', 'implied'), evidence('from', 'inferred'), evidence('trigger', 'stated')]
    expect(weakestOfFields(known, ['to', 'from', 'trigger'])).toEqual({ certainty: 'inferred', field: 'from' })
    expect(weakestOfFields(known, ['trigger'])).toEqual({ certainty: 'stated', field: null })
  })
})
