import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import {
  appDoors,
  diskRooms,
  impureLibraries,
  pureRooms,
  residentApp,
  scope,
  testingDoor,
  toolingRoom,
} from './policy.mjs'
import { violation } from './violation.mjs'

/**
 * @typedef {import('./read-sources.mjs').Source} Source
 * @typedef {import('./read-sources.mjs').Import} Import
 * @typedef {import('../repository.mjs').Manifest} Manifest
 *
 * @typedef {object} Surroundings
 * @property {Manifest} rootManifest The root package.json, whose devDependencies every test may use.
 * @property {Set<string>} apps The names of the workspace's apps.
 *
 * @typedef {(source: Source, imported: Import, surroundings: Surroundings) => string | undefined} ImportRule Answers
 * with a sentence when the import breaks the rule.
 */

/**
 * Checks the import statements and the ambient readings of every source.
 * @param {Source[]} sources
 * @param {Surroundings} surroundings
 * @returns {import('./violation.mjs').Violation[]}
 */
export function checkImports(sources, surroundings) {
  return sources.flatMap((source) => [
    ...source.imports.flatMap((imported) =>
      Object.entries(importRules).flatMap(([rule, check]) => {
        const message = check(source, imported, surroundings)
        return message === undefined ? [] : [violation(rule, `${source.path}:${imported.line}`, message)]
      }),
    ),
    ...checkAmbientReads(source),
  ])
}

/** @type {Record<string, ImportRule>} */
const importRules = {
  declared(source, { specifier, typeOnly }, { rootManifest }) {
    const name = packageNameOf(specifier)
    if (name === undefined || isBuiltin(specifier) || name === source.owner.manifest.name) return undefined
    const { dependencies, peerDependencies, optionalDependencies, devDependencies } = source.owner.manifest
    if (name in { ...dependencies, ...peerDependencies, ...optionalDependencies }) return undefined
    const developing = source.role !== 'shipped' || typeOnly
    const forDevelopment = { ...devDependencies, ...rootManifest.devDependencies }
    if (developing && (name in forDevelopment || `@types/${name}` in forDevelopment)) return undefined
    const field = developing ? 'package.json' : 'the dependencies of package.json'
    return `${name} is imported but not declared in ${field} of ${source.owner.directory}.`
  },

  app(source, { specifier, typeOnly }, { apps }) {
    const name = packageNameOf(specifier)
    if (name === undefined || !apps.has(name) || name === source.owner.manifest.name) return undefined
    const door = appDoors.find(({ from, to }) => from === source.owner.room && to === specifier)
    if (door !== undefined && (typeOnly || !door.typesOnly)) return undefined
    const only = door?.typesOnly ? ', save for its types' : ''
    return `${source.owner.room} may not import ${specifier}${only}: an app is entered only by the doors of the policy.`
  },

  tooling(source, { specifier }) {
    if (source.role !== 'shipped' || source.owner.room === toolingRoom) return undefined
    if (packageNameOf(specifier) !== scope + toolingRoom) return undefined
    return `Shipped code may not import ${specifier}.`
  },

  testing(source, { specifier }) {
    if (source.role !== 'shipped' || !testingDoor.test(specifier)) return undefined
    return `Shipped code may not import ${specifier}, which is made for tests.`
  },

  resident(source, { specifier }) {
    if (source.owner.room !== residentApp.room || source.role !== 'shipped' || !specifier.startsWith(scope))
      return undefined
    if (residentApp.mayImport.has(specifier)) return undefined
    return `${residentApp.room} may not import ${specifier}; of the workspace it may import ${[...residentApp.mayImport].join(', ')}.`
  },

  pure(source, { specifier }) {
    if (!pureRooms.has(source.owner.room) || source.role !== 'shipped') return undefined
    const name = packageNameOf(specifier)
    if (!isBuiltin(specifier) && !impureLibraries.has(name ?? '')) return undefined
    return `${source.owner.room} computes and nothing else, so it may not import ${specifier}.`
  },

  disk(source, { specifier }) {
    if (source.role !== 'shipped' || diskRooms.has(source.owner.room) || source.owner.room === toolingRoom)
      return undefined
    if (!/^(node:)?fs(\/promises)?$/.test(specifier)) return undefined
    return `Only ${[...diskRooms].join(', ')} may touch the disk.`
  },

  room(source, { specifier }) {
    const target = relativeTarget(source, specifier)
    if (target === undefined || target.startsWith(`${source.owner.directory}/`)) return undefined
    // The shipped example is data, and tests read it as such.
    if (source.role === 'test' && target.startsWith('data/')) return undefined
    return `${specifier} leaves ${source.owner.directory}; import other packages by name.`
  },

  feature(source, { specifier }) {
    const own = featureOf(source.path)
    const other = featureOf(relativeTarget(source, specifier) ?? '')
    if (own === undefined || other === undefined || own === other) return undefined
    return `The feature ${own} may not import the feature ${other}.`
  },
}

/**
 * @param {Source} source
 * @returns {import('./violation.mjs').Violation[]}
 */
function checkAmbientReads({ owner, role, path, ambientReads }) {
  if (!pureRooms.has(owner.room) || role !== 'shipped') return []
  return ambientReads.map(({ line, what }) =>
    violation('ambient', `${path}:${line}`, `${owner.room} may not use ${what}: dates and ids are passed in.`),
  )
}

/**
 * The file that a relative import points at, from the repository's root; nothing for an import by name. What stands
 * after `?` is a note to Vite.
 * @param {Source} source
 * @param {string} specifier
 * @returns {string | undefined}
 */
export function relativeTarget(source, specifier) {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, ''))
}

/**
 * `react` for `react/jsx-runtime`, `@sharemap/law` for `@sharemap/law/x`; nothing for a relative import.
 * @param {string} specifier
 * @returns {string | undefined}
 */
function packageNameOf(specifier) {
  if (specifier.startsWith('.')) return undefined
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** @param {string} path */
function featureOf(path) {
  return /^apps\/web\/src\/features\/([^/]+)\//.exec(path)?.[1]
}
