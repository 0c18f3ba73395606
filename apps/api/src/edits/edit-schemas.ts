import { z } from '@hono/zod-openapi'
import type { Problem } from '@sharemap/register'
import { findingSchema } from '../findings/finding-schema.ts'
import { changedRecordSchema, entrySummarySchema } from '../history/entry-schemas.ts'
import { problemSchema } from '../problems/problem-schema.ts'
import { toldEditCommandSchema } from '../schemas/edit-command-schema.ts'
import { anyRecordSchema } from '../schemas/record-schemas.ts'

/** The most edits in one list: a bulk change of a large register is sent in as many lists as it needs. */
const mostCommands = 10_000

const commands = z.array(toldEditCommandSchema).min(1).max(mostCommands)

/** Why somebody made a change, in their own words; it may be left empty. */
export const whySchema = z.string().trim().max(2000).default('')

/** A list of edits to keep. */
export const editsBodySchema = z
  .strictObject({
    commands,
    why: whySchema,
    undoes: z.int().min(1).optional().openapi({ description: 'The number of the entry that these edits undo.' }),
  })
  .openapi('Edits')

export type EditsBody = z.output<typeof editsBodySchema>

/** A list of edits to try. */
export const previewBodySchema = z.strictObject({ commands }).openapi('EditsToPreview')

/** What became of edits that were kept. */
export const keptSchema = z
  .strictObject({
    revision: z.string().openapi({ description: 'The register’s revision from now on.' }),
    entry: entrySummarySchema
      .nullable()
      .openapi({ description: 'What was added to the history; null where nothing changed.' }),
  })
  .openapi('KeptEdits')

/** An edit made for a record as it no longer is. */
const conflictSchema = z
  .strictObject({
    command: z.int().openapi({ description: 'The position of the edit in the list.' }),
    record: z.string(),
    seen: z.int().nullable().openapi({ description: 'The version that the editor saw.' }),
    seenRecord: anyRecordSchema.nullable().openapi({ description: 'The record at that version.' }),
    current: anyRecordSchema.nullable().openapi({ description: 'The record as it is now; null where it is no more.' }),
    since: z.array(entrySummarySchema).openapi({ description: 'What changed it since, from the first.' }),
    message: z.string(),
  })
  .openapi('EditConflict')

export type ToldConflict = z.infer<typeof conflictSchema>

const registerProblemSchema = z
  .strictObject({
    code: z.string(),
    entity: z.string().nullable().openapi({ description: 'The id of the record at fault.' }),
    path: z.string().openapi({ description: 'Where in the register, as a JSON Pointer.' }),
    message: z.string(),
  })
  .openapi('RegisterProblem') satisfies z.ZodType<Omit<Problem, 'code'>>

/** Answered with 409. */
export const conflictProblemSchema = problemSchema
  .extend({ conflicts: z.array(conflictSchema) })
  .openapi('EditConflictProblem')

/** Answered with 422. */
export const refusedProblemSchema = problemSchema
  .extend({ problems: z.array(registerProblemSchema) })
  .openapi('EditRefusedProblem')

/** What edits would do, were they kept. */
export const previewSchema = z
  .strictObject({
    changes: z.array(changedRecordSchema),
    problems: z.array(registerProblemSchema),
    conflicts: z.array(conflictSchema),
    findings: z.strictObject({ added: z.array(findingSchema), gone: z.array(findingSchema) }),
  })
  .openapi('EditPreview')

export type EditPreview = z.infer<typeof previewSchema>
