import { assertIsoDate, type IsoDate } from '@sharemap/law'
import { buildFlowEdges } from './build-flow-edges.ts'
import { buildLinks } from './build-links.ts'
import { basisId, buildBasisNode, buildGatewayNode, buildRecordNodes, gatewayId } from './build-nodes.ts'
import type { FlowGraph, GraphNode } from './flow-graph.ts'
import { buildPlace } from './place.ts'
import { recordsInForce } from './records-in-force.ts'
import { type AnyRegister, type AudienceOf, orNull } from './register-view.ts'

/** The nodes of the law that a register rests on, each once. */
const legalNodes = (register: AnyRegister): GraphNode[] => {
  const nodes = new Map<string, GraphNode>()
  const article6 = [
    ...register.activities.flatMap((activity) => activity.purposes.map((purpose) => purpose.article6)),
    ...register.flows.flatMap((flow) => flow.lawfulBases.map((basis) => basis.article6)),
  ]
  for (const { code } of article6.flatMap((field) => orNull(field) ?? [])) {
    nodes.set(basisId(code), buildBasisNode(code))
  }
  for (const flow of register.flows) {
    const gateway = orNull(flow.gateway)
    if (gateway !== null) nodes.set(gatewayId(gateway), buildGatewayNode(gateway))
  }
  return [...nodes.values()]
}

/**
 * Builds the graph of a register: everything that the register holds as nodes and edges, judged as at a date.
 *
 * Retired records, and records that are not valid on the date (`validFrom` ≤ date < `validTo`), are left out with
 * everything that cannot be told without them.
 *
 * @param register a council or a public register; the graph bears its audience.
 * @param options.asAt the day at which transfers are judged, `YYYY-MM-DD`.
 * @throws RangeError where `asAt` is no date.
 */
export const buildFlowGraph = <R extends AnyRegister>(
  register: R,
  { asAt }: { asAt: IsoDate },
): FlowGraph<AudienceOf<R>> => {
  assertIsoDate(asAt)
  const current = recordsInForce<AnyRegister>(register, asAt)
  const flows = buildFlowEdges(current, asAt)
  const links = buildLinks(current, flows)
  const places = [...new Set(links.filter((link) => link.kind === 'located-in').map((link) => link.to))].sort()
  const nodes: GraphNode[] = [...buildRecordNodes(current), ...places.map(buildPlace), ...legalNodes(current)]
  const present = new Set(nodes.map((node) => node.id))
  return {
    audience: register.audience,
    title: register.title,
    asAt,
    nodes,
    edges: [...flows, ...links].filter((edge) => present.has(edge.from) && present.has(edge.to)),
  }
}
