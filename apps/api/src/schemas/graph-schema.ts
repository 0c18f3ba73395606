import { z } from '@hono/zod-openapi'
import {
  type Audience,
  type FlowEdge,
  type FlowGraph,
  type GraphNode,
  type LinkEdge,
  lanes,
  type NodeKind,
} from '@sharemap/graph'
import { standingKinds } from '@sharemap/law'
import {
  categoryGroups,
  dataForms,
  evidenceBases,
  flowNatures,
  partyKinds,
  partyScopes,
  recipientRoles,
  sensitivities,
} from '@sharemap/register'

const certainty = z.enum(evidenceBases)
const ids = z.array(z.string())

export const standingSchema = z
  .strictObject({
    standing: z.enum(standingKinds),
    why: z.string(),
    mend: z.string().nullable(),
    restsOn: z.array(z.string()),
    certainty: z.enum(['confirmed', 'to-verify']),
  })
  .openapi('Standing', { description: 'Whether what leaves the UK may, as at the date of the reading, and why.' })

/** Kinds of node that are served; `group` is made by the picture alone. */
export const nodeKinds = [
  'subject-group',
  'category',
  'activity',
  'system',
  'party',
  'place',
  'lawful-basis',
  'gateway',
] as const satisfies readonly NodeKind[]

const nodeFields = {
  id: z.string(),
  label: z.string(),
  plainLabel: z.string(),
  aliases: z.array(z.string()),
  lane: z.enum(lanes),
  organisation: z.string().nullable(),
  certainty,
}

export const nodeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...nodeFields, kind: z.literal('subject-group') }),
    z.strictObject({
      ...nodeFields,
      kind: z.literal('category'),
      group: z.enum(categoryGroups),
      sensitivity: z.enum(sensitivities),
      identifiesAlone: z.boolean(),
    }),
    z.strictObject({
      ...nodeFields,
      kind: z.literal('activity'),
      organisationLabel: z.string(),
      organisationPlainLabel: z.string(),
      controller: z.string(),
      controllerLabel: z.string(),
      controllerPlainLabel: z.string(),
      runBy: z.string().nullable(),
      runByLabel: z.string().nullable(),
      runByPlainLabel: z.string().nullable(),
      collects: ids,
      subjectGroups: ids,
      purposeBases: z.array(z.string()),
    }),
    z.strictObject({ ...nodeFields, kind: z.literal('system') }),
    z.strictObject({
      ...nodeFields,
      kind: z.literal('party'),
      partyKind: z.enum(partyKinds),
      scope: z.enum(partyScopes),
    }),
    z.strictObject({ ...nodeFields, kind: z.literal('place'), country: z.string().nullable() }),
    z.strictObject({ ...nodeFields, kind: z.literal('lawful-basis'), code: z.string() }),
    z.strictObject({ ...nodeFields, kind: z.literal('gateway'), code: z.string().nullable() }),
  ])
  .openapi('Node') satisfies z.ZodType<GraphNode>

const carried = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('stated'), categories: ids, withheld: z.literal(true).optional() }),
    z.strictObject({ state: z.literal('not-stated') }),
    z.strictObject({ state: z.literal('none') }),
    z.strictObject({ state: z.literal('any') }),
  ])
  .openapi('Carried', {
    description:
      'What goes: the stated categories; not stated, so any that the sender holds; none that identifies anyone; or any, for a link that is no disclosure. Where more is stated and not published, it says withheld.',
  })

const edgeFields = { id: z.string(), from: z.string(), to: z.string(), activities: ids, carried, certainty }
const leavesUk = z.enum(['yes', 'no', 'not-stated'])

export const flowEdgeSchema = z
  .strictObject({
    ...edgeFields,
    kind: z.literal('flow'),
    flow: z.string(),
    activity: z.string(),
    subjectGroups: ids.nullable(),
    trigger: z.string().nullable(),
    nature: z.enum(flowNatures),
    role: z.enum(recipientRoles),
    form: z.enum(dataForms),
    bases: z.array(z.strictObject({ party: z.string(), codes: z.array(z.string()).nullable() })),
    purposeBases: z.array(z.string()).nullable(),
    gateway: z.string().nullable(),
    transfer: z.string().nullable(),
    leavesUk,
    country: z.string().nullable(),
    standing: standingSchema.nullable(),
    crossesOrganisation: z.boolean(),
  })
  .openapi('FlowEdge') satisfies z.ZodType<FlowEdge>

const linkEdgeSchema = z
  .strictObject({
    ...edgeFields,
    kind: z.enum(['describes', 'collected-for', 'kept-in', 'provided-by', 'located-in', 'rests-on']),
  })
  .openapi('LinkEdge') satisfies z.ZodType<LinkEdge>

/**
 * The schema of a graph as it is served: every record a node of its own, nothing grouped or bundled.
 *
 * @param audience whom the graph is for.
 */
export const graphSchemaOf = <A extends Audience>(audience: A) =>
  z
    .strictObject({
      audience: z.literal(audience),
      title: z.string(),
      asAt: z.iso.date(),
      nodes: z.array(nodeSchema),
      edges: z.array(z.union([flowEdgeSchema, linkEdgeSchema])),
    })
    .openapi(audience === 'council' ? 'FlowGraph' : 'PublicFlowGraph') satisfies z.ZodType<FlowGraph<A>>
