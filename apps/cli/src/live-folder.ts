import { join } from 'node:path'
import { recordListNames } from '@sharemap/register'
import type { BackupContent, StoreProblem } from '@sharemap/store'
import { Failure } from './failure.ts'

/** The folder of the live register that the server uses too, unless `--data` names another. */
export const liveFolder = (): string => process.env.SHAREMAP_DATA?.trim() || 'live'

/** How `--data` is described wherever it is taken. */
export const dataOption = ['--data <folder>', 'the folder of the live register; SHAREMAP_DATA, or "live"'] as const

/**
 * Where the register stands in the folder of the live register.
 *
 * @param data the folder.
 */
export const registerFileIn = (data: string): string => join(data, 'register.json')

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/**
 * Says how much a backup holds.
 *
 * @param content what it holds.
 * @returns words for the middle of a sentence.
 */
export const describeContent = ({ register, history, publications }: BackupContent): string => {
  const records = recordListNames.reduce((sum, list) => sum + register[list].length, 0)
  return [
    counted(records, 'record', 'records'),
    counted(history.length, 'entry of history', 'entries of history'),
    counted(publications.length, 'publication', 'publications'),
  ].join(', ')
}

/** What could not be looked at, rather than what was found wrong. */
const unreachable = new Set<StoreProblem['code']>([
  'missing-file',
  'unreadable-file',
  'locked',
  'disk-full',
  'not-writable',
  'disk-fault',
  'closed',
])

/**
 * Makes a failure of the problems of a register, of where it is kept, or of a backup.
 *
 * @param what what could not be done or does not hold, as a sentence without its full stop.
 * @param problems every problem.
 * @returns a failure with exit code 1 where something was found wrong, and 2 where nothing could be looked at.
 */
export const failureOf = (what: string, problems: readonly StoreProblem[]): Failure => {
  const sentences = problems.map(({ path, message }) => `  ${path === '' ? '' : `${path}: `}${message}`)
  const exitCode = problems.every(({ code }) => unreachable.has(code)) ? 2 : 1
  return new Failure([`${what}:`, ...sentences].join('\n'), exitCode)
}
