import { z } from 'zod'
import { dpvTermSchema } from './dpv-term.ts'
import { identifierOf } from './identifier.ts'
import { article6Schema, article9Schema, article10Schema } from './legal-grounds.ts'
import { nameSchema, recordFields } from './record.ts'
import { said, saidOrNone } from './said.ts'

export const dataSources = ['person', 'referral', 'device', 'camera', 'other-body', 'made-by-us', 'not-stated'] as const

/** Why the data is used: one purpose, its own Art 6 basis, and the law that the basis rests on. */
export const purposeSchema = z.strictObject({
  id: identifierOf('purpose'),
  name: nameSchema,
  plainName: nameSchema,
  article6: article6Schema,
  dpvTerms: z.array(dpvTermSchema),
})

/** A category that the activity collects, and where it comes from. */
export const collectedCategorySchema = z.strictObject({
  category: identifierOf('category'),
  sources: z.array(z.enum(dataSources)).min(1),
})

/** What a controller does with data: the heart of the Art 30 record. */
export const activitySchema = z.strictObject({
  ...recordFields('activity'),
  controller: identifierOf('party'),
  /** The service or team that carries it out for the controller; null where the controller itself does. */
  runBy: identifierOf('party').nullable(),
  jointControllers: z.array(identifierOf('party')),
  purposes: z.array(purposeSchema).min(1),
  subjectGroups: z.array(identifierOf('subject-group')),
  collects: z.array(collectedCategorySchema),
  /** Bodies or classes of bodies from which data comes, where the source says so (Art 14(2)(f)). */
  sourceParties: z.array(identifierOf('party')),
  article9: article9Schema,
  article10: article10Schema,
  systems: z.array(identifierOf('system')),
  retention: said(z.array(identifierOf('retention')).min(1)),
  /** Decisions by automated means alone (Arts 22A to 22D). */
  automatedDecisions: saidOrNone(z.string().min(1)),
  securityMeasures: said(z.array(z.string().min(1)).min(1)),
  dpia: z.strictObject({
    progress: z.enum(['not-stated', 'not-needed', 'planned', 'in-progress', 'done']),
    reference: z.string().min(1).nullable(),
  }),
  /** Whether people must give the data, and what follows if they do not (Art 13(2)(e)). */
  givingData: said(
    z.strictObject({ duty: z.enum(['compulsory', 'voluntary', 'depends']), consequence: said(z.string().min(1)) }),
  ),
})

export type Activity = z.infer<typeof activitySchema>
export type Purpose = z.infer<typeof purposeSchema>
export type CollectedCategory = z.infer<typeof collectedCategorySchema>
export type DataSource = CollectedCategory['sources'][number]
