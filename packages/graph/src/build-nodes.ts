import { gateways, lawfulBases } from '@sharemap/law'
import type { ActivityNode, GatewayNode, GraphNode, Lane, LawfulBasisNode } from './flow-graph.ts'
import {
  type AnyActivity,
  type AnyParty,
  type AnyRegister,
  basesOfPurposes,
  byId,
  certaintyOf,
  organisationOf,
} from './register-view.ts'

/** What every record lends its node. */
const nodeBase = (
  record: { id: string; name: string; plainName: string; evidence: Parameters<typeof certaintyOf>[0] },
  lane: Lane,
  organisation: string | null,
  aliases: readonly string[] = [],
) => ({
  id: record.id,
  label: record.name,
  plainLabel: record.plainName,
  aliases,
  lane,
  organisation,
  certainty: certaintyOf(record.evidence),
})

/** The id of an Art 6 basis's node, such as `basis-6-1-e`. */
export const basisId = (code: string): string => `basis-${code.replaceAll(/[^0-9a-z]+/g, '-').replaceAll(/^-|-$/g, '')}`

/** The id of a gateway's node: by its code, or by the law's own name where the code is unknown. */
export const gatewayId = (gateway: { code: string | null; law: string }): string =>
  `gateway-${
    gateway.code ??
    gateway.law
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
  }`

const legal = { lane: 'why', organisation: null, certainty: 'stated' } as const

/** The node of an Art 6 basis, named from the law. */
export const buildBasisNode = (code: string): LawfulBasisNode => {
  const basis = lawfulBases.find((entry) => entry.code === code)
  const label = basis === undefined ? `Art ${code}` : `${basis.name}, Art ${code}`
  return {
    ...legal,
    kind: 'lawful-basis',
    id: basisId(code),
    label,
    plainLabel: basis?.plainName ?? label,
    aliases: [code],
    code,
  }
}

/** The node of a power to share. */
export const buildGatewayNode = (gateway: { code: string | null; law: string }): GatewayNode => {
  const entry = gateways.find((known) => known.code === gateway.code)
  const label = entry?.name ?? gateway.law
  return {
    ...legal,
    kind: 'gateway',
    id: gatewayId(gateway),
    label,
    plainLabel: entry?.plainName ?? label,
    aliases: [gateway.law],
    code: gateway.code,
  }
}

const buildActivityNode = (activity: AnyActivity, parties: ReadonlyMap<string, AnyParty>): ActivityNode => {
  const { controller, runBy } = activity
  const organisation = organisationOf(parties, controller)
  return {
    kind: 'activity',
    ...nodeBase(activity, 'done-by', organisation),
    organisationLabel: parties.get(organisation)?.name ?? organisation,
    organisationPlainLabel: parties.get(organisation)?.plainName ?? organisation,
    controller,
    controllerLabel: parties.get(controller)?.name ?? controller,
    controllerPlainLabel: parties.get(controller)?.plainName ?? controller,
    runBy,
    runByLabel: runBy === null ? null : (parties.get(runBy)?.name ?? runBy),
    runByPlainLabel: runBy === null ? null : (parties.get(runBy)?.plainName ?? runBy),
    collects: [...new Set(activity.collects.map(({ category }) => category))],
    subjectGroups: activity.subjectGroups,
    purposeBases: basesOfPurposes(activity.purposes),
  }
}

/**
 * The nodes of a register's own records.
 *
 * A party that only sends stands in the first lane, with the people whose data it is; one that receives, or neither,
 * among those who are told. A controller that no flow ends or starts at has no node: its activities stand for it, and
 * its boundary is drawn around them.
 *
 * @param register a council or a public register.
 */
export const buildRecordNodes = (register: AnyRegister): GraphNode[] => {
  const parties = byId<AnyParty>(register.parties)
  const receivers = new Set(register.flows.map((flow) => flow.to))
  const senders = new Set([
    ...register.flows.map((flow) => flow.from),
    ...register.activities.flatMap((activity) => activity.sourceParties),
  ])
  const providers = new Set(
    register.systems.map((system) => (system.provider.state === 'stated' ? system.provider.value : '')),
  )
  const boundariesOnly = new Set(register.activities.flatMap((activity) => [activity.controller, activity.runBy]))
  const organisation = (id: string) => organisationOf(parties, id)
  return [
    ...register.subjectGroups.map(
      (group): GraphNode => ({ kind: 'subject-group', ...nodeBase(group, 'whose', null, group.aliases) }),
    ),
    ...register.dataCategories.map(
      (category): GraphNode => ({
        kind: 'category',
        ...nodeBase(category, 'what', null, category.aliases),
        group: category.group,
        sensitivity: category.sensitivity,
        identifiesAlone: category.identifiesAlone,
      }),
    ),
    ...register.activities.map((activity) => buildActivityNode(activity, parties)),
    ...register.systems.map(
      (system): GraphNode => ({ kind: 'system', ...nodeBase(system, 'kept-in', null, system.aliases) }),
    ),
    ...register.parties
      .filter(
        (party) =>
          receivers.has(party.id) || senders.has(party.id) || providers.has(party.id) || !boundariesOnly.has(party.id),
      )
      .map((party): GraphNode => {
        const onlySends = senders.has(party.id) && !receivers.has(party.id) && !providers.has(party.id)
        return {
          kind: 'party',
          ...nodeBase(party, onlySends ? 'whose' : 'told-to', organisation(party.id), party.aliases),
          partyKind: party.kind,
          scope: party.scope,
        }
      }),
  ]
}
