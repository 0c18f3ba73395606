import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Register, serialiseRegister } from '@sharemap/register'
import { buildActivity, buildFlow, buildParty, buildRegister, stated } from '@sharemap/register/testing'
import { openLowdbStore } from '@sharemap/store'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'

// Measures how many edits a second are made safe, and how long each waits for its answer, against plain lowdb, which
// writes its whole file at each edit and does not make it safe from a power cut. Both run in turn, in one process, on one
// disk. `npm run bench:edits -- --large` adds a register of 100,000 flows.

const sizes = process.argv.includes('--large') ? [1000, 10_000, 100_000] : [1000, 10_000]
const folder = await mkdtemp(join(process.env.BENCH_FOLDER ?? tmpdir(), 'sharemap-bench-'))
/** How long each is measured, in milliseconds; but a few edits at the least. */
const span = 3000

const makeRegister = (flows: number): Register => {
  const parties = Array.from({ length: 200 }, (_, place) => buildParty({ id: `party-${place}` }))
  const activities = Array.from({ length: 100 }, (_, place) =>
    buildActivity({ id: `activity-${place}`, controller: `party-${place}` }),
  )
  return buildRegister({
    parties,
    activities,
    flows: Array.from({ length: flows }, (_, place) =>
      buildFlow({
        id: `flow-${place}`,
        from: `activity-${place % 100}`,
        to: `party-${place % 200}`,
        activity: `activity-${place % 100}`,
        trigger: stated('somebody asks for help with what the council does'),
        recipientRole: 'controller',
      }),
    ),
  })
}

interface Measured {
  readonly perSecond: number
  /** Milliseconds from asking to the answer. */
  readonly median: number
  readonly slow: number
  /** The longest that anything else had to wait, in milliseconds. */
  readonly longestStall: number
}

/** Lets writers edit one after the other each, all at once, and times every answer. */
const measure = async (writers: number, edit: (writer: number, turn: number) => Promise<void>): Promise<Measured> => {
  const waits: number[] = []
  const stalls = monitorEventLoopDelay({ resolution: 5 })
  stalls.enable()
  const began = performance.now()
  const fewest = writers === 1 ? 3 : 1
  const write = async (writer: number) => {
    for (let turn = 0; turn < fewest || performance.now() - began < span; turn += 1) {
      const asked = performance.now()
      await edit(writer, turn)
      waits.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  const seconds = (performance.now() - began) / 1000
  stalls.disable()
  waits.sort((one, other) => one - other)
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0
  return { perSecond: waits.length / seconds, median: at(0.5), slow: at(0.99), longestStall: stalls.max / 1e6 }
}

const measureLowdb = async (file: string, writers: number): Promise<Measured> => {
  const database = new Low<Register>(new JSONFile(file), makeRegister(0))
  await database.read()
  return measure(writers, async (writer, turn) => {
    await database.update(({ flows }) => {
      const flow = flows[writer]
      if (flow !== undefined) flow.notes = `Turn ${turn}`
    })
  })
}

const measureStore = async (file: string, writers: number): Promise<Measured & { opening: number }> => {
  const began = performance.now()
  const opened = await openLowdbStore(file, { copies: { days: 0, months: 0 } })
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  const { store } = opened
  const opening = performance.now() - began
  const versions = store.current().register.flows.map(({ version }) => version)
  const measured = await measure(writers, async (writer, turn) => {
    const result = await store.commit(
      [
        {
          command: 'change-field',
          record: `flow-${writer}`,
          version: versions[writer] ?? 1,
          path: 'notes',
          value: `Turn ${turn} of ${began}`,
        },
      ],
      { who: 'Bench', why: '', when: new Date() },
    )
    if (!result.ok) throw new Error(JSON.stringify(result))
    versions[writer] = (versions[writer] ?? 1) + 1
  })
  await store.close()
  return { ...measured, opening }
}

const number = (value: number) => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 })

const row = (name: string, { perSecond, median, slow, longestStall }: Measured) =>
  [
    name.padEnd(30),
    `${number(perSecond)} a second`.padStart(18),
    `${number(median)} ms`.padStart(12),
    `${number(slow)} ms`.padStart(12),
    `${number(longestStall)} ms`.padStart(14),
  ].join('')

try {
  for (const flows of sizes) {
    const text = serialiseRegister(makeRegister(flows))
    const megabytes = number(Buffer.byteLength(text) / 1e6)
    console.log(`\n${flows.toLocaleString('en-GB')} flows, a file of ${megabytes} MB`)
    console.log(
      `${''.padEnd(30)}${'edits'.padStart(18)}${'median'.padStart(12)}${'99 in 100'.padStart(12)}${'longest stall'.padStart(14)}`,
    )
    for (const writers of [1, 100]) {
      const file = join(folder, `register-${flows}-${writers}.json`)
      await writeFile(file, text)
      const plain = await measureLowdb(file, writers)
      await writeFile(file, text)
      const store = await measureStore(file, writers)
      const who = writers === 1 ? 'one writer' : `${writers} writers`
      console.log(row(`plain lowdb, ${who}`, plain))
      console.log(row(`Sharemap's store, ${who}`, store))
      const [more, sooner] = [store.perSecond / plain.perSecond, plain.median / store.median]
      console.log(
        `  ${number(more)} times as many edits, answered ${number(sooner)} times as soon; opened in ${number(store.opening)} ms.`,
      )
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
