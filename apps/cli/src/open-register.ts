import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Problem, parseRegisterText, type Register } from '@sharemap/register'
import { Failure } from './failure.ts'
import { whyUnreachable } from './why-unreachable.ts'

/** The register that the commands read unless told otherwise: the one that comes with the program. */
export const shippedRegister = resolve(import.meta.dirname, '../../../data/register.json')

const mostProblems = 20

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Failure(`Cannot read the register ${file}: ${whyUnreachable(error)}.`, 2)
  }
}

/**
 * Writes the problems of a register as people read them.
 *
 * @param file the file that holds them.
 * @param problems every problem.
 */
export const describeProblems = (file: string, problems: readonly Problem[]): string => {
  const shown = problems.slice(0, mostProblems).map(({ path, message }) => `  ${path || '(the file)'}: ${message}`)
  const more = problems.length > mostProblems ? [`  … and ${problems.length - mostProblems} more`] : []
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`${file} is not a sound register: ${count}.`, ...shown, ...more].join('\n')
}

/**
 * Opens a register.
 *
 * @param file its path, from the folder in which the command was called.
 * @param exitCode the code to end with where the file is read but is not sound.
 * @throws Failure where the file cannot be read or is not sound; the file is never changed.
 */
export const openRegister = async (file: string, exitCode: 1 | 2 = 2): Promise<Register> => {
  const parsed = parseRegisterText(await readText(file))
  if (!parsed.ok) throw new Failure(describeProblems(file, parsed.problems), exitCode)
  return parsed.register
}
