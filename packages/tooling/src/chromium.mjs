import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand, toolScript } from './run-command.mjs'

const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
}

/**
 * Finds a Chromium on this machine: the one that CHROMIUM_PATH names, else one in the usual places, else the one
 * that Playwright keeps.
 * @returns {Promise<string | undefined>} The path of its program.
 * @throws {Error} When CHROMIUM_PATH is set but names no file.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`)
    return named
  }
  const places = Object.entries(usualPlaces).find(([platform]) => platform === process.platform)?.[1] ?? []
  const { chromium } = await import('playwright-core')
  return [...places, chromium.executablePath()].find((place) => existsSync(place))
}

/**
 * Finds a Chromium, and installs one where there is none: from Debian's packages when this is root on Debian, else
 * Playwright's own download.
 * @returns {Promise<string>} The path of its program.
 * @throws {Error} When there is none and none could be installed.
 */
export async function ensureChromium() {
  const found = await findChromium()
  if (found !== undefined) return found

  console.log('No Chromium was found, so one is installed …')
  if (isRoot() && existsSync('/etc/debian_version')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update', '--quiet'], { env })
    // Chromium draws no text without a font, and its package brings none.
    await runCommand('apt-get', ['install', '--quiet', '--yes', 'chromium', 'fonts-liberation'], { env })
  } else {
    await runCommand(process.execPath, [toolScript('playwright-core', 'packages/tooling'), 'install', 'chromium'])
  }
  const installed = await findChromium()
  if (installed === undefined) {
    throw new Error('No Chromium could be installed. Install one and name its program in CHROMIUM_PATH.')
  }
  return installed
}

/**
 * How to start a Chromium that talks to nobody but the pages under test.
 * @param {string} executablePath
 */
export function launchOptions(executablePath) {
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ]
  // Chromium refuses to start its sandbox as root.
  return { executablePath, headless: true, args: isRoot() ? [...args, '--no-sandbox'] : args }
}

function isRoot() {
  return process.getuid?.() === 0
}
