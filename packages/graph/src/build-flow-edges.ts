import { type IsoDate, type SafeguardCode, type Standing, standingOf } from '@sharemap/law'
import type { FlowEdge } from './flow-graph.ts'
import {
  type AnyActivity,
  type AnyFlow,
  type AnyParty,
  type AnyRegister,
  type AnyTransfer,
  byId,
  certaintyOf,
  organisationOf,
  orNull,
} from './register-view.ts'

/**
 * Judges a transfer as at a date, from its facts and the dated law.
 *
 * @param transfer a transfer record.
 * @param asAt the day to judge it at.
 */
export const judgeTransfer = (transfer: AnyTransfer, asAt: IsoDate): Standing => {
  const certification = orNull(transfer.certification)
  const test = orNull(transfer.dataProtectionTest)
  return standingOf(
    {
      country: orNull(transfer.country),
      mechanism: orNull<SafeguardCode>(transfer.mechanism),
      certification: certification && { scheme: certification.scheme, checkedOn: certification.checkedOn },
      agreedOn: orNull(transfer.agreedOn),
      dataProtectionTestDone: test && test.outcome === 'met',
    },
    asAt,
  )
}

/** The Art 6 codes of the purposes that a flow serves; of all its activity's purposes where it names none. */
const purposeBasesOf = (flow: AnyFlow, activity: AnyActivity | undefined): string[] | null => {
  const purposes = (activity?.purposes ?? []).filter(
    (purpose) => flow.purposes.length === 0 || flow.purposes.includes(purpose.id),
  )
  const codes = purposes.flatMap((purpose) => orNull(purpose.article6) ?? []).map((basis) => basis.code)
  return codes.length === 0 ? null : [...new Set(codes)]
}

/** Where the data ends up: the transfer's country, else the receiving party's own. */
const countryOf = (flow: AnyFlow, transfer: AnyTransfer | undefined, to: AnyParty | undefined): string | null => {
  if (transfer !== undefined) return orNull(transfer.country)
  if (flow.transfer.state === 'none') return 'GB'
  return to === undefined ? null : orNull(to.country)
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
  const systems = byId<AnyRegister['systems'][number]>(register.systems)
  const transfers = byId<AnyTransfer>(register.transfers)

  /** The body at an end of a flow: of an activity its controller's, of a system its provider's. */
  const bodyAt = (id: string): string | null => {
    const activity = activities.get(id)
    if (activity !== undefined) return organisationOf(parties, activity.controller)
    const system = systems.get(id)
    const party = system === undefined ? id : orNull(system.provider)
    return party !== null && parties.has(party) ? organisationOf(parties, party) : null
  }

  return register.flows.map((flow): FlowEdge => {
    const transferId = orNull(flow.transfer)
    const transfer = transferId === null ? undefined : transfers.get(transferId)
    const carried = flow.categories
    const gateway = orNull(flow.gateway)
    const country = countryOf(flow, transfer, parties.get(flow.to))
    const [sender, receiver] = [bodyAt(flow.from), bodyAt(flow.to)]
    return {
      kind: 'flow',
      id: flow.id,
      flow: flow.id,
      from: flow.from,
      to: flow.to,
      activity: flow.activity,
      activities: [flow.activity],
      carried: carried.state === 'stated' ? { state: 'stated', categories: carried.value } : { state: carried.state },
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
      transfer: transferId,
      leavesUk: leavesUk(flow, transfer, country),
      country,
      standing: transfer === undefined ? null : judgeTransfer(transfer, asAt),
      crossesOrganisation: sender !== null && receiver !== null && sender !== receiver,
    }
  })
}

/** A transfer leaves, unless its own country is the UK; with no word on transfer, a receiver known to be abroad does too. */
const leavesUk = (flow: AnyFlow, transfer: AnyTransfer | undefined, country: string | null): FlowEdge['leavesUk'] => {
  if (transfer !== undefined) return country === 'GB' ? 'no' : 'yes'
  if (flow.transfer.state === 'none') return 'no'
  if (country === null) return 'not-stated'
  return country === 'GB' ? 'no' : 'yes'
}
