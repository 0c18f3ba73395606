import { createInterface } from 'node:readline'
import { openLowdbStore } from '../open-lowdb-store.ts'

// A program that opens a store and does what it is told, a line at a time, each answered by a line of JSON. It runs
// where the disk is small or the folder forbidden, so that the system itself refuses.

const opened = await openLowdbStore(process.argv[2] ?? '', { foldAfter: 1_000_000, watchEvery: 0 })
const answer = (value: unknown) => console.log(JSON.stringify(value))
answer(opened.ok ? { ok: true } : opened)
if (!opened.ok) process.exit(0)
const { store } = opened

const party = () => {
  const found = store.current().register.parties.find(({ id }) => id === 'party-dwp')
  if (found === undefined) throw new Error('The register has lost a party.')
  return found
}

const edit = async (notes: string) => {
  const { version } = party()
  const result = await store.commit(
    [{ command: 'change-field', record: 'party-dwp', version, path: 'notes', value: notes }],
    { who: 'Ann', why: 'For a test.', when: new Date() },
  )
  return result.ok ? { ok: true, version: version + 1 } : result
}

for await (const line of createInterface(process.stdin)) {
  const [command, size] = line.split(' ')
  if (command === 'edit') answer(await edit('x'.repeat(Number(size))))
  if (command === 'fold') {
    await store.foldNow().catch(() => {})
    answer({ troubles: store.troubles() })
  }
  if (command === 'read') answer({ version: party().version, length: party().notes.length })
}
await store.close()
