import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithParent } from './end-with-parent.mjs'
import { installOrExit } from './install.mjs'
import { repositoryRoot } from './repository.mjs'

// `npm start`: makes the repository ready, builds what has changed, and runs the server. The server runs in this very
// process, so that signals reach it and its exit code is ours, with nothing in between.
if (process.env.npm_lifecycle_event !== undefined) endWithParent()
await installOrExit()

// Loaded only now: before the install there is no tsx to load.
const { buildWeb } = await import('./build-web.mjs')
const trouble = await buildWeb()
if (trouble !== undefined) {
  console.error(trouble)
  process.exit(1)
}
process.chdir(repositoryRoot)
const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(join(repositoryRoot, 'apps/api/src/main.ts')).href)
