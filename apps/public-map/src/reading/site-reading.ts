import {
  answerResident,
  buildFlowGraph,
  type FlowEdge,
  type FlowGraph,
  type GraphNode,
  type ResidentActivity,
} from '@sharemap/graph'
import type { PublicRegister } from '@sharemap/register/public'

export type PublicActivity = PublicRegister['activities'][number]
export type PublicParty = PublicRegister['parties'][number]
export type PublicCategory = PublicRegister['dataCategories'][number]
export type PublicNotice = PublicRegister['notices'][number]
export type PublicFlow = PublicRegister['flows'][number]
export type PublicEvidence = PublicFlow['evidence'][number]
export type PublicContact = PublicNotice['tells']['contacts'][number]

/** The public register as at a day, with its graph, and everything by id: what every page is written from. */
export interface SiteReading {
  readonly register: PublicRegister
  readonly graph: FlowGraph<'resident'>
  readonly asAt: string
  /** What is in force on the day, in the register's order. */
  readonly activities: readonly PublicActivity[]
  readonly parties: readonly PublicParty[]
  readonly categories: readonly PublicCategory[]
  readonly notices: readonly PublicNotice[]
  readonly flows: readonly FlowEdge[]
  readonly node: (id: string) => GraphNode | undefined
  /** What residents call a record, as it stands inside a sentence. */
  readonly plain: (id: string) => string
  readonly activity: (id: string) => PublicActivity | undefined
  readonly party: (id: string) => PublicParty | undefined
  readonly category: (id: string) => PublicCategory | undefined
  readonly flow: (id: string) => PublicFlow | undefined
  readonly answer: (activity: string) => ResidentActivity | undefined
  readonly noticesOf: (activity: string) => readonly PublicNotice[]
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => {
  const map = new Map(items.map((item) => [item.id, item]))
  return (id: string) => map.get(id)
}

/**
 * Opens a public register for writing pages.
 *
 * @param register the public register.
 * @param asAt the day on which the site is made, `YYYY-MM-DD`: records that are not in force then are left out.
 * @throws RangeError where `asAt` is no date.
 */
export const openSiteReading = (register: PublicRegister, asAt: string): SiteReading => {
  const graph = buildFlowGraph(register, { asAt })
  const node = byId(graph.nodes)
  const isDrawn = ({ id }: { readonly id: string }) => node(id) !== undefined
  const isInForce = ({ validFrom, validTo }: Pick<PublicNotice, 'validFrom' | 'validTo'>) =>
    (validFrom === null || validFrom <= asAt) && (validTo === null || asAt < validTo)
  const plainNames = new Map(
    [
      ...register.parties,
      ...register.subjectGroups,
      ...register.dataCategories,
      ...register.systems,
      ...register.activities,
      ...register.flows,
      ...register.transfers,
      ...register.retentionRules,
      ...register.notices,
    ].map(({ id, plainName }) => [id, plainName]),
  )
  const answers = byId(
    answerResident(register, graph, {}).activities.map((answer) => ({ ...answer, id: answer.activity.id })),
  )
  const notices = register.notices.filter(isInForce)
  const drawn = register.activities.filter(isDrawn)
  // Whoever answers for a service is drawn only where something goes to them or comes from them.
  const answering = new Set(drawn.flatMap(({ controller, runBy }) => [controller, runBy]))
  return {
    register,
    graph,
    asAt,
    activities: drawn,
    parties: register.parties.filter((party) => isDrawn(party) || (answering.has(party.id) && isInForce(party))),
    categories: register.dataCategories.filter(isDrawn),
    notices,
    flows: graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow'),
    node,
    plain: (id) => plainNames.get(id) ?? node(id)?.plainLabel ?? id,
    activity: byId(register.activities),
    party: byId(register.parties),
    category: byId(register.dataCategories),
    flow: byId(register.flows),
    answer: answers,
    noticesOf: (activity) => notices.filter((notice) => notice.activities.includes(activity)),
  }
}
