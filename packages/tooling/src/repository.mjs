import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path of the repository's root folder. */
export const repositoryRoot = resolve(fileURLToPath(new URL('../../../', import.meta.url)))

/**
 * @typedef {object} Manifest The parts of a package.json that the tooling reads.
 * @property {string} name
 * @property {Record<string, string>} [engines]
 * @property {string} [packageManager]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {string | Record<string, string>} [bin]
 *
 * @typedef {object} WorkspacePackage
 * @property {'app' | 'package'} kind Whether it stands under apps/ or packages/.
 * @property {string} room The folder's own name, such as `law` or `web`.
 * @property {string} directory Its path from the root with forward slashes, such as `packages/law`.
 * @property {Manifest} manifest
 */

/**
 * Reads one package.json.
 * @param {string} directory The folder that holds it.
 * @returns {Manifest}
 * @throws {Error} When the file is missing or is not JSON.
 */
export function readManifest(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
}

/**
 * Lists the workspace's packages and apps in a fixed order. A folder without a package.json is passed over.
 * The two patterns are those of pnpm-workspace.yaml; they are repeated here because this runs before anything
 * that could read YAML is installed.
 * @param {string} [root] The repository to read.
 * @returns {WorkspacePackage[]}
 */
export function listWorkspace(root = repositoryRoot) {
  /** @type {WorkspacePackage[]} */
  const found = []
  for (const [group, kind] of /** @type {const} */ ([
    ['apps', 'app'],
    ['packages', 'package'],
  ])) {
    const folder = join(root, group)
    if (!existsSync(folder)) continue
    for (const room of readdirSync(folder).sort()) {
      if (!existsSync(join(folder, room, 'package.json'))) continue
      found.push({ kind, room, directory: `${group}/${room}`, manifest: readManifest(join(folder, room)) })
    }
  }
  return found
}
