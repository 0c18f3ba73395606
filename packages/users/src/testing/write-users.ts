import { addUser } from '../change-users.ts'
import { openUserStore } from '../open-user-store.ts'
import { teamUser } from './team.ts'

// A process that adds users to a file which others write too: `write-users.ts FILE NAME COUNT`.

const [file = '', name = '', count = ''] = process.argv.slice(2)
const opened = openUserStore(file)
if (!opened.ok) throw new Error(opened.problem)
for (let place = 0; place < Number(count); place += 1) {
  const change = await opened.store.change(
    addUser({ ...teamUser('reader'), name: `${name}-${place}`, at: new Date('2026-11-22T10:00:00Z') }),
  )
  if (!change.ok) throw new Error(change.message)
}
