import { z } from 'zod'
import { identifierOf } from './identifier.ts'
import { article6Schema, article9Schema, article10Schema, exemptionSchema, gatewaySchema } from './legal-grounds.ts'
import { recordFields } from './record.ts'
import { said, saidOrNone } from './said.ts'

export const flowNatures = ['routine', 'on-request', 'emergency', 'required-by-law', 'not-stated'] as const
export const recipientRoles = ['controller', 'joint-controller', 'processor', 'internal', 'not-stated'] as const
export const dataForms = ['identifiable', 'pseudonymised', 'anonymous', 'not-stated'] as const

/**
 * What goes: a list that the source gives; not stated, so that any data the sender holds may go; or none that
 * identifies anyone.
 */
export const carriedCategoriesSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('stated'), value: z.array(identifierOf('category')).min(1) }),
  z.strictObject({ state: z.literal('not-stated') }),
  z.strictObject({ state: z.literal('none') }),
])

/** The first-class record: data goes from one place to another, for an activity, when something happens, under some law. */
export const flowSchema = z
  .strictObject({
    ...recordFields('flow'),
    from: identifierOf('subject-group', 'party', 'activity', 'system'),
    to: identifierOf('party', 'activity', 'system'),
    activity: identifierOf('activity'),
    categories: carriedCategoriesSchema,
    subjectGroups: said(z.array(identifierOf('subject-group')).min(1)),
    /** Which of the activity's purposes the flow serves; empty where the source does not say. */
    purposes: z.array(identifierOf('purpose')),
    /** When it happens, as a clause that follows "when" or stands alone ("you need help with your benefits"). */
    trigger: said(z.string().min(1)),
    nature: z.enum(flowNatures),
    recipientRole: z.enum(recipientRoles),
    form: z.enum(dataForms),
    /** The Art 6 basis of each party, for a sender and a receiver may rest on different ones. */
    lawfulBases: z.array(z.strictObject({ party: identifierOf('party'), article6: article6Schema })),
    article9: article9Schema,
    article10: article10Schema,
    gateway: gatewaySchema,
    exemption: exemptionSchema,
    agreement: saidOrNone(identifierOf('agreement')),
    method: said(z.string().min(1)),
    frequency: said(z.string().min(1)),
    /** The transfer where it leaves the UK; none where it is known to stay. */
    transfer: saidOrNone(identifierOf('transfer')),
  })
  .refine((flow) => (flow.categories.state === 'none') === (flow.form === 'anonymous'), {
    message: 'A flow that carries no identifying category is anonymous, and an anonymous flow carries none',
    path: ['form'],
  })

export type Flow = z.infer<typeof flowSchema>
export type CarriedCategories = z.infer<typeof carriedCategoriesSchema>
export type FlowNature = Flow['nature']
export type RecipientRole = Flow['recipientRole']
export type DataForm = Flow['form']
