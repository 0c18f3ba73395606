import type { IsoDate } from '@sharemap/law'
import { flowDestinations } from './flow-destination.ts'
import type { Carried, FlowEdge } from './flow-graph.ts'
import {
  type AnyActivity,
  type AnyFlow,
  type AnyParty,
  type AnyRegister,
  type AnySystem,
  basesOfPurposes,
  byId,
  certaintyOf,
  organisationOf,
  orNull,
} from './register-view.ts'

/** The Art 6 codes of the purposes that a flow serves; of all its activity's purposes where it names none. */
const purposeBasesOf = (flow: AnyFlow, activity: AnyActivity | undefined): string[] | null => {
  const purposes = (activity?.purposes ?? []).filter(
    (purpose) => flow.purposes.length === 0 || flow.purposes.includes(purpose.id),
  )
  const codes = basesOfPurposes(purposes)
  return codes.length === 0 ? null : codes
}

const carriedBy = (flow: AnyFlow): Carried => {
  const { categories } = flow
  if (categories.state !== 'stated') return { state: categories.state }
  const isShortened = 'partlyWithheld' in flow && flow.partlyWithheld?.includes('categories') === true
  return { state: 'stated', categories: categories.value, ...(isShortened ? { withheld: true } : {}) }
}

/**
 * The edges of a register's flows.
 *
 * @param register a council or a public register.
 * @param asAt the day at which transfers are judged.
 */
export const buildFlowEdges = (register: AnyRegister, asAt: IsoDate): FlowEdge[] => {
  const parties = byId<AnyParty>(register.parties)
  const activities = byId<AnyActivity>(register.activities)
  const systems = byId<AnySystem>(register.systems)
  const destinationOf = flowDestinations(register, asAt)

  /** The body at an end of a flow: of an activity its controller's, of a system its provider's. */
  const bodyAt = (id: string): string | null => {
    const activity = activities.get(id)
    if (activity !== undefined) return organisationOf(parties, activity.controller)
    const system = systems.get(id)
    const party = system === undefined ? id : orNull(system.provider)
    return party !== null && parties.has(party) ? organisationOf(parties, party) : null
  }

  return register.flows.map((flow): FlowEdge => {
    const gateway = orNull(flow.gateway)
    const [sender, receiver] = [bodyAt(flow.from), bodyAt(flow.to)]
    return {
      kind: 'flow',
      id: flow.id,
      flow: flow.id,
      from: flow.from,
      to: flow.to,
      activity: flow.activity,
      activities: [flow.activity],
      carried: carriedBy(flow),
      certainty: certaintyOf(flow.evidence),
      subjectGroups: orNull(flow.subjectGroups),
      trigger: orNull(flow.trigger),
      nature: flow.nature,
      role: flow.recipientRole,
      form: flow.form,
      bases: flow.lawfulBases.map(({ party, article6 }) => ({
        party,
        codes: orNull(article6)?.map((basis) => basis.code) ?? null,
      })),
      purposeBases: purposeBasesOf(flow, activities.get(flow.activity)),
      gateway: gateway === null ? null : (gateway.code ?? gateway.law),
      transfer: orNull(flow.transfer),
      ...destinationOf(flow),
      crossesOrganisation: sender !== null && receiver !== null && sender !== receiver,
    }
  })
}
