import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { sentenceOfFlow } from './sentence-of-flow.ts'
import { type Voice, wordsOfGraph } from './words-of-graph.ts'

/** One flow in words. */
export interface FlowSentence {
  /** The id of the flow. */
  readonly edge: string
  readonly text: string
}

/** The flows of one activity. */
export interface ActivityInWords {
  readonly id: string
  readonly heading: string
  readonly sentences: readonly FlowSentence[]
}

/** The flows of one organisation's activities. */
export interface OrganisationInWords {
  readonly id: string
  readonly heading: string
  readonly sections: readonly ActivityInWords[]
}

export interface DescribeOptions {
  readonly voice: Voice
  /** The graph that holds the names, where the first is a part of it; the first itself unless given. */
  readonly whole?: FlowGraph | undefined
}

/**
 * Writes every flow of a graph as a sentence, under its organisation and its activity: the same flows as the picture.
 *
 * @param graph the flows to describe, such as a filtered graph.
 * @param options for whom, and where the names stand.
 * @returns the organisations and in each the activities, in the order in which their flows first come.
 */
export const describeFlows = (graph: FlowGraph, { voice, whole = graph }: DescribeOptions): OrganisationInWords[] => {
  const words = wordsOfGraph(whole, voice)
  const organisations = new Map<string, Map<string, FlowSentence[]>>()
  const headings = new Map<string, string>()
  for (const flow of graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')) {
    const activity = words.activity(flow.activity)
    const organisation = activity?.organisation ?? activity?.controller ?? flow.activity
    const isPlain = voice === 'resident'
    const own = isPlain ? activity?.organisationPlainLabel : activity?.organisationLabel
    headings.set(organisation, own ?? words.of(organisation))
    headings.set(flow.activity, (isPlain ? activity?.plainLabel : activity?.label) ?? words.of(flow.activity))
    const activities = organisations.get(organisation) ?? new Map<string, FlowSentence[]>()
    organisations.set(organisation, activities)
    const sentences = activities.get(flow.activity) ?? []
    activities.set(flow.activity, sentences)
    sentences.push({ edge: flow.id, text: sentenceOfFlow(whole, flow, { voice }) })
  }
  const capital = (id: string) => {
    const heading = headings.get(id) as string
    return heading.charAt(0).toLocaleUpperCase('en-GB') + heading.slice(1)
  }
  return [...organisations].map(([id, activities]) => ({
    id,
    heading: capital(id),
    sections: [...activities].map(([activity, sentences]) => ({ id: activity, heading: capital(activity), sentences })),
  }))
}
