import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type IsoDate, isIsoDate } from '@sharemap/law'
import { compareRegisters, recordListNames } from '@sharemap/register'
import {
  checkNotice,
  checkRegister,
  isAtLeast,
  type PublisherKind,
  publisherKinds,
  type Severity,
  severities,
} from '@sharemap/rules'
import { type Command, Option } from 'commander'
import { describeChanges } from '../describe-answers.ts'
import { describeFindings, describeNotice } from '../describe-findings.ts'
import { Failure } from '../failure.ts'
import { openRegister, shippedRegister } from '../open-register.ts'
import type { Terminal } from '../terminal.ts'

interface CheckOptions {
  readonly asAt?: string
  readonly json?: boolean
  readonly failOn: Severity | 'never'
}

const failOn = () =>
  new Option('--fail-on <severity>', 'the mildest severity that ends with exit code 1')
    .choices([...severities, 'never'])
    .default('act-now')

const dateOf = ({ asAt }: CheckOptions, terminal: Terminal): IsoDate => {
  const date = asAt ?? terminal.today
  if (!isIsoDate(date)) throw new Failure(`--as-at wants a date such as 2026-11-22, not "${date}".`, 2)
  return date
}

/** Ends with 1 where something is as grave as the threshold; what was found has been written already. */
const failWhere = (found: readonly { severity: Severity }[], threshold: CheckOptions['failOn']) => {
  if (threshold === 'never') return
  const count = found.filter(({ severity }) => isAtLeast(severity, threshold)).length
  if (count > 0)
    throw new Failure(
      `${count === 1 ? '1 finding is' : `${count} findings are`} of severity ${threshold} or graver.`,
      1,
    )
}

const readNotice = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Failure(`Cannot read the notice ${file}: ${(error as Error).message}`, 2)
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
  program
    .command('check')
    .description('whether a register is sound, and what the law asks of what it holds')
    .argument('[file]', 'the register; the shipped one unless given')
    .option('--as-at <date>', 'the day to judge at, YYYY-MM-DD; today unless given')
    .addOption(failOn())
    .option('--json', 'answer in JSON')
    .action(async (file: string | undefined, options: CheckOptions) => {
      const path = file ?? shippedRegister
      const register = await openRegister(path, 1)
      const asAt = dateOf(options, terminal)
      const findings = checkRegister(register, { asAt })
      const counts = Object.fromEntries(recordListNames.map((list) => [list, register[list].length]))
      terminal.write(
        options.json
          ? JSON.stringify({ sound: true, asAt, counts, findings }, null, 2)
          : [
              `${path} is sound: ${Object.entries(counts)
                .map(([list, count]) => `${count} ${list}`)
                .join(', ')}.`,
              describeFindings(findings),
            ].join('\n'),
      )
      failWhere(
        findings.filter(({ silenced }) => silenced === null),
        options.failOn,
      )
    })
  program
    .command('check-notice <file>')
    .description('what the text of a privacy notice leaves to be mended; plain text, Markdown or HTML')
    .option('--as-at <date>', 'the day to judge at, YYYY-MM-DD; today unless given')
    .addOption(new Option('--publisher <kind>', 'who publishes it').choices(publisherKinds).default('council'))
    .addOption(failOn())
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: CheckOptions & { publisher: PublisherKind }) => {
      const asAt = dateOf(options, terminal)
      const check = checkNotice(await readNotice(file), { name: basename(file), asAt, publisher: options.publisher })
      terminal.write(options.json ? JSON.stringify(check, null, 2) : describeNotice(check))
      failWhere(check.findings, options.failOn)
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
