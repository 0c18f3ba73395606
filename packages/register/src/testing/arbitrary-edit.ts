import fc from 'fast-check'
import type { EditCommand } from '../edit/edit-command.ts'
import { type Register, type RegisterRecord, recordListNames } from '../register.ts'
import { plainText } from './arbitrary-text.ts'
import {
  buildActivity,
  buildAgreement,
  buildEvidence,
  buildFlow,
  buildParty,
  buildPurpose,
  buildTransfer,
} from './builders.ts'
import { stated, unsaid } from './said-values.ts'

/** Chance for one edit: what to do, and numbers and a text to choose with, whatever register it is done to. */
export interface EditRecipe {
  readonly kind: keyof typeof recipes
  readonly which: number
  readonly other: number
  readonly text: string
  /** A number for the id of what is added. */
  readonly fresh: number
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % (items.length || 1)]

const recordsOf = (register: Register): RegisterRecord[] =>
  recordListNames.flatMap((list): RegisterRecord[] => register[list])

type Recipe = (register: Register, recipe: EditRecipe) => EditCommand[]

const onRecord =
  (edit: (record: RegisterRecord, recipe: EditRecipe, register: Register) => object): Recipe =>
  (register, recipe) => {
    const record = pick(recordsOf(register), recipe.which)
    if (record === undefined) return []
    const target = { record: record.id, version: record.version }
    return [{ ...target, ...edit(record, recipe, register) } as EditCommand]
  }

const onFlow =
  (edit: (register: Register, recipe: EditRecipe) => object | undefined): Recipe =>
  (register, recipe) => {
    const flow = pick(register.flows, recipe.which)
    const rest = edit(register, recipe)
    if (flow === undefined || rest === undefined) return []
    return [{ record: flow.id, version: flow.version, ...rest } as EditCommand]
  }

const changeField = (path: string, value: unknown) => ({ command: 'change-field', path, value })

const addFlow: Recipe = (register, { which, other, text, fresh }) => {
  const [activity, party] = [pick(register.activities, which), pick(register.parties, other)]
  if (activity === undefined || party === undefined) return []
  const record = buildFlow({
    id: `flow-new-${fresh}`,
    name: text,
    from: activity.id,
    to: party.id,
    activity: activity.id,
    purposes: activity.purposes.slice(0, 1).map(({ id }) => id),
  })
  return [{ command: 'add-record', list: 'flows', record, ...(other % 3 === 0 && { position: which }) }]
}

/** A flow with a transfer of its own: neither is sound without the other. */
const addTransfer: Recipe = (register, recipe) => {
  const [flow] = addFlow(register, recipe)
  if (flow?.command !== 'add-record' || flow.list !== 'flows') return []
  const record = buildTransfer({ id: `transfer-new-${recipe.fresh}`, country: stated('US') })
  return [
    { command: 'add-record', list: 'transfers', record },
    { ...flow, record: { ...flow.record, transfer: stated(record.id) } },
  ]
}

const mergeParties: Recipe = ({ parties }, { which, other }) => {
  const [kept, duplicate] = [pick(parties, which), pick(parties, other)]
  if (kept === undefined || duplicate === undefined) return []
  const versions = { version: kept.version, duplicateVersion: duplicate.version }
  return [{ command: 'merge-parties', record: kept.id, duplicate: duplicate.id, ...versions }]
}

