import { parseRegisterText } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileStore } from './open-lowdb-store.ts'
import type { Interference, SimulatedDisk } from './testing/simulated-disk.ts'
import {
  type Answered,
  expectSpoiltFileHarmless,
  freshDisk,
  openSimulated,
  partyIds,
  retitleByHand,
  simulatedFile,
  stepIn,
  writeStep,
} from './testing/simulated-life.ts'

type Step = 'edit' | 'edit together' | 'fold' | 'edit by hand'

const reading = new Set<Parameters<Interference>[0]>(['read', 'mark', 'list'])

/** Lets every write of a span of operations fail. */
const failFor = (disk: SimulatedDisk, code: string, from: number, length: number) => {
  const first = disk.operations() + from
  disk.interfere((operation, path) => {
    const now = disk.operations()
    if (reading.has(operation) || now < first || now >= first + length) return
    throw Object.assign(new Error(`${code}: ${path}`), { code })
  })
}

/** Folds, and expects to be told where that failed, or where a change by hand waits for the disk. */
const fold = async (store: FileStore) => {
  const isFolded = await store.foldNow().then(
    () => true,
    () => false,
  )
  const codes = store.troubles().map(({ code }) => code)
  if (isFolded) expect(codes.filter((code) => code !== 'outside-change')).toEqual([])
  else expect(codes.length).toBeGreaterThan(0)
}

/** Changes the file by hand, where the disk lets us, and has it looked at. */
const editByHand = async (disk: SimulatedDisk, store: FileStore, title: string) => {
  await retitleByHand(disk, title).catch(() => {})
  await store.checkFile().catch(() => {})
}

/** Edits, and expects a refusal to say why. Gives the number of refusals. */
const edit = async (store: FileStore, parties: readonly string[], step: number, answered: Answered, code: string) => {
  const results = await Promise.all(parties.map((id) => writeStep(store, id, step, answered)))
  const refused = results.filter(({ ok }) => !ok)
  for (const result of refused) {
    expect(result).toMatchObject({ reason: 'fault', fault: { message: expect.stringContaining(code) } })
  }
  return refused.length
}

describe('a disk that fails for a while', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['EIO', 'disk-fault'],
  ])('with %s at once is told as %s', async (code, problem) => {
    const disk = freshDisk()
    const store = await openSimulated(disk)
    failFor(disk, code, 0, 1000)
    expect(await writeStep(store, 'party-dwp', 1, new Map())).toMatchObject({
      ok: false,
      reason: 'fault',
      fault: { code: problem, message: expect.stringMatching(/^The edit could not be kept: /) },
    })
    expect(store.current().register).toEqual(smallRegister())
  })

  it('is told of until the file is written again, however often the file is looked at meanwhile', async () => {
    const disk = freshDisk()
    const store = await openSimulated(disk)
    await writeStep(store, 'party-dwp', 1, new Map())
    failFor(disk, 'ENOSPC', 0, 1000)
    await expect(store.foldNow()).rejects.toThrow('ENOSPC')
    await store.checkFile()
    expect(store.troubles().map(({ code }) => code)).toEqual(['disk-full'])
    disk.interfere(() => {})
    await store.foldNow()
    expect(store.troubles()).toEqual([])
    await store.close()
  })

  it('keeps no edit by hand from being taken that was made over a file which we had put in its place', async () => {
    const disk = freshDisk()
    const store = await openSimulated(disk)
    await writeStep(store, 'party-dwp', 1, new Map())
    let isInPlace = false
    disk.interfere((operation, path) => {
      if (isInPlace) throw Object.assign(new Error(`EIO: ${path}`), { code: 'EIO' })
      isInPlace = operation === 'rename' && path === `${simulatedFile}.tmp`
    })
    await expect(store.foldNow()).rejects.toThrow('EIO')
    expect(isInPlace).toBe(true)
    disk.interfere(() => {})
    await retitleByHand(disk, 'By hand')
    await writeStep(store, 'party-dwp', 2, new Map())
    await store.foldNow()
    expect(store.troubles()).toEqual([])
    expect(store.history().map(({ kind }) => kind)).toEqual(['edit', 'edit', 'outside-edit'])
    const { register } = store.current()
    expect([register.title, stepIn(register, 'party-dwp')]).toEqual(['By hand', 2])
    expect(parseRegisterText((await disk.read(simulatedFile)).toString('utf8'))).toEqual({ ok: true, register })
    await store.close()
  })

  it.each(['ENOSPC', 'EACCES', 'EIO'])(
    'with %s loses nothing, keeps nothing it refused, and goes on after',
    async (code) => {
      let faults = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom<Step>('edit', 'edit together', 'fold', 'fold', 'edit by hand'), {
            minLength: 2,
            maxLength: 10,
          }),
          fc.nat(60),
          fc.integer({ min: 1, max: 25 }),
          async (steps, from, length) => {
            const disk = freshDisk()
            const store = await openSimulated(disk)
            failFor(disk, code, from, length)
            const answered: Answered = new Map()
            const expectAnswered = ({ current }: FileStore) => {
              for (const [party, step] of answered) expect(stepIn(current().register, party)).toBe(step)
            }
            for (const [place, kind] of steps.entries()) {
              if (kind === 'fold') await fold(store)
              else if (kind === 'edit by hand') await editByHand(disk, store, `Title ${place}`)
              else faults += await edit(store, kind === 'edit' ? ['party-dwp'] : partyIds, place, answered, code)
              expectAnswered(store)
            }
            disk.interfere(() => {})
            await store.foldNow()
            expect(store.troubles()).toEqual([])
            const entries = store.history().length
            expect(await writeStep(store, 'party-dwp', 999, answered)).toMatchObject({ ok: true })
            expect(store.history()).toHaveLength(entries + 1)
            await store.close()
            const again = await openSimulated(disk)
            expect(again.current()).toEqual(store.current())
            expect(again.history()).toEqual(store.history())
            expectAnswered(again)
            await again.close()
            await expectSpoiltFileHarmless(disk)
          },
        ),
        { numRuns: 60 },
      )
      expect(faults).toBeGreaterThan(20)
    },
    60_000,
  )
})
