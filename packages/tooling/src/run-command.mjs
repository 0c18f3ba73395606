import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readManifest, repositoryRoot } from './repository.mjs'

/**
 * @typedef {object} CommandEnd
 * @property {number} code The exit code; 1 where the command could not start or was ended by a signal.
 * @property {string} [trouble] A sentence when it could not start or was ended by a signal.
 */

/**
 * Runs a command to its end from the repository's root, its output shown as it comes. It is given no input, so
 * nothing can stop to ask a question.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options] `env` is added to this process's own.
 * @returns {Promise<CommandEnd>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? repositoryRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows npx is a .cmd file, which only the shell can start.
      shell: process.platform === 'win32' && command !== process.execPath,
    })
    child.once('error', (error) => settle({ code: 1, trouble: `${command} could not be started: ${error.message}.` }))
    child.once('exit', (code, signal) => {
      if (code === null) settle({ code: 1, trouble: `${command} was ended by ${signal}.` })
      else settle({ code })
    })
  })
}

/**
 * The script behind an installed tool's command, to be run with this Node: `node <script> …` works the same on
 * every system, where the links in `.bin` do not.
 * @param {string} packageName Such as `vite`.
 * @param {string} [directory] The workspace folder whose installed packages are looked in; the root when left out.
 * @param {string} [command] The command's name, where it is not the package's own.
 * @returns {string} An absolute path.
 * @throws {Error} When the package is not installed or has no such command.
 */
export function toolScript(packageName, directory = '.', command = packageName) {
  const from = createRequire(join(repositoryRoot, directory, 'package.json'))
  for (const folder of from.resolve.paths(packageName) ?? []) {
    const home = join(folder, packageName)
    const { bin } = readManifestIfAny(home) ?? {}
    const script = typeof bin === 'string' ? bin : bin?.[command]
    if (script !== undefined) return join(home, script)
  }
  throw new Error(`The command ${command} of ${packageName} is not installed for ${directory}.`)
}

/** @param {string} directory */
function readManifestIfAny(directory) {
  try {
    return readManifest(directory)
  } catch {
    return undefined
  }
}
