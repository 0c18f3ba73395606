import { writeSync } from 'node:fs'
import { openLowdbStore } from '../open-lowdb-store.ts'

// A program to be killed: one writer for each party of a register, all at once, each counting up in the notes of its
// party. Every edit that is answered for is told on standard output before the next one is asked for.

const file = process.argv[2] ?? ''

const opened = await openLowdbStore(file, { foldAfter: 2, watchEvery: 5 })
if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
const { store } = opened

const partyOf = (id: string) => {
  const party = store.current().register.parties.find((candidate) => candidate.id === id)
  if (party === undefined) throw new Error(`The register has lost ${id}.`)
  return party
}

const count = async (id: string) => {
  for (;;) {
    const { version, notes } = partyOf(id)
    const next = (Number.parseInt(notes, 10) || 0) + 1
    const result = await store.commit(
      [{ command: 'change-field', record: id, version, path: 'notes', value: String(next) }],
      { who: id, why: 'Counting.', when: new Date() },
    )
    if (!result.ok) throw new Error(JSON.stringify(result))
    writeSync(1, `${id} ${next} ${result.entry?.hash}\n`)
  }
}

await Promise.all(store.current().register.parties.map(({ id }) => count(id)))
