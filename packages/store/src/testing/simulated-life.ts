import { parseRegisterText, type Register, serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { expect } from 'vitest'
import { type FileStore, openLowdbStore } from '../open-lowdb-store.ts'
import type { CommitResult } from '../store.ts'
import { type SimulatedDisk, simulatedDisk } from './simulated-disk.ts'
import { noteAt, setNotes } from './store-contract.ts'

/** Where the register stands on a simulated disk. */
export const simulatedFile = '/data/register.json'

/** A disk that holds the small register and nothing else. */
export const freshDisk = (): SimulatedDisk =>
  simulatedDisk([[simulatedFile, Buffer.from(serialiseRegister(smallRegister()))]])

/** The ids of the small register's parties. */
export const partyIds = smallRegister().parties.map(({ id }) => id)

let starts = 0

/** Opens the store on a simulated disk, as a process of its own: those that had it open before are dead. */
export const openSimulated = async (disk: SimulatedDisk): Promise<FileStore> => {
  starts += 1
  const opened = await openLowdbStore(simulatedFile, {
    disk,
    foldAfter: 1_000_000,
    watchEvery: 0,
    now: () => new Date('2026-11-22T12:00:00Z'),
    process: { pid: process.pid, began: String(starts), space: 'abc' },
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.store
}

/** What was answered for: the last notes of each party, as the number of the step that wrote them. */
export type Answered = Map<string, number>

/** The notes of a party, as the number of a step; NaN where there are none. */
export const stepIn = (register: Register, party: string): number =>
  Number.parseInt(register.parties.find(({ id }) => id === party)?.notes ?? '', 10)

/** Writes the number of a step into the notes of a party, and remembers it where it is answered for. */
export const writeStep = async (
  store: FileStore,
  party: string,
  step: number,
  answered: Answered,
): Promise<CommitResult> => {
  const version = store.current().register.parties.find(({ id }) => id === party)?.version ?? 0
  const result = await store.commit([setNotes(String(step), version, party)], noteAt(1))
  if (result.ok) answered.set(party, step)
  return result
}

/** Spoils the register's file, and expects the history and the copy before to give the register back all the same. */
export const expectSpoiltFileHarmless = async (disk: SimulatedDisk): Promise<void> => {
  const store = await openSimulated(disk)
  const { register } = store.current()
  const hasHistory = store.history().length > 0
  await store.close()
  if (!hasHistory) return
  await disk.write(simulatedFile, ['spoilt'])
  const again = await openSimulated(disk)
  expect(again.current().register).toEqual(register)
  expect(again.troubles()).toMatchObject([{ code: 'outside-change' }])
  await again.close()
}

/** Changes the register's title in its file, as an editor that replaces files does. */
export const retitleByHand = async (disk: SimulatedDisk, title: string): Promise<void> => {
  const parsed = parseRegisterText((await disk.read(simulatedFile)).toString('utf8'))
  expect(parsed).toMatchObject({ ok: true })
  if (!parsed.ok) return
  await disk.write('/data/by-hand', [serialiseRegister({ ...parsed.register, title })])
  await disk.rename('/data/by-hand', simulatedFile)
  await disk.syncFolder('/data')
}
