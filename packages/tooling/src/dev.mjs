import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithParent } from './end-with-parent.mjs'
import { installOrExit } from './install.mjs'
import { repositoryRoot } from './repository.mjs'
import { toolScript } from './run-command.mjs'

// `npm run dev`: the server under `tsx watch`, which starts it anew when its sources change, and Vite's own server for
// the workbench, which reloads the page. Vite passes every request outside the workbench on to the server, so one
// address shows the whole program. When either ends, both end.
if (process.env.npm_lifecycle_event !== undefined) endWithParent()
await installOrExit()

const serverPort = process.env.PORT ?? '4600'
const server = spawn(
  process.execPath,
  [toolScript('tsx'), 'watch', '--clear-screen=false', join(repositoryRoot, 'apps/api/src/main.ts')],
  { cwd: repositoryRoot, stdio: 'inherit', env: { ...process.env, PORT: serverPort } },
)

// Vite ends this process by itself on some signals, so the server is ended with the process, whatever ends it.
process.on('exit', () => server.kill('SIGTERM'))
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => process.exit(0))
server.once('error', (error) => {
  console.error(`The server could not be started: ${error.message}.`)
  process.exit(1)
})
server.once('exit', (code) => process.exit(code ?? 1))

const web = join(repositoryRoot, 'apps/web')
/** @type {{ createServer(options: object): Promise<{ listen(): Promise<unknown>, printUrls(): void }> }} */
const vite = await import(pathToFileURL(createRequire(join(web, 'package.json')).resolve('vite')).href)
const pages = await vite.createServer({
  root: web,
  base: '/workbench/',
  server: { proxy: { '^/(?!workbench/)': `http://127.0.0.1:${serverPort}` } },
})
await pages.listen()
console.log('The workbench, reloading as its sources change (sign in first with the link that the server prints):')
pages.printUrls()
