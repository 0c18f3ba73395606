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
  return typeof id === 'string' ? id : null
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
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
  const place =
    entity === null ? toJsonPointer(issue.path) || 'the file' : `${entity}, field "${issue.path.slice(2).join('.')}"`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field' as const,
      entity,
      path: toJsonPointer([...issue.path, key]),
      message: `${entity ?? 'The register'} has a field "${[...issue.path.slice(2), key].join('.')}" that the format does not know. Remove it or correct its name.`,
    }))
  }
  const value = valueAt(root, issue.path)
  const found = value === undefined ? 'it is missing' : `found ${shown(value)}`
  return [
    {
      code: 'wrong-shape',
      entity,
      path: toJsonPointer(issue.path),
      message: `In ${place}: ${issue.message.replace(/\.$/, '')}; ${found}.`,
    },
  ]
}
