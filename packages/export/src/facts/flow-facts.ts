import { type AnyActivity, type AnyFlow, type AnyTransfer, byId, type FlowEdge, orNull } from '@sharemap/graph'
import { countryName, findEntry, type Standing, safeguards } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'
import { formWords, natureWords, roleWords, standingWords } from './code-words.ts'
import { evidenceBasisWords, evidenceWords } from './evidence-words.ts'
import {
  article6Words,
  article9Words,
  article10Words,
  basisName,
  exemptionWords,
  gatewayWords,
} from './ground-words.ts'
import { type RecordNames, recordNames } from './record-names.ts'
import { notStated, saidCapital, saidWords } from './said-words.ts'

/** A flow of a scope in words. Every table and document takes its words from here, so that no two of them differ. */
export interface FlowFacts {
  /** As on the picture. */
  readonly number: number
  readonly flow: AnyFlow
  readonly edge: FlowEdge
  readonly activity: AnyActivity
  readonly name: string
  readonly from: string
  readonly to: string
  readonly activityName: string
  readonly controller: string
  /** Those it serves; all of its activity's where its source names none. */
  readonly purposes: string
  /** The same, one by one. */
  readonly purposeNames: readonly string[]
  readonly trigger: string
  readonly nature: string
  /** What goes, or what may, or that nothing identifies anyone. */
  readonly data: string
  readonly subjectGroups: string
  readonly role: string
  readonly form: string
  /** The Art 6 basis of each party, a line each; of the purposes served where no party has one of its own. */
  readonly bases: readonly string[]
  readonly article9: string
  readonly article10: string
  readonly gateway: string
  readonly exemption: string
  readonly agreement: string
  readonly method: string
  readonly frequency: string
  readonly leavesUk: string
  readonly country: string
  readonly mechanism: string
  /** "Stands", "Does not stand", "Cannot tell", or that nothing is known to leave. */
  readonly standing: string
  readonly standingWhy: string
  readonly certainty: string
  /** Where the flow comes from, a line for each piece of evidence. */
  readonly sources: readonly string[]
}

const dataWords = (flow: AnyFlow, names: RecordNames): string => {
  switch (flow.categories.state) {
    case 'stated':
      return 'partlyWithheld' in flow && flow.partlyWithheld?.includes('categories')
        ? `${names.list(flow.categories.value)}; and more that is not published`
        : names.list(flow.categories.value)
    case 'not-stated':
      return 'Not stated: any of what the sender holds may go'
    case 'none':
      return 'Nothing that identifies anyone'
  }
}

const basisLines = (flow: AnyFlow, activity: AnyActivity, names: RecordNames): string[] => {
  if (flow.lawfulBases.length > 0) {
    return flow.lawfulBases.map(({ party, article6 }) => `${names.of(party)}: ${article6Words(article6)}`)
  }
  const purposes = activity.purposes.filter(({ id }) => flow.purposes.length === 0 || flow.purposes.includes(id))
  const codes = [...new Set(purposes.flatMap(({ article6 }) => (orNull(article6) ?? []).map((basis) => basis.code)))]
  if (codes.length === 0) return [notStated]
  return [`Not stated for this flow; its purpose rests on ${codes.map(basisName).join('; ')}`]
}

const leavesUkWords = { yes: 'Yes', no: 'No', 'not-stated': notStated } as const

const standingOfEdge = ({ leavesUk, standing }: FlowEdge): string => {
  if (standing !== null) return standingWords[standing.standing]
  return leavesUk === 'no' ? 'Stays in the UK' : 'Not stated whether it leaves the UK'
}

const whyOf = (standing: Standing | null): string =>
  standing === null ? '' : [standing.why, standing.mend].filter((part) => part !== null).join(' ')

/** The country of an edge by name; that it is not named where it leaves for one that nobody names. */
const countryOf = ({ country, leavesUk }: FlowEdge): string => {
  if (country !== null) return countryName(country) ?? country
  return leavesUk === 'yes' ? 'Outside the UK, country not named' : notStated
}

/** Nothing leaves without a mechanism unless nothing leaves. */
const mechanismOf = (flow: AnyFlow, transfer: AnyTransfer | undefined, { leavesUk }: FlowEdge): string => {
  if (transfer !== undefined) {
    return saidWords<string>(transfer.mechanism, (code) => findEntry(safeguards, code)?.name ?? code)
  }
  if (flow.transfer.state === 'withheld') return 'Not published'
  return leavesUk === 'no' ? 'None is needed' : notStated
}

/**
 * Puts the flows of a scope into words, in the order of their numbers.
 *
 * @param scope what is to leave.
 * @returns a row for each flow of the scope's graph.
 */
export const flowFacts = (scope: ExportScope): FlowFacts[] => {
  const { register, graph, flowNumbers } = scope
  const names = recordNames(register)
  const flows = byId<AnyFlow>(register.flows)
  const activities = byId<AnyActivity>(register.activities)
  const transfers = byId<AnyTransfer>(register.transfers)
  const rows = graph.edges.flatMap((edge): FlowFacts[] => {
    if (edge.kind !== 'flow') return []
    const flow = flows.get(edge.flow)
    const activity = activities.get(edge.activity)
    const number = flowNumbers.get(edge.flow)
    if (flow === undefined || activity === undefined || number === undefined) return []
    const transferId = orNull(flow.transfer)
    const served = flow.purposes.length > 0 ? flow.purposes : activity.purposes.map(({ id }) => id)
    return [
      {
        number,
        flow,
        edge,
        activity,
        name: names.of(flow.id),
        from: names.of(flow.from),
        to: names.of(flow.to),
        activityName: names.of(activity.id),
        controller: names.of(activity.controller),
        purposes: names.list(served),
        purposeNames: served.map(names.of),
        trigger: saidCapital(flow.trigger),
        nature: natureWords[flow.nature],
        data: dataWords(flow, names),
        subjectGroups: saidWords(flow.subjectGroups, names.list),
        role: roleWords[flow.recipientRole],
        form: formWords[flow.form],
        bases: basisLines(flow, activity, names),
        article9: article9Words(flow.article9),
        article10: article10Words(flow.article10),
        gateway: gatewayWords(flow.gateway),
        exemption: exemptionWords(flow.exemption),
        agreement: saidWords(flow.agreement, names.of),
        method: saidCapital(flow.method),
        frequency: saidCapital(flow.frequency),
        leavesUk: leavesUkWords[edge.leavesUk],
        country: countryOf(edge),
        mechanism: mechanismOf(flow, transferId === null ? undefined : transfers.get(transferId), edge),
        standing: standingOfEdge(edge),
        standingWhy: whyOf(edge.standing),
        certainty: evidenceBasisWords[edge.certainty],
        sources: flow.evidence.map((evidence) => evidenceWords(evidence, names)),
      },
    ]
  })
  return rows.toSorted((a, b) => a.number - b.number)
}
