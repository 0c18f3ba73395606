import type { IsoDate } from '@sharemap/law'
import { plainDate } from '@sharemap/law'
import type { Notice } from '@sharemap/register'
import { openReading, type Reading } from '../answers/flow-summary.ts'
import { buildFlowGraph } from '../build-flow-graph.ts'
import type { FlowEdge } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { isInForceOn } from '../records-in-force.ts'
import type { AnyActivity, AnyRegister } from '../register-view.ts'

/** What can be compared: what one organisation does, one activity, what one notice covers, or everything on one day. */
export const partKinds = ['organisation', 'activity', 'notice', 'day'] as const
export type PartKind = (typeof partKinds)[number]

/** A part of a register to compare: of a day the day itself, of anything else its id. */
export interface PartChoice {
  readonly kind: PartKind
  readonly of: string
}

/** A part of a register, as at a day. */
export interface RegisterPart {
  readonly kind: PartKind
  readonly name: string
  /** The record that it is of; null for a day. */
  readonly id: string | null
  readonly reading: Reading
  readonly activities: readonly AnyActivity[]
  readonly flows: readonly FlowEdge[]
  readonly notices: readonly Notice[]
}

const unknown = ({ kind, of }: PartChoice) => new RangeError(`On that day the register has no ${kind} "${of}"`)

/**
 * Takes the part of a register that is to be compared.
 *
 * @param register the council's or the public register.
 * @param choice which part.
 * @param asAt the day as at which it is read; a day that is compared is read as at itself.
 * @throws RangeError where the register has no such record on the day.
 */
export const takePart = (register: AnyRegister, choice: PartChoice, asAt: IsoDate): RegisterPart => {
  const { kind, of } = choice
  const day = kind === 'day' ? of : asAt
  const graph = buildFlowGraph(register, { asAt: day })
  const reading = openReading(register, graph)
  const all = reading.register.activities as AnyActivity[]
  const inForce = (reading.register.notices as Notice[]).filter((notice) => isInForceOn(notice, day))
  const organisationOf = (id: string) => nodeOf(graph, id)?.organisation ?? null
  const part = (name: string, id: string | null, activities: readonly AnyActivity[], notices: readonly Notice[]) => {
    const ids = new Set(activities.map((activity) => activity.id))
    const flows = reading.flows.filter((flow) => ids.has(flow.activity))
    return { kind, name, id, reading, activities, flows, notices }
  }
  switch (kind) {
    case 'day':
      return part(plainDate(of), null, all, inForce)
    case 'organisation': {
      if (!reading.register.parties.some(({ id }) => id === of)) throw unknown(choice)
      const own = all.filter((activity) => activity.controller === of || organisationOf(activity.id) === of)
      return part(
        reading.name(of).name,
        of,
        own,
        inForce.filter(
          ({ publisher, activities }) => publisher === of || activities.some((id) => own.some((one) => one.id === id)),
        ),
      )
    }
    case 'activity': {
      const own = all.filter(({ id }) => id === of)
      if (own.length === 0) throw unknown(choice)
      return part(
        reading.name(of).name,
        of,
        own,
        inForce.filter(({ activities }) => activities.includes(of)),
      )
    }
    case 'notice': {
      const notice = inForce.find(({ id }) => id === of)
      if (notice === undefined) throw unknown(choice)
      return part(
        notice.name,
        of,
        all.filter(({ id }) => notice.activities.includes(id)),
        [notice],
      )
    }
  }
}
