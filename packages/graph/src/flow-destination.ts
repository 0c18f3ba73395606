import { type IsoDate, type Standing, standingOf } from '@sharemap/law'
import { judgeTransfer } from './judge-transfer.ts'
import {
  type AnyActivity,
  type AnyFlow,
  type AnyParty,
  type AnyRegister,
  type AnySystem,
  type AnyTransfer,
  byId,
  orNull,
} from './register-view.ts'

/** Where a flow's data ends up, as far as anybody says, and whether what leaves the UK may. */
export interface FlowDestination {
  /** ISO 3166-1 code; null where it is not known. */
  readonly country: string | null
  readonly leavesUk: 'yes' | 'no' | 'not-stated'
  /** Null where nothing is known to leave. */
  readonly standing: Standing | null
}

const withheldStanding: Standing = {
  standing: 'cannot-tell',
  why: 'The data leaves the UK, and the details of the transfer are not published.',
  mend: null,
  restsOn: [],
  certainty: 'confirmed',
}

/**
 * Makes a function that says where a flow ends up: where its transfer says; in the UK where it is known to stay; else
 * where its receiver is known to be. Of an activity that is where its controller is, of a system where it is hosted.
 *
 * @param register a council or a public register.
 * @param asAt the day at which what leaves is judged.
 */
export const flowDestinations = (register: AnyRegister, asAt: IsoDate): ((flow: AnyFlow) => FlowDestination) => {
  const parties = byId<AnyParty>(register.parties)
  const activities = byId<AnyActivity>(register.activities)
  const systems = byId<AnySystem>(register.systems)
  const transfers = byId<AnyTransfer>(register.transfers)

  /** Every country where the receiver keeps what it is given; empty where nobody says. */
  const placesOf = (receiver: string): string[] => {
    const system = systems.get(receiver)
    if (system !== undefined) return orNull(system.hostingLocations) ?? []
    const party = parties.get(activities.get(receiver)?.controller ?? receiver)
    const country = party === undefined ? null : orNull(party.country)
    return country === null ? [] : [country]
  }

  return (flow) => {
    const transferId = orNull(flow.transfer)
    const transfer = transferId === null ? undefined : transfers.get(transferId)
    if (transfer !== undefined) {
      const country = orNull(transfer.country)
      return { country, leavesUk: country === 'GB' ? 'no' : 'yes', standing: judgeTransfer(transfer, asAt) }
    }
    if (flow.transfer.state === 'none') return { country: 'GB', leavesUk: 'no', standing: null }
    const places = placesOf(flow.to)
    const abroad = places.filter((place) => place !== 'GB')
    const country = abroad.length === 1 ? (abroad[0] as string) : null
    if (flow.transfer.state === 'withheld') return { country, leavesUk: 'yes', standing: withheldStanding }
    if (places.length === 0) return { country: null, leavesUk: 'not-stated', standing: null }
    if (abroad.length === 0) return { country: 'GB', leavesUk: 'no', standing: null }
    // Nobody speaks of a transfer, but the receiver is abroad: only the country's own approval can carry it.
    const standing = standingOf({ country, mechanism: null, certification: null }, asAt)
    return { country, leavesUk: 'yes', standing }
  }
}
