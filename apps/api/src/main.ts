import { join, resolve } from 'node:path'
import { ukDayOf } from '@sharemap/register'
import { openLowdbStore, openPublications } from '@sharemap/store'
import { createPasswordHasher, openUserStore } from '@sharemap/users'
import { createApp } from './create-app.ts'
import { buildSiteApart, readSiteAssets } from './site/build-site-apart.ts'
import { readConfig } from './start/config.ts'
import { describeProblems } from './start/describe-problems.ts'
import { hostNames } from './start/host-names.ts'
import { listen } from './start/listen.ts'
import { openLiveFolder } from './start/open-live-folder.ts'
import { publishExample } from './start/publish-example.ts'
import { readTheme, themeFileName } from './start/read-theme.ts'
import { openSignInToken } from './start/sign-in-token.ts'
import { readStaticFiles, renderFiles } from './static-files/read-static-files.ts'

// The server: reads its settings, opens the register, and answers until it is told to stop. Whatever keeps it from
// starting is told in sentences, and ends it with code 2.

const repository = resolve(import.meta.dirname, '../../..')

const refuse = (lines: readonly string[]): never => {
  for (const line of lines) console.error(line)
  process.exit(2)
}

const read = readConfig(process.env, process.cwd())
if (!read.ok) throw refuse(read.problems)
const { config } = read

const folder = await openLiveFolder(config.dataFolder, join(repository, 'data/register.json'))
if (!folder.ok) throw refuse([folder.problem])
if (folder.isNew) console.log(`The folder ${config.dataFolder} was empty: the example register has been copied there.`)

const opened = await openLowdbStore(folder.registerFile)
if (!opened.ok) throw refuse(describeProblems(folder.registerFile, opened.problems))

const { store } = opened
/** Whatever is found after the register was opened lets go of it first. */
const letGo = async (lines: readonly string[]) => {
  await store.close()
  return refuse(lines)
}

const kept =
  config.token === null ? await openSignInToken(config.dataFolder) : { ok: true as const, token: config.token }
if (!kept.ok) throw await letGo([kept.problem])

const people = openUserStore(join(config.dataFolder, 'users.json'))
if (!people.ok) throw await letGo([people.problem])
if (people.warning !== null) console.error(people.warning)

const published = await openPublications(folder.registerFile)
if (!published.ok) throw await letGo(published.problems.map(({ message }) => message))
const { publications } = published
if (folder.isNew && publications.last() === null) {
  const first = await publishExample(publications, store.current(), new Date())
  if (!first.ok) throw await letGo([first.fault.message])
}

const look = await readTheme(join(config.dataFolder, themeFileName))
if (!look.ok) throw await letGo(look.problems)

const assets = await readSiteAssets()
const app = createApp({
  store,
  publications,
  today: () => ukDayOf(new Date().toISOString()),
  now: Date.now,
  token: kept.token,
  users: people.store,
  passwords: createPasswordHasher(),
  hosts: hostNames(config.host, config.hosts),
  workbench: await readStaticFiles(join(repository, 'apps/web/dist')),
  buildSite: buildSiteApart(assets, look.theme),
  publicMapFiles: renderFiles(Object.entries(assets)),
  log: (line) => console.error(line),
})

const listening = await listen(app.fetch, config.host, config.port)
if (!listening.ok) throw await letGo([listening.problem])
const { address, stop } = listening
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop()
      .then(store.close)
      .then(
        () => process.exit(0),
        (error) => refuse([`The server could not be stopped cleanly: ${error.message}.`]),
      )
  })
}
// Once there are users the token signs nobody in, so it is not printed again.
const entrance = people.store.current().length === 0 ? `/sign-in?token=${kept.token}` : '/workbench/'
console.log(`
Sharemap shows the register in ${folder.registerFile}

  Public map   ${address}/
  Workbench    ${address}${entrance}
`)
