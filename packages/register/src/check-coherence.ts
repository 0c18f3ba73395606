import { type Problem, toJsonPointer } from './problem.ts'
import { type Register, type RegisterRecord, recordListNames } from './register.ts'
import { statedValue } from './said.ts'

const brokenRule = (entity: string, path: (string | number)[], message: string): Problem => ({
  code: 'broken-rule',
  entity,
  path: toJsonPointer(path),
  message,
})

/** Follows a chain of parents or broader categories until it ends or comes back. */
const returnsToStart = (start: string, next: ReadonlyMap<string, string | null>) => {
  const seen = new Set<string>()
  for (let id = next.get(start); id != null && !seen.has(id); id = next.get(id)) {
    if (id === start) return true
    seen.add(id)
  }
  return false
}

/**
 * Tells whether a record ends before it begins.
 *
 * @param record any record; the two days may be the same, and then it never was true.
 */
export const endsBeforeItBegins = ({ validFrom, validTo }: RegisterRecord): boolean =>
  validFrom !== null && validTo !== null && validTo < validFrom

const validity = (register: Register): Problem[] =>
  recordListNames.flatMap((list) =>
    [...register[list].entries()].flatMap(([position, record]) =>
      endsBeforeItBegins(record)
        ? [
            brokenRule(
              record.id,
              [list, position, 'validTo'],
              `"${record.name}" (${record.id}) ends on ${record.validTo}, before it begins on ${record.validFrom}. Correct one of the two days.`,
            ),
          ]
        : [],
    ),
  )

const ancestry = (register: Register): Problem[] => {
  const parents = new Map(register.parties.map((party) => [party.id, party.parent]))
  const broader = new Map(register.dataCategories.map((category) => [category.id, category.broader]))
  return [
    ...register.parties.flatMap((party, position) =>
      returnsToStart(party.id, parents)
        ? [
            brokenRule(
              party.id,
              ['parties', position, 'parent'],
              `"${party.name}" (${party.id}) is, through its parents, a part of itself. Correct one of the parents.`,
            ),
          ]
        : [],
    ),
    ...register.dataCategories.flatMap((category, position) =>
      returnsToStart(category.id, broader)
        ? [
            brokenRule(
              category.id,
              ['dataCategories', position, 'broader'],
              `"${category.name}" (${category.id}) is, through its broader categories, broader than itself. Correct one of them.`,
            ),
          ]
        : [],
    ),
  ]
}

const flowPurposes = (register: Register): Problem[] => {
  const purposes = new Map(
    register.activities.map((activity) => [activity.id, new Set(activity.purposes.map((purpose) => purpose.id))]),
  )
  return register.flows.flatMap((flow, position) =>
    flow.purposes.flatMap((purpose, place) =>
      purposes.get(flow.activity)?.has(purpose) === false
        ? [
            brokenRule(
              flow.id,
              ['flows', position, 'purposes', place],
              `"${flow.name}" (${flow.id}) serves the purpose "${purpose}", which is none of its activity's (${flow.activity}). Choose one of that activity's purposes.`,
            ),
          ]
        : [],
    ),
  )
}

const flowsByTransfer = (register: Register) => {
  const users = new Map<string, Register['flows']>()
  for (const flow of register.flows) {
    const transfer = statedValue(flow.transfer)
    if (transfer !== undefined) users.set(transfer, [...(users.get(transfer) ?? []), flow])
  }
  return users
}

/** A transfer is the leaving of one flow, so that its facts are never read of another. */
const transferUse = (register: Register): Problem[] => {
  const users = flowsByTransfer(register)
  return register.transfers.flatMap((transfer, position) => {
    const flows = users.get(transfer.id) ?? []
    if (flows.length === 1) return []
    const message =
      flows.length === 0
        ? `"${transfer.name}" (${transfer.id}) belongs to no flow. Name it in the "transfer" of the flow that leaves the UK.`
        : `"${transfer.name}" (${transfer.id}) is named by ${flows.length} flows (${flows.map((flow) => flow.id).join(', ')}). Give each flow a transfer of its own.`
    return [brokenRule(transfer.id, ['transfers', position], message)]
  })
}

/**
 * Checks what holds between records beyond their references.
 *
 * @param register a register whose shape and references are right.
 */
export const checkCoherence = (register: Register): Problem[] => [
  ...validity(register),
  ...ancestry(register),
  ...flowPurposes(register),
  ...transferUse(register),
]
