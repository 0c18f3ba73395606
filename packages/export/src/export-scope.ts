import {
  type AnyRegister,
  type Audience,
  type AudienceOf,
  buildFlowGraph,
  type FlowGraph,
  type FoundPaths,
  filterGraph,
  type NarrowedGraph,
  narrowGraph,
  type TraceBetween,
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

const nameIn = (graph: FlowGraph, id: string): string => {
  const node = graph.nodes.find((one) => one.id === id)
  if (node === undefined) return id
  return graph.audience === 'resident' ? node.plainLabel : node.label
}

/** Why the node that everything was to be around is not there, in a sentence. */
const whyMissing = (whole: FlowGraph, missing: string, { filter = {} }: ScopeChoice): string => {
  const holds = (graph: FlowGraph) => graph.nodes.some(({ id }) => id === missing)
  if (!holds(whole)) {
    return `Nothing in this register is called "${missing}", so there is nothing to export around it.`
  }
  const name = nameIn(whole, missing)
  return holds(filterGraph(whole, filter))
    ? `What stands around the record in focus leaves out "${name}", so there is nothing to export from it or to it.`
    : `The chosen filters leave out "${name}", so there is nothing to export around it. Remove a filter.`
}

/** Why there is no path to export, in a sentence. */
const whyNoPath = (whole: FlowGraph, { start, end, path }: TraceBetween, { paths }: FoundPaths): string => {
  const way = `from "${nameIn(whole, start)}" to "${nameIn(whole, end)}"`
  if (paths.length === 0) {
    return `No data of one kind gets ${way} within what was chosen, so there is nothing to export.`
  }
  const count = paths.length === 1 ? 'is 1 path' : `are ${paths.length} paths`
  return `There ${count} ${way}, so there is no path ${path} to export.`
}

/** Why nothing is left, in a sentence. */
const whyEmpty = (whole: FlowGraph, { missing, paths }: NarrowedGraph, choice: ScopeChoice): string => {
  if (missing !== null) return whyMissing(whole, missing, choice)
  const { trace } = choice
  if (paths !== null && trace?.end !== undefined) return whyNoPath(whole, trace, paths)
  return 'No flow of the register passes all of the chosen filters, so there is nothing to export. Remove a filter.'
}

/**
 * Chooses what leaves. Pure: the same register and choice always give the same scope.
 *
 * @param register a council register, or the public one where a resident asks: the scope bears its audience.
 * @param choice what the reader chose, and what identifies the register.
 * @throws EmptyScope where nothing is left, with a sentence that says why.
 * @throws RangeError where `asAt` is no date, a depth is no whole number, or the number of a path none from 1.
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
  const narrowed = narrowGraph(whole, choice)
  const { graph } = narrowed
  if (graph.nodes.length === 0) throw new EmptyScope(whyEmpty(whole, narrowed, choice))
  const scopeWords = describeScope(whole, narrowed, choice)
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
