import { type IsoDate, plainDate, type Standing } from '@sharemap/law'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { judgeTransfer } from '../judge-transfer.ts'
import { type AnyRegister, orNull } from '../register-view.ts'
import { counted, type FlowSummary, type Named, openReading } from './flow-summary.ts'

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

export interface TransferList {
  readonly asAt: IsoDate
  readonly summary: string
  readonly transfers: readonly JudgedTransfer[]
  /** Flows of which nobody says whether they leave the UK. */
  readonly notStated: readonly FlowSummary[]
}

/**
 * Question 3: what leaves the UK, to where, under what mechanism, and does it stand on the day?
 *
 * @param register a council or a public register.
 * @param asAt the day to judge at.
 */
export const listTransfers = (register: AnyRegister, asAt: IsoDate): TransferList => {
  const reading = openReading(register, buildFlowGraph(register, { asAt }))
  const transfers = reading.flows.flatMap((flow): JudgedTransfer[] => {
    const transfer = register.transfers.find(({ id }) => id === flow.transfer)
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
  const notStated = reading.flows.filter((flow) => flow.leavesUk === 'not-stated')
  return {
    asAt,
    summary: `On ${plainDate(asAt)}, of ${counted(transfers.length, 'transfer')} out of the UK, ${count('stands')} stood, ${count('does-not-stand')} did not, and of ${count('cannot-tell')} it cannot be told. For ${counted(notStated.length, 'more flow')} nobody says whether the data leaves.`,
    transfers,
    notStated: notStated.map(reading.summarise),
  }
}
