import {
  type AnyRegister,
  type FlowFilter,
  type FlowGraph,
  nodeOf,
  resolveId,
  resolveNode as resolveNodeOf,
} from '@sharemap/graph'
import { countryName, gateways, lawfulBases } from '@sharemap/law'
import { countrySchema, type RecordKind, recordLists } from '@sharemap/register'
import { RequestProblem } from '../problems/request-problem.ts'
import type { Material } from './reader.ts'

/** So many allowed values are listed; a large register has more records than anybody would read. */
const mostAllowed = 100

const refuse = (parameter: string, message: string, allowed: readonly string[]): never => {
  const more = allowed.length - mostAllowed
  const rest = more > 0 ? ` ${more} more are allowed.` : ''
  throw new RequestProblem('wrong-query', message + rest, {
    errors: [{ parameter, message, allowed: allowed.slice(0, mostAllowed) }],
  })
}

/** The ids of every record of some kinds, in the order of the register. */
const idsOfKinds = (register: AnyRegister, kinds: readonly RecordKind[]): string[] =>
  (Object.keys(recordLists) as (keyof typeof recordLists)[])
    .filter((list) => kinds.includes(recordLists[list]))
    .flatMap((list) => register[list].map(({ id }: { id: string }) => id))

const orList = (names: readonly { readonly id: string }[]) => names.map(({ id }) => id).join(', ')

/**
 * Finds the record that a query parameter means.
 *
 * @param register the register to look in.
 * @param parameter the parameter's name, for the problem.
 * @param text its value: an id with or without the prefix of its kind, a name or an alias.
 * @param kinds what it may be.
 * @throws RequestProblem (400) with the nearest ids, or those that fit equally.
 */
export const resolveParameter = (
  register: AnyRegister,
  parameter: string,
  text: string,
  kinds: readonly RecordKind[],
): string => {
  const found = resolveId(register, text, kinds)
  if (found.state === 'found') return found.id
  if (found.state === 'ambiguous') {
    const ids = found.candidates.map(({ id }) => id)
    return refuse(parameter, `"${parameter}" may not be "${text}", which could be any of: ${ids.join(', ')}.`, ids)
  }
  const nearest = found.nearest.length === 0 ? '' : ` Did you mean one of: ${orList(found.nearest)}?`
  const message = `"${parameter}" may not be "${text}": there is no ${kinds.join(' or ')} of that id or name.${nearest}`
  return refuse(parameter, message, idsOfKinds(register, kinds))
}

/**
 * Finds the record that an address means.
 *
 * @param register the register to look in.
 * @param text the last part of the address.
 * @param kinds what it may be; anything, the law included, unless given.
 * @throws RequestProblem (404) with the nearest ids, or those that fit equally.
 */
export const resolveAddress = (register: AnyRegister, text: string, kinds?: readonly RecordKind[]): string => {
  const found = resolveId(register, text, kinds)
  if (found.state === 'found') return found.id
  const what = kinds?.join(' or ') ?? 'record or law'
  const others = found.state === 'ambiguous' ? found.candidates : found.nearest
  const hint = others.length === 0 ? '' : ` Did you mean one of: ${orList(others)}?`
  throw new RequestProblem('unknown-id', `There is no ${what} "${text}".${hint}`)
}

/** The kinds of record that each field of a filter names. */
const recordFields = {
  organisation: ['party'],
  activity: ['activity'],
  from: ['activity', 'party', 'system', 'subject-group'],
  to: ['activity', 'party', 'system'],
  category: ['category'],
  subjectGroup: ['subject-group'],
  flow: ['flow'],
} as const satisfies Partial<Record<keyof FlowFilter, readonly RecordKind[]>>

const unsaid = 'not-stated'

/** What the fields that name no record may be. */
const codeFields: Readonly<
  Partial<Record<keyof FlowFilter, (graph: FlowGraph) => { known: (value: string) => boolean; listed: () => string[] }>>
> = {
  basis: () => {
    const codes: readonly string[] = lawfulBases.map(({ code }) => code)
    return { known: (value) => codes.includes(value), listed: () => [...codes] }
  },
  gateway: (graph) => {
    const used = graph.edges.flatMap((edge) => (edge.kind === 'flow' ? (edge.gateway ?? []) : []))
    const codes = new Set<string>([...gateways.map(({ code }) => code), ...used])
    return { known: (value) => codes.has(value), listed: () => [...codes] }
  },
  country: (graph) => ({
    known: (value) => countrySchema.safeParse(value).success && countryName(value) !== undefined,
    listed: () =>
      [...new Set(graph.edges.flatMap((edge) => (edge.kind === 'flow' ? (edge.country ?? []) : [])))].sort(),
  }),
}

/**
 * Makes the values of a filter ids, and refuses those that nothing can have: a filter that is misspelt leaves nothing,
 * which looks like an answer.
 *
 * @param material the register and its graph.
 * @param filter the filter as it was asked for.
 * @throws RequestProblem (400) that lists what is allowed.
 */
export const resolveFilter = <R extends AnyRegister>(
  { register, graph }: Material<R>,
  filter: FlowFilter,
): FlowFilter => {
  const resolved = Object.entries(filter).map(([field, values]) => {
    const kinds = recordFields[field as keyof typeof recordFields]
    if (kinds !== undefined) {
      return [field, values?.map((value: string) => resolveParameter(register, field, value, kinds))]
    }
    const codes = codeFields[field as keyof FlowFilter]?.(graph)
    for (const value of codes === undefined ? [] : (values ?? [])) {
      if (value === unsaid || codes?.known(value) === true) continue
      const allowed = [...(codes?.listed() ?? []), unsaid]
      refuse(
        field,
        `"${field}" may not be "${value}". It may be one of: ${allowed.slice(0, mostAllowed).join(', ')}.`,
        allowed,
      )
    }
    return [field, values]
  })
  return Object.fromEntries(resolved)
}

/**
 * Finds the node that a query parameter means, in the graph as at its date.
 *
 * @param material the register and its graph.
 * @param parameter the parameter's name, for the problem.
 * @param text a node's id, a record's id or name, or a country, lawful basis or power to share by its name or code.
 * @throws RequestProblem (400) where there is no such node on that day.
 */
export const resolveNode = <R extends AnyRegister>(
  { register, graph, asAt }: Material<R>,
  parameter: string,
  text: string,
): string => {
  const found = resolveNodeOf(register, graph, text)
  if (found.state === 'found') return found.id
  const kinds = ['party', 'subject-group', 'category', 'system', 'activity'] as const
  const id = resolveParameter(register, parameter, text, kinds)
  if (nodeOf(graph, id) !== undefined) return id
  const message = `"${parameter}" may not be "${text}": ${id} is in the register, but had no part in any flow on ${asAt}.`
  return refuse(
    parameter,
    message,
    graph.nodes.map((node) => node.id),
  )
}
