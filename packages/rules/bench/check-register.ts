/**
 * How long it takes to check a register of 10,000 flows, against reading the same register with JSON.parse.
 *
 * Run in packages/rules: `pnpm bench:check-register [flows]`. It makes the register in memory out of the model register,
 * with some of its faults, runs each of the two a few times and prints the medians and their ratio.
 */
import { parseRegister, type Register } from '@sharemap/register'
import { checkRegister } from '../src/index.ts'
import { modelRegister } from '../src/testing/model-register.ts'

const asAt = '2026-11-22'
const runs = 7
const wanted = Number(process.argv[2] ?? 10_000)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 100_000) {
  throw new RangeError('Give a number of flows between 1 and 100000.')
}

/** Copies of the model register side by side; every third leaves the power, the contract and the retention unsaid. */
const manyFlows = (count: number): Register => {
  const whole = modelRegister()
  const perCopy = whole.flows.length
  for (let copy = 1; whole.flows.length < count; copy += 1) {
    const text = JSON.stringify(modelRegister()).replace(
      /"((?:party|subject-group|category|system|activity|flow|transfer|agreement|retention|notice|purpose)-[a-z-]+)"/g,
      `"$1-${copy}"`,
    )
    const next = JSON.parse(text.replace(/"name":"([^"]+)"/g, `"name":"$1 ${copy}"`)) as Register
    if (copy % 3 === 0) {
      for (const flow of next.flows)
        Object.assign(flow, { gateway: { state: 'not-stated' }, agreement: { state: 'not-stated' } })
      for (const activity of next.activities) activity.retention = { state: 'not-stated' }
    }
    whole.parties.push(...next.parties)
    whole.subjectGroups.push(...next.subjectGroups)
    whole.dataCategories.push(...next.dataCategories)
    whole.systems.push(...next.systems)
    whole.activities.push(...next.activities)
    whole.flows.push(...next.flows.slice(0, Math.min(perCopy, count - whole.flows.length)))
    whole.transfers.push(...next.transfers)
    whole.agreements.push(...next.agreements)
    whole.retentionRules.push(...next.retentionRules)
    whole.notices.push(...next.notices)
  }
  const carried = new Set(whole.flows.flatMap(({ transfer }) => (transfer.state === 'stated' ? [transfer.value] : [])))
  whole.transfers = whole.transfers.filter(({ id }) => carried.has(id))
  return whole
}

const medianOf = (work: () => unknown) => {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0
}

const register = manyFlows(wanted)
const parsed = parseRegister(register)
if (!parsed.ok) throw new Error(`The register made for the measure is refused: ${parsed.problems[0]?.message}`)
const text = JSON.stringify(register)
const found = checkRegister(register, { asAt }).length

const parsing = medianOf(() => JSON.parse(text))
const checking = medianOf(() => checkRegister(register, { asAt }))
console.log(
  `${register.flows.length} flows, ${register.activities.length} activities, ${(text.length / 1e6).toFixed(1)} MB of JSON, ${found} findings`,
)
console.log(`JSON.parse of the register   ${parsing.toFixed(0)} ms (median of ${runs})`)
console.log(`checkRegister                ${checking.toFixed(0)} ms (median of ${runs})`)
console.log(`ratio                        ${(checking / parsing).toFixed(1)}`)
