import { relativeTarget } from './check-imports.mjs'
import { violation } from './violation.mjs'

/**
 * Finds files of a package that import each other in a ring, types included: a ring of types is as hard to read.
 * @param {import('./read-sources.mjs').Source[]} sources
 * @returns {import('./violation.mjs').Violation[]} One for each ring found, with the files in the order of import.
 */
export function findCycles(sources) {
  /** @type {Map<string, string[]>} */
  const targets = new Map(
    sources.map((source) => [
      source.path,
      source.imports.flatMap(({ specifier }) => relativeTarget(source, specifier) ?? []).sort(),
    ]),
  )
  /** @type {import('./violation.mjs').Violation[]} */
  const rings = []
  /** @type {Set<string>} */
  const finished = new Set()
  /** @type {string[]} */
  const trail = []

  /** @param {string} path */
  const visit = (path) => {
    const seenAt = trail.indexOf(path)
    if (seenAt >= 0) {
      const ring = [...trail.slice(seenAt), path].join(' → ')
      rings.push(violation('cycle', path, `These files import each other in a ring: ${ring}.`))
      return
    }
    if (finished.has(path)) return
    trail.push(path)
    for (const target of targets.get(path) ?? []) visit(target)
    trail.pop()
    finished.add(path)
  }
  for (const path of [...targets.keys()].sort()) visit(path)
  return rings
}
