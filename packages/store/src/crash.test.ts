import { spawn } from 'node:child_process'
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseRegisterText, registerAt, serialiseRegister, verifyChain } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openLowdbStore, readStoredRegister, verifyHistory } from './index.ts'
import { sha256 } from './sha256.ts'

/** Two at a time, for two cores; several registers one after the other, so that no history grows long. */
const lanes = 2
const registersPerLane = 4
const killsPerRegister = 38
/** How long a writer is let live after its first answer, at most, in milliseconds: a few edits, or a few folds. */
const longestWriting = 30

let folder: string
let program: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-crash-'))
  program = join(folder, 'crash-writer.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./testing/crash-writer.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

interface Life {
  readonly wasKilled: boolean
  readonly answered: readonly { readonly party: string; readonly count: number; readonly hash: string }[]
  readonly complaint: string
  /** The milliseconds from its start to its first answer; undefined where nobody waited for one. */
  readonly opening: number | undefined
}

/** When a life ends: so many milliseconds after it began, or after its first answer. */
type Death = { readonly sinceStart: number } | { readonly sinceAnswer: number }

const readAnswers = (told: string) =>
  told
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [party = '', count = '', hash = ''] = line.split(' ')
      return { party, count: Number(count), hash }
    })

/** Lets the program live for a time, then kills it. It answers into a file, which takes every word until the last. */
const liveAndDie = async (file: string, death: Death): Promise<Life> => {
  const answers = `${file}.answers`
  const output = await open(answers, 'w')
  const began = performance.now()
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', output.fd, 'pipe'] })
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_, signal) => resolve(signal))
  })
  let opening: number | undefined
  if ('sinceAnswer' in death) {
    while (child.exitCode === null && (await output.stat()).size === 0) await wait(2)
    opening = performance.now() - began
  }
  await wait('sinceAnswer' in death ? death.sinceAnswer : death.sinceStart)
  child.kill('SIGKILL')
  const wasKilled = (await ended) === 'SIGKILL'
  await output.close()
  return { wasKilled, answered: readAnswers(await readFile(answers, 'utf8')), complaint, opening }
}

const countIn = (register: ReturnType<typeof smallRegister>, party: string) =>
  Number.parseInt(register.parties.find(({ id }) => id === party)?.notes ?? '', 10) || 0

/** Kills the writers of one register again and again, and looks after each time. */
const wearOut = async (name: string, seed: number) => {
  const file = join(folder, `${name}.json`)
  await writeFile(file, serialiseRegister(smallRegister()))
  const answered = new Map<string, number>()
  const hashes = new Set<string>()
  let kills = 0
  let opening = 100
  let state = seed
  /** Park and Miller's generator, from 0 up to 1. */
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  while (kills < killsPerRegister) {
    // One in five dies while it opens, recovers and first writes; the others while they write and fold.
    const death =
      kills % 5 === 4 ? { sinceStart: chance() * opening * 1.2 } : { sinceAnswer: chance() * longestWriting }
    const life = await liveAndDie(file, death)
    opening = life.opening ?? opening
    expect(life.complaint).toBe('')
    expect(life.wasKilled).toBe(true)
    kills += 1
    for (const { party, count, hash } of life.answered) {
      answered.set(party, count)
      hashes.add(hash)
    }
    expect(parseRegisterText(await readFile(file, 'utf8'))).toMatchObject({ ok: true })
    const read = await readStoredRegister(file)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    for (const [party, count] of answered) expect(countIn(read.stored.register, party)).toBeGreaterThanOrEqual(count)
    const kept = new Set(read.history.map(({ hash }) => hash))
    expect([...hashes].filter((hash) => !kept.has(hash))).toEqual([])
    const anchor = read.history[0]?.previous ?? read.stored.revision
    expect(verifyChain(anchor, read.history, sha256)).toMatchObject({ ok: true, end: read.stored.revision })
  }
  const opened = await openLowdbStore(file)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const { store } = opened
  const { register } = store.current()
  expect(verifyHistory({ register, history: store.history() })).toMatchObject({ ok: true })
  expect(registerAt(register, store.history(), { entry: 0 })).toEqual(smallRegister())
  expect(await readdir(join(folder, `${name}.history`))).not.toContainEqual(expect.stringMatching(/\.tmp$/))
  await store.close()
  expect(parseRegisterText(await readFile(file, 'utf8'))).toEqual({ ok: true, register })
  return { kills, answered: hashes.size }
}

const lane = async (name: string, seed: number) => {
  const total = { kills: 0, answered: 0 }
  for (let place = 0; place < registersPerLane; place += 1) {
    const { kills, answered } = await wearOut(`${name}-${place}`, seed + place)
    total.kills += kills
    total.answered += answered
  }
  return total
}

it('loses no answered edit to more than 300 kills under concurrent writers', async () => {
  const done = await Promise.all(Array.from({ length: lanes }, (_, place) => lane(`lane-${place}`, 7 + 100 * place)))
  const kills = done.reduce((sum, one) => sum + one.kills, 0)
  const answered = done.reduce((sum, one) => sum + one.answered, 0)
  expect(kills).toBeGreaterThan(300)
  expect(answered).toBeGreaterThan(kills)
  console.info(`${kills} kills, ${answered} answered edits, none lost.`)
}, 600_000)
