import { cpus } from 'node:os'
import { buildExportScope, type ExportFormat, type ExportScope, exportFormats } from '@sharemap/export'
import type { FlowFilter } from '@sharemap/graph'
import { scopeOf, shippedRegister } from '../src/testing/scopes.ts'
import { tools } from '../src/testing/tools.ts'

// Measures how long each format takes over the whole of the shipped register, from the register to the bytes: by the
// clock, and of the processor's time, which a busy machine does not lengthen as much; and how large the file is. Formats that are about one thing are written for one: the middle one of all. `npm run bench:exports`
// writes each three times and tells the middle time; `-- --times 9` does so nine times.

const wanted = process.argv.indexOf('--times')
const times = wanted === -1 ? 3 : Number(process.argv[wanted + 1])
if (!Number.isInteger(times) || times < 1) throw new RangeError('--times wants a whole number from 1.')

const register = shippedRegister()
const whole = scopeOf(register)
const given = { asAt: whole.asAt, hash: whole.source.hash }

const middle = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length / 2)] as Item

const recipients = [...new Set(register.flows.map(({ to }) => to))].filter((id) => id.startsWith('party-'))
const narrowed: Readonly<Record<NonNullable<ExportFormat['needs']>, FlowFilter>> = {
  'one-recipient': { to: [middle(recipients)] },
  'one-activity': { activity: [middle(register.activities).id] },
}

const scopeFor = ({ needs }: ExportFormat): ExportScope =>
  buildExportScope(register, needs === null ? given : { ...given, filter: narrowed[needs] })

const measure = async (format: ExportFormat) => {
  const taken: number[] = []
  const worked: number[] = []
  let size = 0
  for (let time = 0; time < times; time += 1) {
    const [begun, before] = [performance.now(), process.cpuUsage()]
    size = (await format.write(scopeFor(format), tools)).length
    const { user, system } = process.cpuUsage(before)
    taken.push(performance.now() - begun)
    worked.push((user + system) / 1000)
  }
  const middleOf = (milliseconds: number[]) => middle(milliseconds.sort((a, b) => a - b))
  return { taken: middleOf(taken), worked: middleOf(worked), size }
}

process.stdout.write(
  `${whole.flowNumbers.size} flows, ${register.activities.length} activities; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`,
)
// What is loaded once and kept is not any one format's own.
await measure(middle(exportFormats))
for (const format of exportFormats) {
  const { taken, worked, size } = await measure(format)
  const of = format.needs === null ? '' : ` (${format.needs.replace('-', ' ')})`
  process.stdout.write(
    `${format.id.padEnd(16)}${taken.toFixed(0).padStart(7)} ms${worked.toFixed(0).padStart(7)} ms${(size / 1024).toFixed(0).padStart(8)} KB${of}\n`,
  )
}
