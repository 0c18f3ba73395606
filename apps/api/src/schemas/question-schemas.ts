import { z } from '@hono/zod-openapi'
import {
  type DescribedPaths,
  type Gaps,
  gapKinds,
  type ReceivedByParty,
  type RecipientsOfCategory,
  type SensitiveFlows,
  type TransferList,
} from '@sharemap/graph'
import { partyKinds, sensitivities } from '@sharemap/register'
import { basisSchema, flowSummarySchema, namedSchema } from './flow-summary-schema.ts'
import { nodeKinds, standingSchema } from './graph-schema.ts'

const flows = z.array(flowSummarySchema)
const names = z.array(namedSchema)
const asAt = z.iso.date()
const summary = z.string().openapi({ description: 'The answer in a sentence or two.' })

export const recipientsSchema = z
  .strictObject({
    category: namedSchema,
    sensitivity: z.enum(sensitivities),
    summary,
    told: flows,
    mayBeTold: flows,
    anonymousOnly: flows,
    givenByPeople: flows,
    collectedFor: names,
    onward: names,
    broader: namedSchema.nullable(),
    narrower: names,
    toldOfRelated: z.array(z.strictObject({ category: namedSchema, flows })),
  })
  .openapi('RecipientsOfCategory') satisfies z.ZodType<RecipientsOfCategory>

export const receivedSchema = z
  .strictObject({
    party: namedSchema,
    aliases: z.array(z.string()),
    kind: z.enum(partyKinds),
    summary,
    receives: flows,
    gives: flows,
    organisations: names,
    activities: names,
    told: names,
    mayBeTold: names,
    bases: z.array(basisSchema),
    gateways: z.array(z.string()),
    withoutBasis: names,
    withoutGateway: names,
    systems: names,
    parts: names,
  })
  .openapi('ReceivedByParty') satisfies z.ZodType<ReceivedByParty>

export const transfersSchema = z
  .strictObject({
    asAt,
    summary,
    transfers: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        flow: flowSummarySchema,
        recipient: namedSchema,
        country: z.string().nullable(),
        mechanism: z.string().nullable(),
        standing: standingSchema,
      }),
    ),
    withoutRecord: z.array(
      z.strictObject({
        flow: flowSummarySchema,
        recipient: namedSchema,
        country: z.string().nullable(),
        standing: standingSchema.nullable(),
      }),
    ),
    systemsAbroad: z.array(
      z.strictObject({
        system: namedSchema,
        provider: namedSchema.nullable(),
        countries: z.array(z.string()),
        activities: names,
      }),
    ),
    notStated: flows,
  })
  .openapi('Transfers') satisfies z.ZodType<TransferList>

export const gapsSchema = z
  .strictObject({
    asAt,
    summary,
    counts: z.record(z.enum(gapKinds), z.int()),
    gaps: z.array(
      z.strictObject({
        kind: z.enum(gapKinds),
        record: namedSchema,
        activity: namedSchema.nullable(),
        organisation: namedSchema.nullable(),
        says: z.string(),
      }),
    ),
  })
  .openapi('Gaps') satisfies z.ZodType<Gaps>

export const sensitiveSchema = z
  .strictObject({
    asAt,
    summary,
    flows: z.array(
      z.strictObject({
        flow: flowSummarySchema,
        special: names,
        criminalOffence: names,
        stated: z.boolean(),
        conditions: z.array(z.string()),
        complete: z.boolean(),
        missing: z.array(z.string()),
      }),
    ),
  })
  .openapi('SensitiveFlows') satisfies z.ZodType<SensitiveFlows>

const hopEnd = z.strictObject({ id: z.string(), name: z.string(), kind: z.enum(nodeKinds) })

export const pathsSchema = z
  .strictObject({
    asAt,
    from: namedSchema,
    to: namedSchema,
    summary,
    paths: z.array(
      z.strictObject({
        hops: z.array(
          z.strictObject({
            from: hopEnd,
            to: hopEnd,
            edge: z.string(),
            says: z.string(),
            crossesOrganisation: z.boolean(),
            leavesUk: z.enum(['yes', 'no', 'not-stated']).nullable(),
          }),
        ),
        organisationsCrossed: z.int(),
        leavesUk: z.boolean(),
      }),
    ),
    truncated: z.boolean(),
  })
  .openapi('Paths') satisfies z.ZodType<DescribedPaths>
