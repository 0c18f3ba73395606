import { describe, expect, it } from 'vitest'
import { regulatorAt, regulators } from './regulators.ts'

describe('regulatorAt', () => {
  it.each(['2018-03-06', '2026-06-19', '2026-11-22'])("is the Information Commissioner's Office on %s", (day) => {
    expect(regulatorAt(day).name).toBe("Information Commissioner's Office")
    expect(regulatorAt(day).shortName).toBe('ICO')
  })

  it('gives the first that it knows for a day before it', () => {
    expect(regulatorAt('1999-01-01').code).toBe('ico')
  })

  it('knows the Information Commission, not yet in office', () => {
    expect(regulators.map((regulator) => regulator.code)).toContain('information-commission')
    expect(regulatorAt('2099-01-01').code).toBe('ico')
  })

  it('refuses a date that is none', () => {
    expect(() => regulatorAt('now')).toThrow(RangeError)
  })
})
