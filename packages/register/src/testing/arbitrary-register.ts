import fc from 'fast-check'
import type { Flow } from '../flow.ts'
import type { ReferenceKind } from '../identifier.ts'
import {
  type RecordListName,
  type Register,
  type RegisterRecord,
  recordListNames,
  recordLists,
  registerSchema,
} from '../register.ts'
import type { Transfer } from '../transfer.ts'
import { hostileText, plainText } from './arbitrary-text.ts'
import { arbitraryValue, type ValueSources } from './arbitrary-value.ts'
import { buildRegister } from './builders.ts'
import { stated, unsaid } from './said-values.ts'

/** What random registers are like. */
export interface ArbitraryRegisterOptions {
  /** Whether names and other texts may be hostile: mark-up, formulas, direction marks. Plain otherwise. */
  readonly hostileNames?: boolean
  /** The most records in a list; 5 unless given. */
  readonly maxPerList?: number
}

type Sizes = Readonly<Record<RecordListName, number>>

const purposesPerActivity = 2

const numbered = (kind: string, size: number) => Array.from({ length: size }, (_, place) => `${kind}-${place + 1}`)

const purposeIds = (activity: string) => numbered(activity.replace('activity-', 'purpose-'), purposesPerActivity)

const idsOf = (sizes: Sizes): Record<ReferenceKind, string[]> => {
  const ids = Object.fromEntries(
    recordListNames.map((list) => [recordLists[list], numbered(recordLists[list], sizes[list])]),
  ) as Record<ReferenceKind, string[]>
  return { ...ids, purpose: ids.activity.flatMap(purposeIds) }
}

/** Sizes that a sound register can have: activities need a controller, flows an activity, each transfer a flow. */
const sizes = (most: number): fc.Arbitrary<Sizes> => {
  const size = fc.nat(most)
  const record = Object.fromEntries(recordListNames.map((list) => [list, size])) as Record<
    RecordListName,
    fc.Arbitrary<number>
  >
  return fc.record(record).map((drawn) => {
    const parties = Math.max(drawn.parties, 1)
    const flows = drawn.activities === 0 ? 0 : drawn.flows
    return { ...drawn, parties, flows, transfers: Math.min(drawn.transfers, flows) }
  })
}

const visibility = fc.constantFrom('public', 'public', 'public', 'public', 'internal')
const status = fc.constantFrom('approved', 'approved', 'approved', 'approved', 'draft', 'in-review', 'retired')

/** A record ends no earlier than it begins, and holds no empty list of silences. */
const soundRecord = ({ silences, ...record }: RegisterRecord): object => {
  const [from, to] = [record.validFrom, record.validTo]
  const window = from !== null && to !== null && to < from ? { validFrom: to, validTo: from } : {}
  return { ...record, ...window, ...(silences !== undefined && silences.length > 0 && { silences }) }
}

const listOf = (list: RecordListName, ids: readonly string[], sources: ValueSources): fc.Arbitrary<unknown[]> => {
  if (ids.length === 0) return fc.constant([])
  const value = arbitraryValue(registerSchema.shape[list].element, sources) as fc.Arbitrary<object>
  return fc.tuple(
    ...ids.map((id) =>
      fc.tuple(value, visibility, status).map(([drawn, seen, stage]) => ({
        ...soundRecord(drawn as RegisterRecord),
        id,
        visibility: seen,
        status: stage,
      })),
    ),
  )
}

/** An id of the same list that stands earlier, so that no chain comes back to its start. */
const earlier = (id: string | null, own: string) => {
  const place = (text: string) => Number(text.split('-').at(-1))
  return id !== null && place(id) < place(own) ? id : null
}

const formOf = ({ categories, form }: Flow): Flow['form'] => {
  if (categories.state === 'none') return 'anonymous'
  return form === 'anonymous' ? 'identifiable' : form
}

/** Each transfer goes to the flow of its own place in the list, so that no two flows share one. */
const transferOf = (flow: Flow, transfer: Transfer | undefined): Flow['transfer'] => {
  if (transfer !== undefined) return stated(transfer.id)
  return flow.transfer.state === 'stated' ? unsaid : flow.transfer
}

/** Mends what a draw field by field cannot know: what must hold between the fields and between the records. */
const cohere = (register: Register): Register => ({
  ...register,
  parties: register.parties.map((party, place) => ({
    ...party,
    name: `${party.name} #${place}`,
    aliases: party.aliases.map((alias, position) => `${alias} #${place}.${position}`),
    parent: earlier(party.parent, party.id),
  })),
  dataCategories: register.dataCategories.map((category) => ({
    ...category,
    broader: earlier(category.broader, category.id),
    specialKind: category.sensitivity === 'special' ? (category.specialKind ?? 'health') : null,
  })),
  activities: register.activities.map((activity) => ({
    ...activity,
    purposes: purposeIds(activity.id)
      .slice(0, activity.purposes.length)
      .map((id, place) => ({ ...(activity.purposes[place] as (typeof activity.purposes)[number]), id })),
  })),
  flows: register.flows.map((flow, place) => {
    const activity = register.activities.find(({ id }) => id === flow.activity)
    const own = purposeIds(flow.activity).slice(0, activity?.purposes.length)
    return {
      ...flow,
      purposes: flow.purposes.filter((purpose) => own.includes(purpose)),
      form: formOf(flow),
      transfer: transferOf(flow, register.transfers[place]),
    }
  }),
})

/**
 * Draws registers that `parseRegister` takes: every field of the schemas is drawn, references lead somewhere, and what
 * must hold between records holds. About two records in three are both public and approved.
 *
 * @param options how hostile and how large they may be.
 */
export const arbitraryRegister = ({
  hostileNames = false,
  maxPerList = 5,
}: ArbitraryRegisterOptions = {}): fc.Arbitrary<Register> =>
  sizes(maxPerList).chain((drawn) => {
    const ids = idsOf(drawn)
    const sources: ValueSources = { ids, text: hostileNames ? fc.oneof(plainText, hostileText) : plainText }
    const lists = Object.fromEntries(
      recordListNames.map((list) => [list, listOf(list, ids[recordLists[list]], sources)]),
    )
    return fc
      .record(
        { title: sources.text, description: sources.text, approval: fc.constant('other-than-author'), ...lists },
        { requiredKeys: ['title', 'description', ...(recordListNames as never[])] },
      )
      .map((given) => cohere(buildRegister(given as Partial<Register>)))
  })
