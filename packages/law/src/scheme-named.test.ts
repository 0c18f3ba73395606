import { describe, expect, it } from 'vitest'
import { schemeNamed } from './scheme-named.ts'

describe('schemeNamed', () => {
  it.each([
    ['dpf-uk-extension', 'dpf-uk-extension'],
    ['UK Extension to the EU-US Data Privacy Framework', 'dpf-uk-extension'],
    ['DPF with its UK extension', 'dpf-uk-extension'],
    ['PIPEDA', 'pipeda'],
  ])('knows %s', (name, code) => {
    expect(schemeNamed(name)).toBe(code)
  })

  it.each(['Data Privacy Framework', 'Privacy Shield', 'ISO 27001'])('leaves %s as it is', (name) => {
    expect(schemeNamed(name)).toBe(name)
  })
})
