import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gdprApplies, type IsoDate, isIsoDate, plainDate } from '@sharemap/law'
import { compareRegisters, recordListNames } from '@sharemap/register'
import {
  type CheckedFile,
  checkNotice,
  checkRegister,
  countAtLeast,
  findingsToJson,
  findingsToText,
  locateRecords,
  type PublisherKind,
  publisherKinds,
  type Severity,
  type Silence,
  severities,
  silenceSchema,
  toRegisterCheck,
  toSarif,
} from '@sharemap/rules'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import { describeChanges } from '../describe-answers.ts'
import { Failure } from '../failure.ts'
import { openRegister, shippedRegister } from '../open-register.ts'
import { readNoticeText } from '../read-notice-text.ts'
import type { Terminal } from '../terminal.ts'
import { whyUnreachable } from '../why-unreachable.ts'

const { version } = manifest

const outputs = ['text', 'json', 'sarif'] as const

interface CheckOptions {
  readonly asAt?: string
  readonly json?: boolean
  readonly format: (typeof outputs)[number]
  readonly failOn: Severity | 'never'
}

/** Adds the options that both checks have. */
const checking = (command: Command): Command =>
  command
    .option('--as-at <date>', 'the day to judge at, YYYY-MM-DD; today unless given')
    .addOption(
      new Option('--fail-on <severity>', 'the mildest severity that ends with exit code 1')
        .choices([...severities, 'never'])
        .default('act-now'),
    )
    .addOption(new Option('--format <format>', 'how to answer').choices(outputs).default('text'))
    .option('--json', 'the same as --format json')

const dateOf = ({ asAt }: CheckOptions, terminal: Terminal): IsoDate => {
  const date = asAt ?? terminal.today
  if (!isIsoDate(date)) throw new Failure(`--as-at wants a date such as 2026-11-22, not "${date}".`, 2)
  return date
}

/** Ends with 1 where something is as grave as the threshold; what was found has been written already. */
const failWhere = ({ findings }: CheckedFile, threshold: CheckOptions['failOn']) => {
  const count = threshold === 'never' ? 0 : countAtLeast(findings, threshold)
  if (count === 0) return
  throw new Failure(`${count === 1 ? '1 finding is' : `${count} findings are`} of severity ${threshold} or graver.`, 1)
}

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Failure(`Cannot read ${file}: ${whyUnreachable(error)}.`, 2)
  }
}

/** The findings that somebody has answered for, each with a reason, a name and an end date. */
const readSilences = async (file: string | undefined): Promise<Silence[]> => {
  if (file === undefined) return []
  const text = await readText(file)
  try {
    return z.array(silenceSchema).parse(JSON.parse(text))
  } catch (error) {
    throw new Failure(`${file} is no list of silences: ${(error as Error).message}`, 2)
  }
}

/**
 * Adds the commands that look at files rather than ask a question: `check`, `check-notice`, and the ninth question,
 * `changes`.
 *
 * @param program the program to add to.
 * @param terminal where answers go, and today's date.
 */
export const addFileCommands = (program: Command, terminal: Terminal): void => {
  const tell = (file: CheckedFile, asAt: IsoDate, { format, json }: CheckOptions, asJson: () => string) => {
    if (json || format === 'json') terminal.write(asJson().trimEnd())
    else if (format === 'sarif') terminal.write(JSON.stringify(toSarif([file], { asAt, version }), null, 2))
    else terminal.write(findingsToText([file], asAt).trimEnd())
  }

  const warnOfEarlier = (asAt: IsoDate, what: 'records' | 'notices') => {
    if (asAt >= gdprApplies) return
    terminal.writeError(
      `The rules over ${what} begin on ${plainDate(gdprApplies)}. What the law asked before is not looked for.`,
    )
  }

  checking(
    program
      .command('check')
      .description('whether a register is sound, and what the law asks of what it holds')
      .argument('[file]', 'the register; the shipped one unless given')
      .option('--silences <file>', 'findings that somebody has answered for, as JSON'),
  ).action(async (file: string | undefined, options: CheckOptions & { silences?: string }) => {
    const path = file ?? shippedRegister
    const register = await openRegister(path, 1)
    const asAt = dateOf(options, terminal)
    const findings = checkRegister(register, { asAt, silences: await readSilences(options.silences) })
    const checked = { uri: path, findings, lineOf: locateRecords(await readText(path)) }
    const counts = recordListNames.map((list) => `${register[list].length} ${list}`)
    if (!options.json && options.format === 'text') terminal.write(`${path} is sound: ${counts.join(', ')}.\n`)
    warnOfEarlier(asAt, 'records')
    tell(checked, asAt, options, () => findingsToJson([toRegisterCheck(path, findings, asAt)]))
    failWhere(checked, options.failOn)
  })
  checking(
    program
      .command('check-notice <file>')
      .description('what the text of a privacy notice leaves to be mended; plain text, Markdown or HTML')
      .addOption(new Option('--publisher <kind>', 'who publishes it').choices(publisherKinds).default('council')),
  ).action(async (file: string, options: CheckOptions & { publisher: PublisherKind }) => {
    const asAt = dateOf(options, terminal)
    const check = checkNotice(await readNoticeText(file), { name: basename(file), asAt, publisher: options.publisher })
    const checked = { uri: file, findings: check.findings }
    warnOfEarlier(asAt, 'notices')
    tell(checked, asAt, options, () => findingsToJson([check]))
    failWhere(checked, options.failOn)
  })
  program
    .command('changes <before> <after>')
    .description('9. what changed between two versions of a register')
    .option('--json', 'answer in JSON')
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const changes = compareRegisters(await openRegister(before), await openRegister(after))
      terminal.write(options.json ? JSON.stringify(changes, null, 2) : describeChanges(changes))
    })
}
