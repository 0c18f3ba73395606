import type { FlowSummary, Named } from '@sharemap/graph'
import { findEntry, gateways } from '@sharemap/law'

/** What of the data goes, in words: the source lists it, leaves it open, or only results go that identify nobody. */
export const tellings = {
  told: 'told',
  'may-be-told': 'may be told (what goes is not stated)',
  'anonymous-only': 'anonymous results',
}

/** Names in a line, or the word for none. */
export const names = (items: readonly Named[], none = 'none'): string =>
  items.length === 0 ? none : items.map(({ name }) => name).join(', ')

/** Bases in a line: not stated where nobody says. */
const bases = (flow: FlowSummary): string => {
  const own = flow.bases.flatMap(({ party, bases: codes }) =>
    codes === null ? [] : [`${party.name}: ${codes.map(({ code, name }) => `${name} (Art ${code})`).join(', ')}`],
  )
  if (own.length > 0) return own.join('; ')
  return flow.purposeBases?.map(({ code, name }) => `${name} (Art ${code})`).join(', ') ?? 'not stated'
}

/**
 * A power to share by its name.
 *
 * @param gateway its code, or the law that a source cites where that is none of the known gateways.
 */
export const powerName = (gateway: string): string => findEntry(gateways, gateway)?.name ?? gateway

/**
 * A flow in a few indented lines.
 *
 * @param flow the flow, as an answer gives it.
 */
export const describeFlow = (flow: FlowSummary): string => {
  const [where] = flow.evidence
  const lines = where?.lines == null ? '' : `, lines ${where.lines.from}–${where.lines.to}`
  return [
    `  ${flow.from.name} → ${flow.to.name} [${tellings[flow.telling]}] ${flow.id}`,
    ...(flow.categories.length > 0 ? [`      what: ${names(flow.categories)}`] : []),
    ...(flow.trigger === null ? [] : [`      when: ${flow.trigger}`]),
    `      for: ${names(flow.purposes, flow.activity.name)}, by ${flow.organisation.name}`,
    `      basis: ${bases(flow)}; power: ${flow.gateway === null ? 'not stated' : powerName(flow.gateway)}`,
    ...(flow.standing === null ? [] : [`      transfer: ${flow.standing.standing}. ${flow.standing.why}`]),
    ...(where?.notice == null ? [] : [`      ${where.basis} in ${where.notice.name}${lines}`]),
  ].join('\n')
}

/**
 * A heading with what stands under it, or nothing where nothing does.
 *
 * @param heading the heading; the number of items is added.
 * @param items what stands under it, already written.
 */
export const section = (heading: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', `${heading} (${items.length})`, ...items]
