import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('This machine gave no port.')
  return address.port
}

/** As a distribution sets it up, save for the places: its own list of types, and compression of what it is told of. */
const settings = (folder: string, root: string, port: number) => `
daemon off;
worker_processes 1;
error_log ${folder}/error.log;
pid ${folder}/nginx.pid;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  charset utf-8;
  access_log off;
  gzip on;
  gzip_types text/css application/javascript application/json image/svg+xml application/atom+xml;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`

const isUp = async (origin: string): Promise<boolean> => {
  try {
    await fetch(origin)
    return true
  } catch {
    return false
  }
}

/**
 * Serves a folder by nginx, where it is installed.
 *
 * @param root the folder.
 * @returns the address of the folder, and what ends the server.
 * @throws Error where nginx does not start.
 */
export const serveByNginx = async (root: string): Promise<{ origin: string; close: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'sharemap-nginx-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const file = join(folder, 'nginx.conf')
  await writeFile(file, settings(folder, root, port))
  const server = spawn('nginx', ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  const failed = once(server, 'error').then(([error]: unknown[]) => Promise.reject(error))
  const ready = async () => {
    for (let tries = 0; tries < 50; tries += 1) {
      if (await isUp(origin)) return
      await wait(100)
    }
    throw new Error('nginx did not answer within five seconds.')
  }
  await Promise.race([ready(), failed])
  return {
    origin,
    close: async () => {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
