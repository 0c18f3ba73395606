/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {string[]} failures One line for each check or test that did not pass, in words.
 */

/**
 * @typedef {object} VitestReport The parts of Vitest's JSON report that are counted.
 * @property {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

/**
 * Counts the tests of one Vitest run. Only `passed` passes: a skipped or to-do test says nothing about the program,
 * so it counts as failed. A test file that could not be loaded counts as one failure, and so does a run with no
 * tests, without a report, or one that ended badly although each test passed (an error outside of any test).
 * @param {string} run What the run is called in the lines of failures.
 * @param {VitestReport | undefined} report The report as parsed, or nothing where the run left none.
 * @param {number} exitCode The code that Vitest ended with.
 * @returns {Tally}
 */
export function countResults(run, report, exitCode) {
  if (report === undefined) return { passed: 0, failures: [`${run}: the run left no report`] }

  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  )
  const failures = tests
    .filter(({ status }) => status !== 'passed')
    .map(({ status, file, fullName }) => `${run}: ${status} · ${file} · ${fullName}`)
  for (const { name, status, assertionResults } of report.testResults) {
    const explained = assertionResults.some((test) => test.status === 'failed')
    if (status === 'failed' && !explained) failures.push(`${run}: the file failed · ${name}`)
  }
  const passed = tests.length - tests.filter(({ status }) => status !== 'passed').length
  if (tests.length === 0 && failures.length === 0) failures.push(`${run}: no test was found`)
  if (exitCode !== 0 && failures.length === 0) failures.push(`${run}: the run ended with code ${exitCode}`)
  return { passed, failures }
}
