import { type Problem, toJsonPointer } from './problem.ts'
import { type Register, recordListNames } from './register.ts'

const folded = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Every id of the file in file order, purposes included. */
function* identifiersOf(register: Register) {
  for (const list of recordListNames) {
    for (const [position, record] of register[list].entries()) {
      yield { id: record.id, path: [list, position, 'id'] }
    }
  }
  for (const [position, activity] of register.activities.entries()) {
    for (const [place, purpose] of activity.purposes.entries()) {
      yield { id: purpose.id, path: ['activities', position, 'purposes', place, 'id'] }
    }
  }
}

const duplicateIds = (register: Register): Problem[] => {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const { id, path } of identifiersOf(register)) {
    const pointer = toJsonPointer(path)
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, pointer)
    else {
      const message = `The id "${id}" stands twice: here and at ${earlier}. Give one of the two records another id.`
      problems.push({ code: 'duplicate-id', entity: id, path: pointer, message })
    }
  }
  return problems
}

/** One party for one body: no two named bodies share a name or an alias. Classes of recipients may, for two notices may use the same words of different bodies. */
const duplicateNames = (register: Register): Problem[] => {
  const owner = new Map<string, string>()
  const problems: Problem[] = []
  for (const [position, party] of register.parties.entries()) {
    if (party.scope !== 'named-body' || party.status === 'retired') continue
    for (const name of new Set([party.name, ...party.aliases].map(folded))) {
      const other = owner.get(name)
      if (other === undefined) owner.set(name, party.id)
      else {
        const message = `"${party.name}" (${party.id}) bears the name or alias "${name}", which ${other} bears too. One body is one party: merge the two, or tell their names apart.`
        problems.push({ code: 'duplicate-name', entity: party.id, path: toJsonPointer(['parties', position]), message })
      }
    }
  }
  return problems
}

/**
 * Finds ids that stand twice, and named bodies that stand twice.
 *
 * @param register a register whose shape is right.
 */
export const checkUniqueness = (register: Register): Problem[] => [
  ...duplicateIds(register),
  ...duplicateNames(register),
]
