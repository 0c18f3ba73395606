import { type IsoDate, plainDate, type Standing } from '@sharemap/law'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { judgeTransfer } from '../judge-transfer.ts'
import { type AnyRegister, type AnyTransfer, byId, orNull } from '../register-view.ts'
import { counted, type FlowSummary, type Named, openReading, type Reading, uniqueNamed } from './flow-summary.ts'

/** A transfer as at a date. */
export interface JudgedTransfer {
  readonly id: string
  readonly name: string
  readonly flow: FlowSummary
  readonly recipient: Named
  readonly country: string | null
  readonly mechanism: string | null
  readonly standing: Standing
}

/** A flow to a receiver who is known to be abroad, of which no transfer is recorded. */
export interface UnrecordedTransfer {
  readonly flow: FlowSummary
  readonly recipient: Named
  readonly country: string | null
  /** What the country's own approval is worth; null where it is withheld. */
  readonly standing: Standing | null
}

/** A system that is hosted abroad, and the activities that keep data in it. */
export interface SystemAbroad {
  readonly system: Named
  readonly provider: Named | null
  readonly countries: readonly string[]
  readonly activities: readonly Named[]
}

export interface TransferList {
  readonly asAt: IsoDate
  readonly summary: string
  readonly transfers: readonly JudgedTransfer[]
  readonly withoutRecord: readonly UnrecordedTransfer[]
  readonly systemsAbroad: readonly SystemAbroad[]
  /** Flows of which nobody says whether they leave the UK. */
  readonly notStated: readonly FlowSummary[]
}

const systemsHostedAbroad = ({ register, name }: Reading): SystemAbroad[] =>
  register.systems.flatMap((system) => {
    const countries = (orNull(system.hostingLocations) ?? []).filter((country) => country !== 'GB')
    if (countries.length === 0) return []
    const provider = orNull(system.provider)
    return [
      {
        system: name(system.id),
        provider: provider === null ? null : name(provider),
        countries,
        activities: uniqueNamed(register.activities.filter(({ systems }) => systems.includes(system.id))),
      },
    ]
  })

/**
 * Question 3: what leaves the UK, to where, under what mechanism, and does it stand on the day?
 *
 * @param register a council or a public register.
 * @param asAt the day to judge at.
 */
export const listTransfers = (register: AnyRegister, asAt: IsoDate): TransferList => {
  const reading = openReading(register, buildFlowGraph(register, { asAt }))
  const records = byId<AnyTransfer>(register.transfers)
  const transfers = reading.flows.flatMap((flow): JudgedTransfer[] => {
    const transfer = records.get(flow.transfer ?? '')
    if (transfer === undefined) return []
    return [
      {
        id: transfer.id,
        name: transfer.name,
        flow: reading.summarise(flow),
        recipient: reading.name(flow.to),
        country: orNull(transfer.country),
        mechanism: orNull(transfer.mechanism),
        standing: judgeTransfer(transfer, asAt),
      },
    ]
  })
  const count = (standing: Standing['standing']) =>
    transfers.filter((transfer) => transfer.standing.standing === standing).length
  const withoutRecord = reading.flows
    .filter((flow) => flow.leavesUk === 'yes' && flow.transfer === null)
    .map((flow) => ({
      flow: reading.summarise(flow),
      recipient: reading.name(flow.to),
      country: flow.country,
      standing: flow.standing,
    }))
  const systemsAbroad = systemsHostedAbroad(reading)
  // What identifies nobody is no personal data, wherever it goes.
  const notStated = reading.flows.filter((flow) => flow.leavesUk === 'not-stated' && flow.carried.state !== 'none')
  return {
    asAt,
    summary: `On ${plainDate(asAt)}, of ${counted(transfers.length, 'transfer')} out of the UK, ${count('stands')} stood, ${count('does-not-stand')} did not, and of ${count('cannot-tell')} it cannot be told. ${withoutRecord.length === 0 ? '' : `${counted(withoutRecord.length, 'more flow goes', 'more flows go')} to a receiver abroad without a recorded transfer. `}${systemsAbroad.length === 0 ? '' : `${counted(systemsAbroad.length, 'system is', 'systems are')} hosted abroad. `}For ${counted(notStated.length, 'more flow')} of personal data nobody says whether it leaves.`,
    transfers,
    withoutRecord,
    systemsAbroad,
    notStated: notStated.map(reading.summarise),
  }
}
