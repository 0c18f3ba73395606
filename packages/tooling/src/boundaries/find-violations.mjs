import { listWorkspace, readManifest } from '../repository.mjs'
import { checkImports } from './check-imports.mjs'
import { checkManifests } from './check-manifests.mjs'
import { findCycles } from './find-cycles.mjs'
import { readSources } from './read-sources.mjs'

/**
 * Checks a whole repository against the boundaries in policy.mjs.
 * @param {string} root
 * @returns {{ sources: number, violations: import('./violation.mjs').Violation[] }} How many files were read, and all
 * that was found.
 * @throws {Error} When a source file cannot be parsed.
 */
export function findViolations(root) {
  const workspace = listWorkspace(root)
  const sources = readSources(root, workspace)
  const apps = new Set(workspace.filter(({ kind }) => kind === 'app').map(({ manifest }) => manifest.name))
  const surroundings = { rootManifest: readManifest(root), apps }
  const violations = [...checkManifests(workspace), ...checkImports(sources, surroundings), ...findCycles(sources)]
  return { sources: sources.length, violations }
}
