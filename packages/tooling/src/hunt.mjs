import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.mjs'
import { repositoryRoot } from './repository.mjs'
import { runCommand, toolScript } from './run-command.mjs'

// `npm run hunt -- 20`: runs every property twenty times over, each time with other examples, and says which word of
// SHAREMAP_SEED brings a failure back. Without a number, once.

const times = Number(process.argv[2] ?? 1)
if (!Number.isInteger(times) || times < 1) {
  console.error(`How often to hunt is a whole number from 1, not ${process.argv[2]}. Try: npm run hunt -- 20`)
  process.exit(2)
}
const files = ['apps', 'packages']
  .flatMap((folder) => listFiles(repositoryRoot, folder))
  .filter((file) => /\/src\/.*\.test\.tsx?$/.test(file))
  .filter((file) => /\bfc\./.test(readFileSync(join(repositoryRoot, file), 'utf8')))

/** @type {string[]} */
const caught = []
for (let time = 1; time <= times; time += 1) {
  const word = randomUUID()
  console.log(`\n── Hunt ${time} of ${times}, SHAREMAP_SEED=${word}`)
  const end = await runCommand(
    process.execPath,
    [toolScript('vitest'), 'run', '--config=packages/tooling/vitest.config.ts', '--project=unit', ...files],
    { env: { SHAREMAP_SEED: word } },
  )
  if (end.code !== 0) caught.push(word)
}
console.log(
  caught.length === 0
    ? `\nNothing was caught in ${times}.`
    : `\nCaught ${caught.length} of ${times}. To see them again:`,
)
for (const word of caught) console.log(`  SHAREMAP_SEED=${word} npm test -- unit`)
process.exitCode = caught.length === 0 ? 0 : 1
