import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkNode } from './check-node.mjs'
import { listWorkspace, readManifest, repositoryRoot } from './repository.mjs'
import { runCommand } from './run-command.mjs'
import { hashFiles, isStamped, writeStamp } from './stamp.mjs'

/**
 * The hash of all that decides what an install gives: the lock file, every manifest, the workspace's settings, and
 * the system and major version of Node that native parts were picked for.
 * @param {string} root
 * @param {string} nodeVersion Such as `20.19.1`.
 */
export function hashInstall(root, nodeVersion) {
  const manifests = listWorkspace(root).map(({ directory }) => `${directory}/package.json`)
  const paths = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]
  return hashFiles(root, paths, [`node ${nodeVersion.split('.')[0]}`, process.platform, process.arch])
}

/**
 * The pinned pnpm, as `pnpm@10.0.0`.
 * @param {string | undefined} packageManager The root manifest's `packageManager`, with or without a checksum.
 * @returns {string}
 * @throws {Error} When it does not name one exact version of pnpm.
 */
export function pinnedPnpm(packageManager) {
  const pinned = /^(pnpm@\d+\.\d+\.\d+)(\+.*)?$/.exec(packageManager ?? '')
  if (pinned?.[1] === undefined) throw new Error('packageManager in package.json should look like "pnpm@10.0.0".')
  return pinned[1]
}

/**
 * Makes the repository ready to run with Node and npm alone: checks Node, then installs with the pinned pnpm,
 * fetched through npx, unless nothing has changed since the last install.
 * @returns {Promise<string | undefined>} A sentence when it cannot be made ready, else nothing.
 */
export async function install() {
  const { engines, packageManager } = readManifest(repositoryRoot)
  const tooOld = checkNode(process.versions.node, engines?.node ?? '')
  if (tooOld !== undefined) return tooOld

  const hash = hashInstall(repositoryRoot, process.versions.node)
  if (isStamped(repositoryRoot, 'install', hash) && existsSync(join(repositoryRoot, 'node_modules', '.modules.yaml'))) {
    return undefined
  }
  const pnpm = pinnedPnpm(packageManager)
  console.log(`Installing packages with ${pnpm} …`)
  // CI=true: pnpm asks no question, not even before it removes an older node_modules.
  const end = await runCommand('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env: { CI: 'true' } })
  if (end.code !== 0) {
    return `The packages could not be installed: ${end.trouble ?? `pnpm stopped with code ${end.code}.`} Its own words stand above. If a package.json was changed, bring the lock file up to date with \`npx ${pnpm} install\`; else check that the npm registry can be reached. Then run the same command again.`
  }
  writeStamp(repositoryRoot, 'install', hash)
  return undefined
}

/** Installs, or says why not and ends this process with code 1. */
export async function installOrExit() {
  const trouble = await install()
  if (trouble === undefined) return
  console.error(trouble)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await installOrExit()
