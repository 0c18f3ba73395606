import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from './repository.mjs'

/** How long a server may take until it is ready, in milliseconds. */
const patience = 60_000

/**
 * Starts the real server on a free port of this machine, over a live folder of its own that starts out empty, and
 * waits until it says that it is ready.
 * @param {{ env?: Record<string, string> }} [options] Settings besides PORT, SHAREMAP_DATA and SHAREMAP_TOKEN, or in
 * their stead.
 * @returns {Promise<{ origin: string, token: string, output: () => string, stop: () => Promise<void> }>} Where it
 * answers, the sign-in token, all that it has printed so far, and how to end it and remove its folder.
 * @throws {Error} With what it printed, when it ends or is not ready within a minute.
 */
export async function startServer({ env = {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'sharemap-'))
  const port = await findFreePort()
  const token = 'a-token-for-the-tests-of-real-pages'
  const server = spawn(process.execPath, ['--import', 'tsx', 'apps/api/src/main.ts'], {
    cwd: repositoryRoot,
    env: { ...process.env, PORT: String(port), SHAREMAP_DATA: folder, SHAREMAP_TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }

  const origin = `http://127.0.0.1:${port}`
  const deadline = Date.now() + patience
  while (!(await isReady(origin))) {
    if (server.exitCode !== null || server.signalCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`The server did not become ready. It printed:\n${output}`)
    }
    await new Promise((resume) => setTimeout(resume, 50))
  }
  return { origin, token, output: () => output, stop }
}

/** @param {string} origin */
async function isReady(origin) {
  try {
    return (await fetch(`${origin}/readyz`)).ok
  } catch {
    return false
  }
}

/** @returns {Promise<number>} */
async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('This machine gave no port.')
  return address.port
}
