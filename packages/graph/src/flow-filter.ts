import { categoryGroups, partyKinds, sensitivities } from '@sharemap/register'
import { z } from 'zod'

const ids = z.array(z.string().min(1)).optional()

/**
 * What to keep of a graph. Values of one field are alternatives; fields together all hold. One schema for the address
 * bar, the API's query and the command line.
 */
export const flowFilterSchema = z.strictObject({
  /** Bodies whose activities the flows belong to. */
  organisation: ids,
  activity: ids,
  /** Where a flow starts: an activity, party, system or subject group. */
  from: ids,
  /** Where a flow ends. */
  to: ids,
  /** Recipients' kinds. */
  recipientKind: z.array(z.enum(partyKinds)).optional(),
  /** Categories that a flow carries, or may carry since nobody says what it carries. */
  category: ids,
  categoryGroup: z.array(z.enum(categoryGroups)).optional(),
  subjectGroup: ids,
  /** Art 6 codes, of the flow's parties or of the purposes that it serves; `not-stated` for flows without. */
  basis: ids,
  gateway: ids,
  sensitivity: z.array(z.enum(sensitivities)).optional(),
  /** ISO 3166-1 codes of where data ends up; `not-stated` where nobody says. */
  country: ids,
  /** Whether the flow leaves the UK. */
  leavesUk: z.array(z.enum(['yes', 'no', 'not-stated'])).optional(),
  standing: z.array(z.enum(['stands', 'does-not-stand', 'cannot-tell', 'no-transfer'])).optional(),
  certainty: z.array(z.enum(['stated', 'implied', 'inferred', 'assumed'])).optional(),
  /** Single flows, by the ids of their records. */
  flow: ids,
})

export type FlowFilter = z.infer<typeof flowFilterSchema>
export type FlowFilterField = keyof FlowFilter

export const flowFilterFields = Object.keys(flowFilterSchema.shape) as FlowFilterField[]
