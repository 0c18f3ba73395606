import { basisId, gatewayId } from './build-nodes.ts'
import type { FlowEdge, LinkEdge, LinkKind } from './flow-graph.ts'
import { placeId, placeOfFlow } from './place.ts'
import { type AnyParty, type AnyRegister, basesOfPurposes, byId, certaintyOf, orNull } from './register-view.ts'

/** Gathers links, so that the same two ends make one link on account of several activities. */
const linkGatherer = () => {
  const links = new Map<string, LinkEdge & { activities: string[] }>()
  const add = (
    kind: LinkKind,
    from: string,
    to: string,
    activities: readonly string[],
    rest: Pick<LinkEdge, 'carried' | 'certainty'>,
  ) => {
    const id = `${kind}:${from}:${to}`
    const known = links.get(id)
    if (known === undefined) links.set(id, { kind, id, from, to, activities: [...activities], ...rest })
    else for (const activity of activities) if (!known.activities.includes(activity)) known.activities.push(activity)
  }
  return { add, all: (): LinkEdge[] => [...links.values()] }
}

const anything = { state: 'any' } as const

/** Whose data, what data, which activity: the links on the left of the picture. */
const collectionLinks = (register: AnyRegister, { add }: ReturnType<typeof linkGatherer>) => {
  const groups = byId<AnyRegister['subjectGroups'][number]>(register.subjectGroups)
  for (const activity of register.activities) {
    for (const { category } of activity.collects) {
      const carried = { state: 'stated', categories: [category] } as const
      add('collected-for', category, activity.id, [activity.id], { carried, certainty: certaintyOf(activity.evidence) })
      for (const group of activity.subjectGroups) {
        const certainty = certaintyOf(groups.get(group)?.evidence ?? [])
        add('describes', group, category, [activity.id], { carried, certainty })
      }
    }
  }
}

/** Systems, and who runs them. */
const systemLinks = (register: AnyRegister, { add }: ReturnType<typeof linkGatherer>) => {
  for (const activity of register.activities) {
    for (const system of activity.systems) {
      add('kept-in', activity.id, system, [activity.id], {
        carried: anything,
        certainty: certaintyOf(activity.evidence),
      })
    }
  }
  for (const system of register.systems) {
    const provider = orNull(system.provider)
    const served = register.activities.filter((activity) => activity.systems.includes(system.id)).map(({ id }) => id)
    const rest = { carried: anything, certainty: certaintyOf(system.evidence) }
    if (provider !== null) add('provided-by', system.id, provider, served, rest)
    for (const country of orNull(system.hostingLocations) ?? [])
      add('located-in', system.id, placeId(country), served, rest)
  }
}

/** Where the receivers are: a transfer says so of its flow, and a party's own country of the rest. */
const placeLinks = (register: AnyRegister, flows: readonly FlowEdge[], { add }: ReturnType<typeof linkGatherer>) => {
  const parties = byId<AnyParty>(register.parties)
  for (const flow of flows) {
    if (!parties.has(flow.to)) continue
    add('located-in', flow.to, placeOfFlow(flow), flow.activities, { carried: anything, certainty: flow.certainty })
  }
}

/** The law that activities and flows rest on. A flow has no node, so its gateway hangs on its activity. */
const legalLinks = (register: AnyRegister, { add }: ReturnType<typeof linkGatherer>) => {
  for (const activity of register.activities) {
    const rest = { carried: anything, certainty: certaintyOf(activity.evidence) }
    for (const code of basesOfPurposes(activity.purposes)) {
      add('rests-on', activity.id, basisId(code), [activity.id], rest)
    }
  }
  for (const flow of register.flows) {
    const rest = { carried: anything, certainty: certaintyOf(flow.evidence) }
    const gateway = orNull(flow.gateway)
    if (gateway !== null) add('rests-on', flow.activity, gatewayId(gateway), [flow.activity], rest)
    for (const { article6 } of flow.lawfulBases) {
      for (const { code } of orNull(article6) ?? [])
        add('rests-on', flow.activity, basisId(code), [flow.activity], rest)
    }
  }
}

/**
 * The links of a register: everything that ties its nodes and is no flow.
 *
 * @param register a council or a public register.
 * @param flows the register's flow edges, for where their receivers are.
 */
export const buildLinks = (register: AnyRegister, flows: readonly FlowEdge[]): LinkEdge[] => {
  const gatherer = linkGatherer()
  collectionLinks(register, gatherer)
  systemLinks(register, gatherer)
  placeLinks(register, flows, gatherer)
  legalLinks(register, gatherer)
  return gatherer.all()
}
