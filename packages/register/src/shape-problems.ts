import type { z } from 'zod'
import { type Problem, toJsonPointer } from './problem.ts'

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  )

/** The id of the record that a path leads into: lists stand at the first step, records at the second. */
const recordAt = (root: unknown, path: readonly PropertyKey[]): string | null => {
  const id = path.length >= 2 ? valueAt(root, [...path.slice(0, 2), 'id']) : undefined
  return typeof id === 'string' && id !== '' ? id : null
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const formatWords: Readonly<Record<string, string>> = {
  date: 'a day of the calendar, written YYYY-MM-DD',
  duration: 'a period as ISO 8601 writes it, such as P6Y or P18M',
  email: 'an email address',
  url: 'a web address that starts with https:// or http://',
}

const tooSmall = (issue: z.core.$ZodIssueTooSmall) => {
  if (issue.origin === 'string') return 'a text that is not empty'
  return issue.origin === 'array' ? `a list of at least ${issue.minimum}` : `at least ${issue.minimum}`
}

/** What the schema wants in that place, or undefined where its own message says so already. */
const expectedBy = (issue: z.core.$ZodIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected]
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(shown).join(', ')}`
    case 'invalid_union':
      return 'options' in issue ? `one of ${(issue.options as unknown[]).map(shown).join(', ')}` : undefined
    case 'invalid_format':
      return formatWords[issue.format]
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`
  }
  return undefined
}

/**
 * Puts an issue of the schema library into the words of the register.
 *
 * @param issue one issue of a failed parse.
 * @param root the value that was parsed, for the record's id and the value at fault.
 * @returns a problem, or one for each unknown field.
 */
export const describeIssue = (issue: z.core.$ZodIssue, root: unknown): Problem[] => {
  const entity = recordAt(root, issue.path)
  const field = (steps: readonly PropertyKey[]) => steps.slice(entity === null ? 0 : 2).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field' as const,
      entity,
      path: toJsonPointer([...issue.path, key]),
      message: `${entity ?? 'The register'} has a field "${field([...issue.path, key])}" that the format does not know. Remove it or correct its name.`,
    }))
  }
  const place = [entity, field(issue.path) && `field "${field(issue.path)}"`].filter(Boolean).join(', ') || 'the file'
  const value = valueAt(root, issue.path)
  const expected = expectedBy(issue)
  const wanted = expected === undefined ? issue.message : `Expected ${expected}`
  const found = value === undefined ? 'it is missing. Add it.' : `found ${shown(value)}. Correct it.`
  return [{ code: 'wrong-shape', entity, path: toJsonPointer(issue.path), message: `In ${place}: ${wanted}; ${found}` }]
}
