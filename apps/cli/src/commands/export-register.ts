import { writeFile } from 'node:fs/promises'
import {
  buildExportScope,
  EmptyScope,
  type ExportFormat,
  exportFileName,
  exportFormatOf,
  exportFormats,
  pageOrientations,
  pageSizes,
  pageSplits,
  type ScopeChoice,
  ScopeDoesNotFit,
} from '@sharemap/export'
import { type FlowFilter, flowFilterFields, flowFilterSchema } from '@sharemap/graph'
import type { RecordKind } from '@sharemap/register'
import { type Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { exportTools } from '../load-fonts.ts'
import { shippedRegister } from '../open-register.ts'
import { openRegisterVersion } from '../open-register-version.ts'
import { publishedRegister } from '../published-register.ts'
import { openQuestion, type Question, type QuestionOptions } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { whyUnreachable } from '../why-unreachable.ts'

interface ExportOptions extends QuestionOptions, Record<string, unknown> {
  readonly out?: string
  readonly as: 'council' | 'resident'
  readonly version?: string
  readonly title?: string
  readonly focus?: string
  readonly hops?: string
  readonly trace?: string
  readonly traceTo?: string
  readonly path?: string
  readonly direction: 'down' | 'up'
  readonly depth?: string
  readonly size?: (typeof pageSizes)[number]
  readonly orientation?: (typeof pageOrientations)[number]
  readonly split?: (typeof pageSplits)[number]
}

/** Filters whose values are records, and may be given by name. */
const recordFilters: Partial<Record<keyof FlowFilter, readonly RecordKind[]>> = {
  organisation: ['party'],
  activity: ['activity'],
  from: ['activity', 'party', 'system', 'subject-group'],
  to: ['party', 'activity', 'system'],
  category: ['category'],
  subjectGroup: ['subject-group'],
  flow: ['flow'],
}

const optionName = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const several = (value: string, before: string[] = []) => [...before, value]

const wholeNumber = (text: string | undefined, option: string): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new Failure(`${option} wants a whole number, not "${text}".`, 2)
  return Number(text)
}

const readFilter = (options: ExportOptions, { find }: Question): FlowFilter => {
  const given = Object.fromEntries(
    flowFilterFields.flatMap((field) => {
      const values = options[field] as string[] | undefined
      if (values === undefined) return []
      const kinds = recordFilters[field]
      return [[field, kinds === undefined ? values : values.map((words) => find(words, kinds))]]
    }),
  )
  const parsed = flowFilterSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `--${optionName(String(issue.path[0]))}: ${issue.message}`)
  throw new Failure(faults.join('\n'), 2)
}

const readTrace = (options: ExportOptions, { findNode }: Question): ScopeChoice['trace'] => {
  const { trace, traceTo, direction } = options
  const depth = wholeNumber(options.depth, '--depth')
  const path = wholeNumber(options.path, '--path')
  if (path === 0) throw new Failure('--path counts from 1, the shortest.', 2)
  if (trace === undefined) {
    if (traceTo !== undefined) throw new Failure('--trace-to wants --trace: where paths start.', 2)
    return undefined
  }
  const start = findNode(trace)
  return traceTo === undefined ? { start, direction, depth } : { start, end: findNode(traceTo), depth, path }
}

const readChoice = (options: ExportOptions, question: Question, hash: string): ScopeChoice => {
  const hops = wholeNumber(options.hops, '--hops')
  const { focus, title, size, orientation, split } = options
  return {
    asAt: question.asAt,
    hash,
    filter: readFilter(options, question),
    title,
    focus: focus === undefined ? undefined : { id: question.findNode(focus), hops },
    trace: readTrace(options, question),
    page: { ...(size && { size }), ...(orientation && { orientation }), ...(split && { split }) },
  }
}

/** What the words of the options are looked up in, the register that the export is made from, and its hash. */
const openSource = async (options: ExportOptions, terminal: Terminal) => {
  const version = wholeNumber(options.version, '--version')
  if (version !== undefined && options.as === 'resident') {
    throw new Failure(
      '--version is of the council’s register alone. What is made for a resident holds the last publication: leave it out.',
      2,
    )
  }
  const file = options.register ?? shippedRegister
  const { register, revision } = await openRegisterVersion(file, version)
  const question = await openQuestion(options, terminal.today, register)
  if (options.as === 'council') return { question, register, hash: revision }
  const published = await publishedRegister(register, file, terminal)
  return { question, register: published.register, hash: published.hash ?? revision }
}

const listFormats = () =>
  exportFormats.map((each) => `  ${each.id.padEnd(18)}${each.name} (.${each.fileExtension})`).join('\n')

const formatOf = (id: string): ExportFormat => {
  const format = exportFormatOf(id)
  if (format !== undefined) return format
  throw new Failure(`There is no format "${id}". The formats:\n${listFormats()}`, 2)
}

const write = async (file: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFile(file, bytes)
  } catch (error) {
    throw new Failure(`Cannot write ${file}: ${whyUnreachable(error, 'there is no such folder')}.`, 2)
  }
}

/**
 * Adds `export`: every format that the API and the workbench offer, of any scope that the explorer can select.
 *
 * @param program the program to add to.
 * @param terminal where the outcome is told, and today's date.
 */
export const addExport = (program: Command, terminal: Terminal): void => {
  const command = program
    .command('export <format>')
    .description(`take away a part of the register: ${exportFormats.map(({ id }) => id).join(', ')}`)
    .option('--register <file>', 'the register; the shipped one unless given')
    .option('--as-at <date>', 'the day to judge at, YYYY-MM-DD; today unless given')
    .option('--version <number>', 'the live register as it stood after that change of its history; 0 for its beginning')
    .option('--out <file>', 'the file to write; named by format in this folder unless given')
    .option('--title <words>', 'a title of your own')
    .option('--focus <record>', 'only what stands around a record, a country or a lawful basis')
    .option('--hops <number>', 'how many steps around it')
    .option('--trace <record>', 'only where the data of a record goes, or comes from')
    .option('--trace-to <record>', 'only the paths from the record that is traced to this one')
    .option('--path <number>', 'which of those paths alone, the shortest being 1')
    .option('--depth <number>', 'how many steps to trace, or a path may have')
    .addOption(new Option('--direction <way>', 'which way to trace').choices(['down', 'up']).default('down'))
    .addOption(
      new Option('--as <audience>', 'for whom; a resident gets public facts alone')
        .choices(['council', 'resident'])
        .default('council'),
    )
    .addOption(new Option('--size <paper>', 'of pictures').choices(pageSizes))
    .addOption(new Option('--orientation <way>', 'of pictures').choices(pageOrientations))
    .addOption(new Option('--split <how>', 'of pictures over pages').choices(pageSplits))
  for (const field of flowFilterFields) {
    command.option(`--${optionName(field)} <value>`, 'filter; may be given more than once', several)
  }
  command.action(async (id: string, options: ExportOptions) => {
    if (id === 'help') return terminal.write(`The formats:\n${listFormats()}`)
    const format = formatOf(id)
    const { question, register, hash } = await openSource(options, terminal)
    const choice = readChoice(options, question, hash)
    try {
      const bytes = await format.write(buildExportScope(register, choice), exportTools)
      const file = options.out ?? exportFileName(format)
      await write(file, bytes)
      terminal.write(`${format.name}: ${file}, ${bytes.length} bytes.`)
    } catch (error) {
      if (error instanceof EmptyScope || error instanceof ScopeDoesNotFit) throw new Failure(error.message, 2)
      throw error
    }
  })
}
