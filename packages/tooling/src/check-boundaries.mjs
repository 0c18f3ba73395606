import { findViolations } from './boundaries/find-violations.mjs'
import { repositoryRoot } from './repository.mjs'

// Says where the code crosses the boundaries of boundaries/policy.mjs, and ends with code 1 where it does.
const { sources, violations } = findViolations(repositoryRoot)
for (const { rule, where, message } of violations) console.error(`${where}\n  ${rule}: ${message}`)
if (violations.length > 0) {
  console.error(`\n${violations.length} found in ${sources} files.`)
  process.exitCode = 1
} else {
  console.log(`${sources} files keep to the boundaries.`)
}
