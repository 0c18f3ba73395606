import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.mjs'
import { listWorkspace, repositoryRoot } from './repository.mjs'
import { runCommand, toolScript } from './run-command.mjs'
import { hashFiles, isStamped, writeStamp } from './stamp.mjs'

/** @typedef {import('./repository.mjs').WorkspacePackage} WorkspacePackage */

/** Files that cannot change what Vite builds. */
const isBesideTheBuild = /(\.test\.\w+$|^[^/]+\/[^/]+\/browser\/|\.md$)/

/**
 * The apps that Vite builds for the browser: those with a vite.config.ts.
 * @param {string} root
 * @returns {WorkspacePackage[]}
 */
export function listWebApps(root) {
  return listWorkspace(root).filter(
    ({ kind, directory }) => kind === 'app' && existsSync(join(root, directory, 'vite.config.ts')),
  )
}

/**
 * The files that decide what building an app gives: its own, those of the workspace packages that it depends on,
 * directly or through others, the lock file and the compiler's settings.
 * @param {string} root
 * @param {WorkspacePackage} app
 * @returns {string[]} Paths relative to the root.
 */
export function listBuildInputs(root, app) {
  const packages = new Map(listWorkspace(root).map((entry) => [entry.manifest.name, entry]))
  const reached = new Set([app])
  for (const { manifest } of reached) {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const entry = packages.get(name)
      if (entry !== undefined) reached.add(entry)
    }
  }
  const sources = [...reached].flatMap(({ directory }) => listFiles(root, directory))
  return ['pnpm-lock.yaml', 'tsconfig.json', ...sources.filter((path) => !isBesideTheBuild.test(path)).sort()]
}

/**
 * Builds each web app whose inputs have changed since its last build, or whose built folder is gone.
 * @returns {Promise<string | undefined>} A sentence when a build fails, else nothing.
 */
export async function buildWeb() {
  for (const app of listWebApps(repositoryRoot)) {
    const hash = hashFiles(repositoryRoot, listBuildInputs(repositoryRoot, app))
    const work = `build-${app.room}`
    const built = join(repositoryRoot, app.directory, 'dist', 'index.html')
    if (isStamped(repositoryRoot, work, hash) && existsSync(built)) continue

    console.log(`Building ${app.directory} …`)
    const end = await runCommand(process.execPath, [toolScript('vite', app.directory), 'build', '--logLevel', 'warn'], {
      cwd: join(repositoryRoot, app.directory),
    })
    if (end.code !== 0) return `${app.directory} could not be built: ${end.trouble ?? 'the reason stands above'}.`
    writeStamp(repositoryRoot, work, hash)
  }
  return undefined
}
