import { countryName, findEntry, gateways, type StandingKind, safeguards } from '@sharemap/law'
import type { RecipientRole } from '@sharemap/register'
import type { FlowEdge } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { type AnyTransfer, orNull } from '../register-view.ts'
import type { PartFact } from './compared-aspect.ts'
import { basisWords, conditionFacts, flowRecordsOf, unsaidFact, unsaidWords } from './facts-of-activities.ts'
import type { RegisterPart } from './register-part.ts'

const roleWords: Record<RecipientRole, string> = {
  controller: 'a controller',
  'joint-controller': 'a joint controller',
  processor: 'a processor',
  internal: 'a part of the same body',
  'not-stated': unsaidWords,
}

const standingWords: Record<StandingKind, string> = {
  stands: 'stands',
  'does-not-stand': 'does not stand',
  'cannot-tell': 'cannot be told',
  'no-transfer': 'no transfer',
}

/** What goes, what may go and what identifies nobody are told apart, as everywhere. */
const whatGoes = ({ reading }: RegisterPart, { carried }: FlowEdge): string[] => {
  if (carried.state === 'stated') return carried.categories.map((id) => reading.name(id).name)
  return [carried.state === 'none' ? 'results that identify nobody' : 'any of the data held: nobody says which']
}

/** Whoever is at an end of a flow: a body itself, or who answers for an activity of another organisation than its own. */
const bodyAtEnd = ({ reading }: RegisterPart, flow: FlowEdge, end: 'from' | 'to'): string | null => {
  const node = nodeOf(reading.graph, flow[end])
  if (node?.kind === 'party') return node.id
  const own = nodeOf(reading.graph, flow.activity)?.organisation
  return node?.kind === 'activity' && node.organisation !== own ? node.controller : null
}

const otherBodies = (part: RegisterPart): PartFact[] =>
  part.flows.flatMap((flow): PartFact[] => {
    const [source, recipient] = [bodyAtEnd(part, flow, 'from'), bodyAtEnd(part, flow, 'to')]
    const goes = whatGoes(part, flow)
    const { name } = part.reading
    return [
      ...(source === null
        ? []
        : [{ aspect: 'sources' as const, key: source, ...name(source), details: { gives: goes } }]),
      ...(recipient === null
        ? []
        : [
            {
              aspect: 'recipients' as const,
              key: recipient,
              ...name(recipient),
              details: { told: goes, role: [roleWords[flow.role]] },
            },
          ]),
    ]
  })

const transferFacts = ({ reading, flows }: RegisterPart): PartFact[] => {
  const transfers = new Map((reading.register.transfers as AnyTransfer[]).map((transfer) => [transfer.id, transfer]))
  return flows.flatMap((flow): PartFact[] => {
    if (flow.leavesUk === 'no') return []
    if (flow.leavesUk === 'not-stated') return [unsaidFact('destination', 'Whether some flows leave the UK')]
    const transfer = transfers.get(flow.transfer ?? '')
    const safeguard = transfer === undefined ? null : orNull<string>(transfer.mechanism)
    const safeguardName =
      safeguard === null ? 'safeguard not stated' : (findEntry(safeguards, safeguard)?.name ?? safeguard)
    const place = flow.country === null ? 'a country that is not named' : (countryName(flow.country) ?? flow.country)
    return [
      {
        aspect: 'transfers',
        key: `${flow.to} ${flow.country ?? unsaidWords}`,
        name: `${reading.name(flow.to).name} (${place})`,
        id: flow.transfer ?? flow.flow,
        // One place may be reached on two safeguards, so each stands beside its own standing.
        details: {
          standing: [
            `${safeguardName}: ${flow.standing === null ? unsaidWords : standingWords[flow.standing.standing]}`,
          ],
        },
      },
    ]
  })
}

/**
 * Whom the flows of a part come from and go to, on which bases, conditions and powers, and over which border.
 *
 * @param part a part of a register.
 */
export const factsOfFlows = (part: RegisterPart): PartFact[] => [
  ...otherBodies(part),
  ...part.flows.flatMap(({ bases }) =>
    bases.flatMap(({ codes }) =>
      (codes ?? []).map(
        (code): PartFact => ({
          aspect: 'lawful-bases',
          key: code,
          name: basisWords(code),
          id: null,
          details: { statedFor: ['its flows'] },
        }),
      ),
    ),
  ),
  ...flowRecordsOf(part).flatMap(conditionFacts),
  ...part.flows.flatMap(({ gateway }): PartFact[] =>
    gateway === null
      ? []
      : [
          {
            aspect: 'gateways',
            key: gateway,
            name: findEntry(gateways, gateway)?.name ?? gateway,
            id: null,
            details: {},
          },
        ],
  ),
  ...transferFacts(part),
  ...part.flows.flatMap(({ carried }) =>
    carried.state === 'not-stated' ? [unsaidFact('categories', 'Which data goes to some recipients')] : [],
  ),
]
