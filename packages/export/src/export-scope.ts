import {
  type AnyRegister,
  type Audience,
  type AudienceOf,
  buildFlowGraph,
  type FlowGraph,
  filterGraph,
  neighbourhoodOf,
  traceFlows,
} from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'
import type { Silence } from '@sharemap/rules'
import { cutRegister } from './cut-register.ts'
import { numberFlows } from './number-flows.ts'
import { defaultPage, type PageChoice, type ScopeChoice } from './scope-choice.ts'
import { describeScope, type ScopeWords } from './scope-words.ts'

/** What is to leave: a part of the register, and everything that a page says about it. Every format is written from it. */
export interface ExportScope<A extends Audience = Audience> {
  readonly audience: A
  readonly title: string
  readonly graph: FlowGraph<A>
  /** The register's records of that graph and those that they cannot be told without. */
  readonly register: AnyRegister
  /** All of the register, for what can be judged only of the whole: a part leaves out what would answer a finding. */
  readonly wholeRegister: AnyRegister
  /** Findings that somebody has answered for. */
  readonly silences: readonly Silence[]
  readonly scopeWords: ScopeWords
  /** The day on which standing is judged. */
  readonly asAt: IsoDate
  /** The register as it was when this was made. */
  readonly source: { readonly title: string; readonly updatedOn: string; readonly hash: string }
  /** What organisations are called, by party id, in the audience's words. */
  readonly organisationNames: ReadonlyMap<string, string>
  /** The number of each flow, by its id: on the picture, in every table, in every document. */
  readonly flowNumbers: ReadonlyMap<string, number>
  readonly page: PageChoice
}

/** Nothing of the register is in the scope; the message says which choice left nothing. */
export class EmptyScope extends Error {
  override readonly name = 'EmptyScope'
}

const narrow = <A extends Audience>(whole: FlowGraph<A>, { filter, focus, trace }: ScopeChoice): FlowGraph<A> => {
  let graph = filterGraph(whole, filter ?? {})
  if (focus !== undefined && graph.nodes.length > 0) {
    refuseMissing(whole, graph, focus.id)
    graph = neighbourhoodOf(graph, focus.id, focus.hops)
  }
  if (trace !== undefined && graph.nodes.length > 0) {
    refuseMissing(whole, graph, trace.start)
    graph = traceFlows(graph, trace.start, trace).graph
  }
  return graph
}

const refuseMissing = (whole: FlowGraph, graph: FlowGraph, id: string) => {
  if (graph.nodes.some((node) => node.id === id)) return
  const known = whole.nodes.find((node) => node.id === id)
  throw new EmptyScope(
    known === undefined
      ? `Nothing in this register is called "${id}", so there is nothing to export around it.`
      : `The chosen filters leave out "${whole.audience === 'resident' ? known.plainLabel : known.label}", so there is nothing to export around it. Remove a filter.`,
  )
}

/**
 * Chooses what leaves. Pure: the same register and choice always give the same scope.
 *
 * @param register a council register, or the public one where a resident asks: the scope bears its audience.
 * @param choice what the reader chose, and what identifies the register.
 * @throws EmptyScope where nothing is left, with a sentence that says why.
 * @throws RangeError where `asAt` is no date, or a depth is no whole number.
 */
export const buildExportScope = <R extends AnyRegister>(
  register: R,
  choice: ScopeChoice,
): ExportScope<AudienceOf<R>> => {
  const whole = buildFlowGraph(register, { asAt: choice.asAt })
  if (whole.nodes.length === 0) {
    throw new EmptyScope(
      `The register holds nothing that is in force on ${choice.asAt}, so there is nothing to export.`,
    )
  }
  const graph = narrow(whole, choice)
  if (graph.nodes.length === 0) {
    throw new EmptyScope(
      'No flow of the register passes all of the chosen filters, so there is nothing to export. Remove a filter.',
    )
  }
  const scopeWords = describeScope(whole, graph, choice)
  return {
    audience: whole.audience,
    title: choice.title ?? scopeWords.title,
    graph,
    register: cutRegister<AnyRegister>(register, graph),
    wholeRegister: register,
    silences: choice.silences ?? [],
    scopeWords,
    asAt: choice.asAt,
    source: { title: register.title, updatedOn: register.updatedOn, hash: choice.hash },
    organisationNames: new Map(
      register.parties.map((party) => [party.id, whole.audience === 'resident' ? party.plainName : party.name]),
    ),
    flowNumbers: numberFlows(graph),
    page: { ...defaultPage, ...choice.page },
  }
}
