import { appDoors, impureLibraries, pureRooms, ranks, residentApp, scope, toolingRoom } from './policy.mjs'
import { violation } from './violation.mjs'

/** @typedef {import('../repository.mjs').WorkspacePackage} WorkspacePackage */

/**
 * Checks what each package.json says it depends on.
 * @param {WorkspacePackage[]} workspace
 * @returns {import('./violation.mjs').Violation[]}
 */
export function checkManifests(workspace) {
  const byName = new Map(workspace.map((entry) => [entry.manifest.name, entry]))
  return workspace.flatMap((entry) => {
    const where = `${entry.directory}/package.json`
    const complaints = checkIdentity(entry).map(([rule, message]) => violation(rule, where, message))
    for (const field of /** @type {const} */ ([
      'dependencies',
      'devDependencies',
      'peerDependencies',
      'optionalDependencies',
    ])) {
      for (const name of Object.keys(entry.manifest[field] ?? {})) {
        const complaint = checkDependency(entry, name, byName.get(name), field === 'devDependencies')
        if (complaint !== undefined) complaints.push(violation(complaint[0], where, complaint[1]))
      }
    }
    return complaints
  })
}

/**
 * @param {WorkspacePackage} entry
 * @returns {[rule: string, message: string][]}
 */
function checkIdentity({ kind, room, manifest }) {
  /** @type {[string, string][]} */
  const complaints = []
  if (manifest.name !== scope + room) {
    complaints.push([
      'name',
      `The package in the folder ${room} should be called ${scope}${room}, not ${manifest.name}.`,
    ])
  }
  if (kind === 'package' && room !== toolingRoom && ranks[room] === undefined) {
    complaints.push(['rank', `${room} has no rank. Give it one in packages/tooling/src/boundaries/policy.mjs.`])
  }
  return complaints
}

/**
 * @param {WorkspacePackage} from
 * @param {string} name The dependency's name.
 * @param {WorkspacePackage | undefined} to The dependency, where it is one of the workspace's own.
 * @param {boolean} forDevelopment Whether it stands under devDependencies.
 * @returns {[rule: string, message: string] | undefined}
 */
function checkDependency(from, name, to, forDevelopment) {
  if (to === undefined) {
    const impure = !forDevelopment && pureRooms.has(from.room) && impureLibraries.has(name)
    return impure ? ['pure', `${from.room} computes and nothing else, so it may not depend on ${name}.`] : undefined
  }
  if (to.room === toolingRoom) {
    return forDevelopment ? undefined : ['tooling', `${name} may stand only under devDependencies.`]
  }
  if (to.kind === 'app') {
    const allowed = appDoors.some((door) => door.from === from.room && `${door.to}/`.startsWith(`${name}/`))
    return allowed ? undefined : ['app', `${from.room} may not depend on the app ${to.room}.`]
  }
  if (from.kind === 'package' && !((ranks[to.room] ?? Number.POSITIVE_INFINITY) < (ranks[from.room] ?? -1))) {
    return ['rank', `${from.room} (rank ${ranks[from.room]}) may not depend on ${to.room} (rank ${ranks[to.room]}).`]
  }
  if (from.room === residentApp.room && ![...residentApp.mayImport].some((door) => `${door}/`.startsWith(`${name}/`))) {
    return [
      'resident',
      `${from.room} may not depend on ${to.room}: residents are served what they may see and no more.`,
    ]
  }
  return undefined
}
