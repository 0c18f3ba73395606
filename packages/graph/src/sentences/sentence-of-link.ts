import { countryInSentence } from '@sharemap/law'
import type { BundleEdge, FlowGraph, GraphEdge, LinkEdge } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { unnamedPlaceAbroad, unsaidPlace } from '../place.ts'
import { withCertainty } from './certainty-words.ts'
import { closeName, joinWords, toSentence } from './join-words.ts'
import { sentenceOfFlow } from './sentence-of-flow.ts'
import { type GraphWords, type Voice, wordsOfGraph } from './words-of-graph.ts'

const activitiesOf = (link: LinkEdge, words: GraphWords) =>
  link.activities.length === 0 ? '' : `, for ${joinWords(link.activities.map(words.of))}`

const placeClause = (graph: FlowGraph, { from, to }: LinkEdge, words: GraphWords): string => {
  const [start, place] = [nodeOf(graph, from), nodeOf(graph, to)]
  const country = place?.kind === 'place' ? place.country : null
  const name = country === null ? words.of(to) : (countryInSentence(country) ?? country)
  if (start?.kind === 'system') return `what is kept in ${closeName(words.of(from))} is in ${name}`
  const given = `data given to ${closeName(words.of(from))}`
  if (to === unsaidPlace) return `nobody says where ${given} ends up`
  if (to === unnamedPlaceAbroad) return `${given} leaves the UK, for a country that is not named`
  return `${given} ends up in ${name}`
}

const clauseOf = (graph: FlowGraph, link: LinkEdge, words: GraphWords): string => {
  const { from, to } = link
  switch (link.kind) {
    case 'describes':
      return `what is held about ${closeName(words.of(from))} includes ${words.of(to)}${activitiesOf(link, words)}`
    case 'collected-for':
      return `${closeName(words.actor(to))} collects ${closeName(words.of(from))} for ${words.of(to)}`
    case 'kept-in':
      return `${closeName(words.actor(from))} keeps data for ${closeName(words.of(from))} in ${words.of(to)}`
    case 'provided-by':
      return `${closeName(words.of(from))} is provided by ${words.of(to)}`
    case 'located-in':
      return placeClause(graph, link, words)
    case 'rests-on': {
      const law = nodeOf(graph, to)
      const name = words.of(to)
      if (law?.kind === 'gateway')
        return `${closeName(words.actor(from))} shares data of ${words.of(from)} under ${name}`
      return `${closeName(words.actor(from))} gives this lawful basis for ${words.of(from)}: ${name}`
    }
  }
}

const bundleClause = (bundle: BundleEdge, words: GraphWords): string => {
  const { flows, members } = bundle
  const ends = `between ${closeName(words.of(bundle.from))} and ${words.of(bundle.to)}`
  if (flows.length === 0) return `${members.length} ${members.length === 1 ? 'link' : 'links'} ${ends}`
  return `${flows.length} ${flows.length === 1 ? 'flow' : 'flows'} of data ${ends}`
}

const borderWords: Record<BundleEdge['leavesUk'], string> = {
  yes: ' Some of it leaves the UK.',
  no: '',
  'not-stated': ' Nobody says of all of it whether it leaves the UK.',
}

/**
 * Writes a link as plain English: whose data it is, what it is collected for, where it is kept, who runs that, where it
 * ends up, what it rests on; and of a bundle how much runs between its ends.
 *
 * @param graph the graph that holds the names.
 * @param link an edge that is no flow.
 * @param options.voice council staff read the register's names, residents the plain ones.
 */
export const sentenceOfLink = (
  graph: FlowGraph,
  link: LinkEdge | BundleEdge,
  { voice }: { readonly voice: Voice } = { voice: 'council' },
): string => {
  const words = wordsOfGraph(graph, voice)
  if (link.kind !== 'bundle') return toSentence(withCertainty(clauseOf(graph, link, words), link.certainty))
  return `${toSentence(bundleClause(link, words))}${link.flows.length === 0 ? '' : borderWords[link.leavesUk]}`
}

/**
 * Writes any edge as plain English.
 *
 * @param graph the graph that holds the names.
 * @param edge a flow, a link or a bundle.
 * @param options.voice council staff read the register's names, residents the plain ones.
 */
export const sentenceOfEdge = (graph: FlowGraph, edge: GraphEdge, options: { readonly voice: Voice }): string =>
  edge.kind === 'flow' ? sentenceOfFlow(graph, edge, options) : sentenceOfLink(graph, edge, options)
