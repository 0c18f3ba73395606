import { z } from 'zod'

/** The kinds of record a register holds, in the order in which the file lists them. */
export const recordKinds = [
  'party',
  'subject-group',
  'category',
  'system',
  'activity',
  'flow',
  'transfer',
  'agreement',
  'retention',
  'notice',
] as const

export type RecordKind = (typeof recordKinds)[number]

/** What an id can point at: a record, or one of an activity's purposes. */
export type ReferenceKind = RecordKind | 'purpose'

const tail = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** Marks the schemas whose value is an id, so that references are found from the schemas and are listed nowhere else. */
export const identifierKinds = z.registry<{ kinds: readonly ReferenceKind[] }>()

/**
 * A record identifier: the record's kind, a hyphen, then a readable kebab-case name that never changes
 * (`party-dwp`, `category-national-insurance-number`).
 *
 * @param kinds one kind, or several where a field may point at any of them.
 * @returns a string schema; its message names the prefixes it accepts.
 */
export const identifierOf = (...kinds: [ReferenceKind, ...ReferenceKind[]]) => {
  const prefixes = kinds.map((kind) => `"${kind}-"`).join(' or ')
  const schema = z
    .string()
    .regex(
      new RegExp(`^(?:${kinds.join('|')})-${tail}$`),
      `Expected an id in lower-case words joined by hyphens that starts with ${prefixes}`,
    )
  identifierKinds.add(schema, { kinds })
  return schema
}

/**
 * Tells a record's kind from its id.
 *
 * @param id a record id such as `flow-wes-dwp`.
 * @returns the kind, or undefined where the prefix is none of ours.
 */
export const kindOfIdentifier = (id: string): RecordKind | undefined =>
  recordKinds.find((kind) => id.startsWith(`${kind}-`))
