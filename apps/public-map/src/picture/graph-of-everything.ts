import type { FlowGraph, GroupNode, PartyNode } from '@sharemap/graph'
import type { Site } from '../html/site.ts'
import { startCapital } from '../words/join-words.ts'
import type { PartyKind } from '../words/party-kinds.ts'
import { link, pictureOf, you, youId } from './picture-graph.ts'

const group = (id: string, lane: GroupNode['lane'], label: string, members: readonly string[]): GroupNode => ({
  kind: 'group',
  id,
  label,
  plainLabel: label,
  aliases: [],
  lane,
  organisation: null,
  certainty: 'stated',
  of: lane === 'done-by' ? 'activity' : 'party',
  members,
  partyKind: null,
  categoryGroup: null,
})

/** Everybody who is told, in a few broad groups: a picture of everything must not be a tangle. */
const receivers = ({ reading, words }: Site) => {
  const told = new Set(reading.flows.map(({ to }) => to))
  const parties = reading.graph.nodes.filter((node): node is PartyNode => node.kind === 'party' && told.has(node.id))
  return words.map.broadGroups.flatMap(({ label, kinds }, at) => {
    const members = parties.filter(({ partyKind }) => (kinds as readonly PartyKind[]).includes(partyKind))
    if (members.length === 0) return []
    return {
      ...group(
        `told-${at}`,
        'told-to',
        label,
        members.map(({ id }) => id),
      ),
      partyKind: kinds[0] as PartyKind,
    }
  })
}

/** The picture of everything: you, the organisations that hold information, and broad groups of those they may
 * tell. A line says that something may be told, and no more. */
export const graphOfEverything = (site: Site): FlowGraph<'resident'> => {
  const { reading } = site
  const controllers = [...new Set(reading.activities.map(({ controller }) => controller))]
  const organisations = controllers.map((controller) =>
    group(
      `group-organisation-${controller}`,
      'done-by',
      startCapital(reading.plain(controller)),
      reading.activities.filter((activity) => activity.controller === controller).map(({ id }) => id),
    ),
  )
  const told = receivers(site)
  const drawnAs = new Map(
    [...organisations, ...told].flatMap(({ id, members }) => members.map((member) => [member, id])),
  )
  const pairs = reading.flows.flatMap((flow): [string, string][] => {
    const [from, to] = [drawnAs.get(flow.from), drawnAs.get(flow.to)]
    return from === undefined || to === undefined || from === to ? [] : [[from, to]]
  })
  const lines = new Map(pairs.map(([from, to]) => [`${from} ${to}`, link('describes', from, to, [])]))
  return pictureOf(
    site,
    [you(site), ...organisations, ...told],
    [...organisations.map(({ id }) => link('describes', youId, id, [])), ...lines.values()],
  )
}

/** The picture of everything as sentences: whom each organisation may tell. */
export const sentencesOfEverything = (site: Site): string[] => {
  const graph = graphOfEverything(site)
  const label = new Map(graph.nodes.map(({ id, plainLabel }) => [id, plainLabel]))
  return graph.nodes
    .filter(({ lane }) => lane === 'done-by')
    .map(({ id, plainLabel }) => {
      const told = graph.edges.filter(({ from }) => from === id).map(({ to }) => label.get(to) ?? to)
      return site.words.map.overviewLine(plainLabel, told)
    })
}
