import { checkCoherence } from './check-coherence.ts'
import { checkReferences } from './check-references.ts'
import { checkUniqueness } from './check-uniqueness.ts'
import { describeJsonFault } from './json-fault.ts'
import { migrateRegister } from './migrate-register.ts'
import type { Problem } from './problem.ts'
import { formatVersion, type Register, registerSchema } from './register.ts'
import { describeIssue } from './shape-problems.ts'

/** A register, or every reason why the input is none. */
export type ParsedRegister =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const refuse = (code: Problem['code'], message: string, path = ''): ParsedRegister => ({
  ok: false,
  problems: [{ code, entity: null, path, message }],
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrongVersion = (version: unknown): ParsedRegister => {
  const found = version === undefined ? 'says no format version' : `is of format version ${JSON.stringify(version)}`
  const message = `The register ${found}; this program reads version ${formatVersion}. Use the program that wrote it, or one that knows that version.`
  return refuse('wrong-format-version', message, '/formatVersion')
}

/**
 * Reads a register: its format version, then its shape, then its references and uniqueness, then its coherence. All
 * problems of a stage come at once; a later stage runs only on what the earlier ones found sound, so that one slip is
 * told once.
 *
 * @param input parsed JSON of unknown shape; it is not changed.
 * @returns the register, or the problems. Nothing is dropped or filled in; names lose the blanks around them.
 */
export const parseRegister = (input: unknown): ParsedRegister => {
  if (!isObject(input)) {
    return refuse('not-a-register', 'A register is a JSON object with lists of parties, activities, flows and so on.')
  }
  if (input.audience === 'resident') {
    const message =
      'This is a public register: it lacks what the council holds back. Open the council register that it was made from.'
    return refuse('not-a-register', message, '/audience')
  }
  const migrated = migrateRegister(input)
  if (!migrated.ok) return wrongVersion(migrated.version)
  const shape = registerSchema.safeParse(migrated.file)
  if (!shape.success) {
    return { ok: false, problems: shape.error.issues.flatMap((issue) => describeIssue(issue, migrated.file)) }
  }
  const register = shape.data
  const problems = [...checkReferences(register), ...checkUniqueness(register)]
  if (problems.length === 0) problems.push(...checkCoherence(register))
  return problems.length === 0 ? { ok: true, register } : { ok: false, problems }
}

/**
 * Reads a register from the text of a file.
 *
 * @param text the file's content; a byte order mark is let pass.
 * @returns as {@link parseRegister}; text that is empty, cut off or not JSON is one problem that says where.
 */
export const parseRegisterText = (text: string): ParsedRegister => {
  const body = text.replace(/^\uFEFF/, '')
  if (body.trim() === '') {
    return refuse('not-json', 'The file is empty. Put a copy of the register back from a backup or from git.')
  }
  let input: unknown
  try {
    input = JSON.parse(body)
  } catch (error) {
    return refuse('not-json', describeJsonFault(body, error as SyntaxError))
  }
  return parseRegister(input)
}