const recipes = {
  rename: onRecord((_, { text }) => changeField('name', text)),
  note: onRecord((_, { text }) => changeField('notes', text)),
  own: onRecord((_, { other }, { parties }) => changeField('owner', pick(parties, other)?.id ?? null)),
  break: onRecord(() => changeField('owner', 'party-nowhere')),
  misshape: onRecord(() => changeField('visibility', 'everybody')),
  status: onRecord((_, { other }) => ({
    command: 'set-status',
    status: pick(['draft', 'in-review', 'approved', 'retired'], other),
    comment: 'Moved on.',
  })),
  retire: onRecord(() => ({ command: 'retire-record' })),
  restore: onRecord(() => ({ command: 'restore-record' })),
  remove: onRecord(() => ({ command: 'remove-record' })),
  evidence: onRecord((_, { text }) => ({ command: 'link-evidence', evidence: buildEvidence({ says: text }) })),
  unlink: onRecord((_, { other }) => ({ command: 'remove-evidence', position: other % 3 })),
  redirect: onFlow(({ parties }, { other }) => {
    const party = pick(parties, other)
    return party && changeField('to', party.id)
  }),
  reassign: onFlow(({ activities }, { other }) => {
    const activity = pick(activities, other)
    return activity && changeField('activity', activity.id)
  }),
  serve: onFlow(({ activities }, { other }) => {
    const purpose = pick(activities, other)?.purposes[0]
    return purpose && changeField('purposes', [purpose.id])
  }),
  silence: onRecord((_, { other, text }) =>
    changeField(
      'silences',
      other % 3 === 0
        ? []
        : [{ rule: 'GW-NONE', field: null, reason: text, by: text, on: '2026-11-01', until: '2027-05-01' }],
    ),
  ),
  renameApproved: (({ parties }, { which, text }) => {
    const party = pick(parties, which)
    if (party === undefined) return []
    const target = { record: party.id, version: party.version }
    return [
      { command: 'change-field', ...target, path: 'plainName', value: text },
      { command: 'set-status', ...target, status: 'approved' },
    ]
  }) satisfies Recipe,
  approval: (({ approval = 'any-approver' }, { other }) => {
    const value = other % 2 === 0 ? 'any-approver' : 'other-than-author'
    return [{ command: 'set-approval', seen: approval, value }]
  }) satisfies Recipe,
  land: onFlow(() => changeField('transfer', unsaid)),
  leave: onFlow(({ transfers }, { other }) => {
    const transfer = pick(transfers, other)
    return transfer && changeField('transfer', stated(transfer.id))
  }),
  agree: onFlow(({ agreements }, { other }) => {
    const agreement = pick(agreements, other)
    return agreement && { command: 'attach-agreement', agreement: agreement.id }
  }),
  parent: (({ parties }, { which, other }) => {
    const [party, parent] = [pick(parties, which), pick(parties, other)]
    if (party === undefined || parent === undefined) return []
    const target = { record: party.id, version: party.version }
    return [{ command: 'change-field', ...target, path: 'parent', value: parent.id }]
  }) satisfies Recipe,
  purpose: (({ activities }, { which, text, fresh }) => {
    const activity = pick(activities, which)
    if (activity === undefined) return []
    const purpose = buildPurpose({ id: `purpose-new-${fresh % 7}`, name: text })
    return [{ command: 'add-purpose', record: activity.id, version: activity.version, purpose, position: 0 }]
  }) satisfies Recipe,
  unpurpose: (({ activities }, { which }) => {
    const activity = pick(activities, which)
    if (activity === undefined) return []
    const target = { record: activity.id, version: activity.version }
    return [{ command: 'change-field', ...target, path: 'purposes', value: activity.purposes.slice(1) as never }]
  }) satisfies Recipe,
  addParty: (({ parties }, { text, fresh, which, other }) => {
    const taken = which % 4 === 0 ? pick(parties, other)?.name : undefined
    const record = buildParty({ id: `party-new-${fresh}`, name: taken ?? `${text} ${fresh}` })
    return [{ command: 'add-record', list: 'parties', record }]
  }) satisfies Recipe,
  addActivity: (({ parties }, { which, fresh }) => {
    const controller = pick(parties, which)
    if (controller === undefined) return []
    const record = buildActivity({ id: `activity-new-${fresh}`, controller: controller.id })
    return [{ command: 'add-record', list: 'activities', record, position: 0 }]
  }) satisfies Recipe,
  addAgreement: (({ parties }, { which, fresh }) => {
    const party = pick(parties, which)
    if (party === undefined) return []
    const record = buildAgreement({ id: `agreement-new-${fresh}`, parties: [party.id] })
    return [{ command: 'add-record', list: 'agreements', record }]
  }) satisfies Recipe,
  addFlow,
  addTransfer,
  merge: mergeParties,
  heading: (({ title }, { text }) => [
    { command: 'change-heading', field: 'title', seen: title, value: text },
  ]) satisfies Recipe,
}

/** Draws edits of every kind. Not every one can be done to every register. */
export const arbitraryEdit: fc.Arbitrary<EditRecipe> = fc.record({
  kind: fc.constantFrom(...(Object.keys(recipes) as (keyof typeof recipes)[])),
  which: fc.nat(1000),
  other: fc.nat(1000),
  text: plainText,
  fresh: fc.nat(1_000_000),
})

/**
 * The commands that a drawn edit comes to in a register.
 *
 * @param register the register that they are for: they name its records, at the versions that these have.
 * @param recipe the drawn edit.
 * @returns commands of the right shape, which may yet be refused; none where the register has nothing to do it to.
 */
export const editOf = (register: Register, recipe: EditRecipe): EditCommand[] => recipes[recipe.kind](register, recipe)
