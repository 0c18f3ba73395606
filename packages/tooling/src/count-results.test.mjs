import { describe, expect, test } from 'vitest'
import { countResults } from './count-results.mjs'

/**
 * @param {string} status The file's.
 * @param {string[]} tests The tests' statuses.
 */
function file(status, ...tests) {
  return {
    name: 'a.test.ts',
    status,
    assertionResults: tests.map((each, index) => ({ fullName: `test ${index}`, status: each })),
  }
}

describe('counting a run of tests', () => {
  test('passed tests pass', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] }
    expect(countResults('unit', report, 0)).toEqual({ passed: 3, failures: [] })
  })

  test('a failed test is one failure, and its file is not counted again', () => {
    const report = { testResults: [file('failed', 'passed', 'failed')] }
    expect(countResults('unit', report, 1)).toEqual({ passed: 1, failures: ['unit: failed · a.test.ts · test 1'] })
  })

  test.each(['skipped', 'pending', 'todo', 'disabled'])('a test that is %s counts as failed', (status) => {
    const report = { testResults: [file('passed', 'passed', status)] }
    expect(countResults('unit', report, 0)).toEqual({ passed: 1, failures: [`unit: ${status} · a.test.ts · test 1`] })
  })

  test('a file that could not be loaded, or whose hooks failed, is one failure', () => {
    const report = { testResults: [file('failed'), file('failed', 'passed')] }
    expect(countResults('unit', report, 1)).toEqual({
      passed: 1,
      failures: ['unit: the file failed · a.test.ts', 'unit: the file failed · a.test.ts'],
    })
  })

  test('no report, no test, and a bad end without a failed test are each a failure', () => {
    expect(countResults('unit', undefined, 0).failures).toEqual(['unit: the run left no report'])
    expect(countResults('unit', { testResults: [] }, 0).failures).toEqual(['unit: no test was found'])
    const report = { testResults: [file('passed', 'passed')] }
    expect(countResults('unit', report, 1)).toEqual({ passed: 1, failures: ['unit: the run ended with code 1'] })
  })
})
