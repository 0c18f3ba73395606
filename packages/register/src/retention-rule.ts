import { z } from 'zod'
import { identifierOf } from './identifier.ts'
import { recordFields } from './record.ts'
import { said } from './said.ts'

/** How long data is kept: for a period, until a criterion is met, or without end. */
export const keptForSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('period'),
    period: z.iso.duration(),
    /** The event from which the period runs. */
    from: said(z.string().min(1)),
  }),
  z.strictObject({ state: z.literal('criterion'), criterion: z.string().min(1) }),
  z.strictObject({ state: z.literal('without-end') }),
])

/** A line of a retention schedule. `categories` is empty where it covers everything the activity holds. */
export const retentionRuleSchema = z.strictObject({
  ...recordFields('retention'),
  keptFor: keptForSchema,
  categories: z.array(identifierOf('category')),
  exception: z.string().min(1).nullable(),
  authority: said(z.string().min(1)),
})

export type RetentionRule = z.infer<typeof retentionRuleSchema>
