import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { listFiles } from '../list-files.mjs'
import { findAmbientReads } from './find-ambient-reads.mjs'

/**
 * @typedef {object} Import
 * @property {string} specifier What is imported, as written.
 * @property {number} line
 * @property {boolean} typeOnly Whether the statement leaves nothing behind once types are gone.
 *
 * @typedef {object} Source
 * @property {string} path From the repository's root, with forward slashes.
 * @property {import('../repository.mjs').WorkspacePackage} owner
 * @property {'shipped' | 'test' | 'setting'} role Shipped code, test code and its fixtures, or a tool's settings.
 * @property {Import[]} imports
 * @property {{ line: number, what: string }[]} ambientReads Readings of the clock or of randomness.
 */

/**
 * Parses every source file of the workspace.
 * @param {string} root
 * @param {import('../repository.mjs').WorkspacePackage[]} workspace
 * @returns {Source[]}
 * @throws {Error} When a file is not valid TypeScript or JavaScript; names the file and the line.
 */
export function readSources(root, workspace) {
  return workspace.flatMap((owner) =>
    listFiles(root, owner.directory)
      .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path))
      .map((path) => readSource(root, path, owner)),
  )
}

/**
 * @param {string} root
 * @param {string} path
 * @param {import('../repository.mjs').WorkspacePackage} owner
 * @returns {Source}
 */
function readSource(root, path, owner) {
  const text = readFileSync(join(root, path), 'utf8')
  const { module, program, errors } = parseSync(path, text)
  const lineOf = (/** @type {number} */ offset) => text.slice(0, offset).split('\n').length
  if (errors[0] !== undefined) {
    throw new Error(`${path}:${lineOf(errors[0].labels[0]?.start ?? 0)} cannot be parsed: ${errors[0].message}`)
  }
  /** @type {Import[]} */
  const imports = []
  for (const statement of module.staticImports) {
    const typeOnly = /^import\s+type\b/.test(text.slice(statement.start, statement.end))
    imports.push({ specifier: statement.moduleRequest.value, line: lineOf(statement.start), typeOnly })
  }
  for (const statement of module.staticExports) {
    const request = statement.entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest
    if (request == null) continue
    const typeOnly = /^export\s+type\b/.test(text.slice(statement.start, statement.end))
    imports.push({ specifier: request.value, line: lineOf(statement.start), typeOnly })
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^(['"`])([^'"`$]*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
    if (literal?.[2] !== undefined) imports.push({ specifier: literal[2], line: lineOf(start), typeOnly: false })
  }
  const ambientReads = findAmbientReads(program).map(({ start, what }) => ({ line: lineOf(start), what }))
  return { path, owner, role: roleOf(path.slice(owner.directory.length + 1)), imports, ambientReads }
}

/**
 * What part a file plays, by where it stands in its package.
 * @param {string} path From the package's own folder.
 * @returns {Source['role']}
 */
function roleOf(path) {
  if (/\.test\.\w+$/.test(path) || /^browser\//.test(path) || /(^|\/)testing(\/|\.\w+$)/.test(path)) return 'test'
  return path.startsWith('src/') ? 'shipped' : 'setting'
}
