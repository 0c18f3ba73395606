import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { countResults } from './count-results.mjs'
import { install } from './install.mjs'
import { repositoryRoot } from './repository.mjs'
import { runCommand, toolScript } from './run-command.mjs'

// `npm test`: every check and every test, each step's output shown as it comes. `npm test -- types unit` runs only the
// steps named. The last line is always `N passed, N failed`.

/** @typedef {import('./count-results.mjs').Tally} Tally */

/** @type {{ name: string, title: string, run: () => Promise<Tally> }[]} */
const steps = [
  {
    name: 'lint',
    title: 'Format and lint',
    run: () =>
      check('lint', '@biomejs/biome', 'biome', ['check', '--error-on-warnings', '--config-path', 'packages/tooling']),
  },
  { name: 'types', title: 'Types', run: () => check('types', 'typescript', 'tsc', ['--pretty']) },
  { name: 'boundaries', title: 'Boundaries', run: checkBoundaries },
  {
    name: 'deadcode',
    title: 'Dead code',
    run: () => check('deadcode', 'knip', 'knip', ['--config', 'packages/tooling/knip.jsonc', '--no-config-hints']),
  },
  { name: 'unit', title: 'Unit and API tests', run: () => runVitest('unit', {}) },
  { name: 'browser', title: 'Real-browser tests', run: runBrowserTests },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no step called ${unknown.join(', ')}. The steps are: ${steps.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}
const notReady = await install()
if (notReady !== undefined) {
  console.log(`${notReady}\n\n0 passed, 1 failed`)
  process.exit(1)
}

let passed = 0
/** @type {string[]} */
const failures = []
for (const { name, title, run } of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`)
  const began = performance.now()
  const tally = await run().catch((error) => ({ passed: 0, failures: [`${name}: ${error.message}`] }))
  passed += tally.passed
  failures.push(...tally.failures)
  const outcome = tally.failures.length === 0 ? 'passed' : 'FAILED'
  console.log(`${title}: ${outcome} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`)
console.log(`\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0

/**
 * Runs an installed tool as one check: it passes when the tool ends with code 0.
 * @param {string} name
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Tally>}
 */
async function check(name, packageName, command, args) {
  const end = await runCommand(process.execPath, [toolScript(packageName, '.', command), ...args])
  if (end.code === 0) return { passed: 1, failures: [] }
  return { passed: 0, failures: [`${name}: ${end.trouble ?? `${command} ended with code ${end.code}`}`] }
}

/** @returns {Promise<Tally>} */
async function checkBoundaries() {
  const end = await runCommand(process.execPath, ['packages/tooling/src/check-boundaries.mjs'])
  return end.code === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: ['boundaries: an import or manifest crosses a boundary'] }
}

/**
 * Runs one of the projects of vitest.config.ts and counts its tests.
 * @param {string} project
 * @param {Record<string, string>} env
 */
async function runVitest(project, env) {
  const file = join(repositoryRoot, 'node_modules', '.cache', 'sharemap', `${project}-results.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const end = await runCommand(
    process.execPath,
    [
      toolScript('vitest'),
      'run',
      '--config=packages/tooling/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env },
  )
  return countResults(project, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, end.code)
}

/**
 * Builds the pages, finds a Chromium, and runs the tests that use both. The build counts as a check of its own.
 * @returns {Promise<Tally>}
 */
async function runBrowserTests() {
  const { buildWeb } = await import('./build-web.mjs')
  const { ensureChromium } = await import('./chromium.mjs')
  const trouble = await buildWeb()
  const build = trouble === undefined ? { passed: 1, failures: [] } : { passed: 0, failures: [`build: ${trouble}`] }
  const tests = await ensureChromium()
    .then((path) => runVitest('browser', { CHROMIUM_PATH: path }))
    .catch((error) => ({ passed: 0, failures: [`browser: ${error.message}`] }))
  return { passed: build.passed + tests.passed, failures: [...build.failures, ...tests.failures] }
}
