import { type IsoDate, plainDate } from '@sharemap/law'
import { type RegisterRecord, recordListNames } from '@sharemap/register'
import { basesOfFlow } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { type AnyRegister, orNull } from '../register-view.ts'
import { joinWords, toSentence } from '../sentences/join-words.ts'
import { counted, type Named, openReading } from './flow-summary.ts'

export const gapKinds = [
  'no-basis',
  'no-gateway',
  'no-agreement',
  'agreement-run-out',
  'review-overdue',
  'destination-not-stated',
  'categories-not-stated',
  'retention-not-stated',
] as const
export type GapKind = (typeof gapKinds)[number]

/** Something that a register does not hold, or that has run out. */
export interface Gap {
  readonly kind: GapKind
  readonly record: Named
  /** The activity that it belongs to, where it is a flow's. */
  readonly activity: Named | null
  readonly organisation: Named | null
  readonly says: string
}

export interface Gaps {
  readonly asAt: IsoDate
  readonly summary: string
  readonly counts: Readonly<Record<GapKind, number>>
  readonly gaps: readonly Gap[]
}

/** What is missing of a flow's Art 6 bases: all of them, or those of the parties for whom none is stated. */
const basisGaps = (flow: FlowEdge, name: (id: string) => Named): string[] => {
  if (flow.carried.state === 'none') return []
  if (basesOfFlow(flow).length === 0) return ['No Art 6 basis is stated for any party.']
  const without = flow.bases.filter(({ codes }) => codes === null).map(({ party }) => name(party).name)
  return without.length === 0 ? [] : [`No Art 6 basis is stated for ${joinWords(without)}.`]
}

/**
 * Question 6: which flows have no basis, no gateway, no agreement, an agreement that ran out, or a review overdue? With
 * them: flows whose destination or categories nobody states, and activities that state no retention.
 *
 * @param register the register that the graph was built from.
 * @param graph its graph; what has run out is judged as at its date.
 */
export const findGaps = (register: AnyRegister, graph: FlowGraph): Gaps => {
  const reading = openReading(register, graph)
  const asAt = graph.asAt
  const agreements = new Map(register.agreements.map((agreement) => [agreement.id, agreement]))
  const records = new Map(register.flows.map((flow) => [flow.id, flow]))
  const controllers = new Map(register.activities.map(({ id, controller }) => [id, controller]))
  const ofActivity = (activity: string) => {
    const controller = controllers.get(activity)
    return {
      activity: reading.name(activity),
      organisation: controller === undefined ? null : reading.name(controller),
    }
  }
  const ofFlows = reading.flows.flatMap((flow): Gap[] => {
    const record = records.get(flow.flow)
    if (record === undefined) return []
    const gap = (kind: GapKind, says: string): Gap => ({
      kind,
      record: reading.name(flow.flow),
      ...ofActivity(flow.activity),
      says,
    })
    const found: Gap[] = []
    // People who give their own data, and a body that uses its own data again, need neither power nor agreement; nor
    // does what identifies nobody.
    const isDisclosure = flow.carried.state !== 'none' && flow.crossesOrganisation && flow.role !== 'internal'
    found.push(...basisGaps(flow, reading.name).map((says) => gap('no-basis', says)))
    if (isDisclosure && record.gateway.state === 'not-stated' && flow.role !== 'processor') {
      found.push(gap('no-gateway', 'No power or gateway to share is stated, nor that none is needed.'))
    }
    if (isDisclosure && record.agreement.state === 'not-stated') {
      found.push(gap('no-agreement', 'No agreement or contract is stated.'))
    }
    if (isDisclosure && record.agreement.state === 'none') {
      found.push(gap('no-agreement', `There is no agreement or contract: ${toSentence(record.agreement.reason)}`))
    }
    const agreement = agreements.get(orNull(record.agreement) ?? '')
    const endsOn = agreement === undefined ? null : orNull(agreement.endsOn)
    if (agreement !== undefined && endsOn !== null && endsOn < asAt) {
      found.push(gap('agreement-run-out', `The agreement "${agreement.name}" ended on ${plainDate(endsOn)}.`))
    }
    if (flow.leavesUk === 'not-stated' && flow.carried.state !== 'none')
      found.push(gap('destination-not-stated', 'Whether the data leaves the UK is not stated.'))
    if (flow.carried.state === 'not-stated') found.push(gap('categories-not-stated', 'Which data goes is not stated.'))
    return found
  })
  const drawn = new Set(graph.nodes.map((node) => node.id))
  const ofActivities = register.activities
    .filter((activity) => drawn.has(activity.id) && activity.retention.state === 'not-stated')
    .map((activity): Gap => {
      const says = 'How long the data is kept is not stated.'
      return {
        kind: 'retention-not-stated',
        record: { id: activity.id, name: activity.name },
        ...ofActivity(activity.id),
        says,
      }
    })
  const gaps = [...ofFlows, ...overdueReviews(register, asAt, reading.name), ...ofActivities]
  const counts = Object.fromEntries(
    gapKinds.map((kind) => [kind, gaps.filter((gap) => gap.kind === kind).length]),
  ) as Record<GapKind, number>
  return {
    asAt,
    summary: `Of ${counted(reading.flows.length, 'flow')}, ${counts['no-basis']} lack a stated basis, ${counts['no-gateway']} a power to share and ${counts['no-agreement']} an agreement; ${noneOr(counts['agreement-run-out'], 'flow rests', 'flows rest')} on an agreement that has run out, and ${noneOr(counts['review-overdue'], 'review is', 'reviews are')} overdue.`,
    counts,
    gaps,
  }
}

const noneOr = (count: number, one: string, many: string) => (count === 0 ? `no ${one}` : counted(count, one, many))

/** Reviews are the council's own business: a public register has none. */
const overdueReviews = (register: AnyRegister, asAt: IsoDate, name: (id: string) => Named): Gap[] => {
  if (register.audience === 'resident') return []
  return recordListNames
    .flatMap((list): readonly RegisterRecord[] => register[list])
    .filter((record) => record.reviewDue !== null && record.reviewDue < asAt && record.status !== 'retired')
    .map((record) => ({
      kind: 'review-overdue',
      record: { id: record.id, name: record.name },
      activity: 'activity' in record ? name(record.activity) : null,
      organisation: null,
      says: `Its review was due on ${plainDate(record.reviewDue as string)}.`,
    }))
}
