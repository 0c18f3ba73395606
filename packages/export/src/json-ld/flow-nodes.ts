import { type AnyTransfer, byId, orNull } from '@sharemap/graph'
import type { ExportScope } from '../export-scope.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
import { provenanceOf } from './evidence-nodes.ts'
import { groundsOf, powersOf } from './ground-nodes.ts'
import type { LinkedNode } from './json-ld-context.ts'
import { given, recordIri, saidProperty } from './linked-records.ts'
import { countryProperties } from './party-nodes.ts'
import { ukTerm } from './uk-terms.ts'

const recipientProperties = {
  controller: 'dpv:hasRecipientDataController',
  'joint-controller': 'dpv:hasRecipientDataController',
  processor: 'dpv:hasDataProcessor',
  internal: 'dpv:hasRecipient',
  'not-stated': 'dpv:hasRecipient',
} as const

/** What kind of thing stands at an end of a flow decides what it is to the flow. */
const endsOf = ({ flow, activity }: FlowFacts): LinkedNode => {
  const ends = { 'uk:from': recordIri(flow.from), 'uk:to': recordIri(flow.to) }
  const source = flow.from.startsWith('party-') ? { 'dpv:hasDataSource': recordIri(flow.from) } : {}
  if (flow.to.startsWith('party-')) {
    return { ...ends, ...source, [recipientProperties[flow.recipientRole]]: recordIri(flow.to) }
  }
  // Into an activity: its controller is who receives.
  return { ...ends, ...source, 'dpv:hasRecipient': recordIri(activity.controller) }
}

const processingOf = ({ flow, edge }: FlowFacts): string[] => [
  flow.from.startsWith('subject-group-') ? 'dpv:Collect' : 'dpv:Disclose',
  ...(edge.leavesUk === 'yes' ? ['dpv:Transfer'] : []),
]

const toolOf = ({ flow }: FlowFacts, transfers: ReadonlyMap<string, AnyTransfer>): string | null => {
  const id = orNull(flow.transfer)
  const transfer = id === null ? undefined : transfers.get(id)
  const mechanism = transfer === undefined ? null : orNull<string>(transfer.mechanism)
  return mechanism === null ? null : ukTerm('safeguard', mechanism)
}

/** The transfer tool of a flow while it carries the transfer: one that does not stand protects nothing. */
const standingTool = (facts: FlowFacts, transfers: ReadonlyMap<string, AnyTransfer>): string[] => {
  const tool = toolOf(facts, transfers)
  return tool !== null && facts.edge.standing?.standing === 'stands' ? [tool] : []
}

/** A flow that leaves the UK: exporter, importer, country, mechanism, and how it stands on the scope's day. */
const transferOf = (facts: FlowFacts, transfers: ReadonlyMap<string, AnyTransfer>): LinkedNode => {
  const { flow, edge, activity } = facts
  if (edge.leavesUk !== 'yes') return { 'uk:leavesUk': edge.leavesUk }
  return {
    'uk:leavesUk': 'yes',
    'dpv:hasDataExporter': recordIri(activity.controller),
    ...(flow.to.startsWith('party-') ? { 'dpv:hasDataImporter': recordIri(flow.to) } : {}),
    ...(edge.country === null ? {} : countryProperties('dpv:hasThirdCountry', edge.country)),
    ...given('uk:mechanism', toolOf(facts, transfers)),
    ...given(
      'dpv:hasTechnicalOrganisationalMeasure',
      standingTool(facts, transfers).map((tool) => ({ '@id': tool, '@type': 'dpv:SafeguardForDataTransfer' })),
    ),
    ...given('uk:standing', edge.standing?.standing),
    ...given('uk:standingWhy', edge.standing?.why),
  }
}

const flowNode = (facts: FlowFacts, transfers: ReadonlyMap<string, AnyTransfer>): LinkedNode => {
  const { flow, activity, number, name } = facts
  const served = flow.purposes.length > 0 ? flow.purposes : []
  const codes = flow.lawfulBases.flatMap(({ article6 }) => (orNull(article6) ?? []).map((basis): string => basis.code))
  return {
    '@id': recordIri(flow.id),
    // What identifies nobody is no personal data.
    '@type': flow.categories.state === 'none' ? 'dpv:Process' : 'dpv:PersonalDataProcess',
    'dct:identifier': flow.id,
    'dct:title': name,
    'uk:number': number,
    'dct:isPartOf': recordIri(activity.id),
    'dpv:hasDataController': recordIri(activity.controller),
    ...endsOf(facts),
    'uk:carries': flow.categories.state,
    ...given('dpv:hasPersonalData', flow.categories.state === 'stated' ? flow.categories.value.map(recordIri) : []),
    ...saidProperty('dpv:hasDataSubject', flow.subjectGroups, (ids) => ids.map(recordIri)),
    ...given('dpv:hasPurpose', served.map(recordIri)),
    'dpv:hasProcessing': processingOf(facts),
    // The vocabulary takes a transfer tool for a legal basis beside that of Art 6; one that does not stand is none.
    ...given('dpv:hasLegalBasis', [
      ...[...new Set(codes)].map((code) => ukTerm('lawful-basis', code)),
      ...standingTool(facts, transfers),
    ]),
    ...given(
      'uk:basisOfParty',
      flow.lawfulBases.map(({ party, article6 }) => ({
        'uk:party': recordIri(party),
        ...saidProperty('uk:basis', article6, (bases) => bases.map(({ code }) => ukTerm('lawful-basis', code))),
      })),
    ),
    ...groundsOf(flow),
    ...powersOf(flow),
    ...saidProperty('uk:agreement', flow.agreement, recordIri),
    ...saidProperty('uk:trigger', flow.trigger, (text) => text),
    ...saidProperty('uk:method', flow.method, (text) => text),
    ...saidProperty('uk:frequency', flow.frequency, (text) => text),
    'uk:nature': flow.nature,
    'uk:form': flow.form,
    'uk:recipientRole': flow.recipientRole,
    ...transferOf(facts, transfers),
    ...provenanceOf(flow.evidence),
  }
}

/** The flows of a scope: each a process of its own, with one recipient, its purposes and its data. */
export const flowNodes = (scope: ExportScope): LinkedNode[] => {
  const transfers = byId<AnyTransfer>(scope.register.transfers)
  return flowFacts(scope).map((facts) => flowNode(facts, transfers))
}
