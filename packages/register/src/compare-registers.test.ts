import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRegisters, type FieldChange, type RegisterChange } from './compare-registers.ts'
import { type RecordListName, type Register, recordListNames, recordLists } from './register.ts'
import { arbitraryRegister } from './testing/arbitrary-register.ts'
import { buildParty, buildPurpose } from './testing/builders.ts'
import { stated } from './testing/said-values.ts'
import { smallRegister } from './testing/small-register.ts'

type Holder = Record<string, unknown>

const changed = (change: (register: Register) => void) => {
  const after = smallRegister()
  change(after)
  return compareRegisters(smallRegister(), after)
}

describe('compareRegisters', () => {
  it('finds nothing between a register and itself', () => {
    expect(compareRegisters(smallRegister(), smallRegister())).toEqual([])
  })

  it('tells what was added and what was removed', () => {
    const changes = changed((register) => {
      register.flows = register.flows.filter(({ id }) => id !== 'flow-behaviour-charities')
      register.parties.push(buildParty({ id: 'party-police', name: 'Police' }))
    })
    expect(changes).toEqual([
      { kind: 'added', record: 'party', id: 'party-police', name: 'Police', fields: [] },
      {
        kind: 'removed',
        record: 'flow',
        id: 'flow-behaviour-charities',
        name: 'Antisocial behaviour to charities',
        fields: [],
      },
    ])
  })

  it('tells each field that changed, and a said value as a whole', () => {
    const changes = changed(({ activities, flows }) => {
      activities[0]!.dpia.progress = 'in-progress'
      activities[0]!.name = 'Housing Benefit claims'
      flows[1]!.categories = stated(['category-name'])
    })
    expect(changes).toEqual([
      {
        kind: 'changed',
        record: 'activity',
        id: 'activity-benefit-claims',
        name: 'Housing Benefit claims',
        fields: [
          { path: 'name', before: 'Benefit claims', after: 'Housing Benefit claims' },
          { path: 'dpia.progress', before: 'done', after: 'in-progress' },
        ],
      },
      {
        kind: 'changed',
        record: 'flow',
        id: 'flow-dwp-claims',
        name: 'DWP to benefit claims',
        fields: [
          { path: 'categories', before: { state: 'not-stated' }, after: { state: 'stated', value: ['category-name'] } },
        ],
      },
    ])
  })

  it('follows a purpose by its id', () => {
    const [activity] = changed(({ activities }) => {
      const [first, second] = activities[0]!.purposes
      activities[0]!.purposes = [buildPurpose({ id: 'purpose-new' }), { ...second!, plainName: 'help you' }, first!]
    })
    expect(activity?.fields.map(({ path }) => path)).toEqual([
      'purposes.purpose-find-help.plainName',
      'purposes.purpose-new',
    ])
    expect(activity?.fields[1]?.before).toBeUndefined()
  })

  it('tells a changed title of the register itself', () => {
    expect(changed((register) => Object.assign(register, { title: 'Another title' }))).toEqual([
      {
        kind: 'changed',
        record: 'register',
        id: 'register',
        name: 'Another title',
        fields: [{ path: 'title', before: 'A small register', after: 'Another title' }],
      },
    ])
  })

  it('passes over order, versions and the day of the last edit', () => {
    const changes = changed((register) => {
      register.parties.reverse()
      register.activities[0]!.purposes.reverse()
      register.flows[0]!.version = 9
      register.updatedOn = '2026-12-24'
    })
    expect(changes).toEqual([])
  })

  it('finds nothing between equal registers', () => {
    fc.assert(
      fc.property(arbitraryRegister({ hostileNames: true }), (register) => {
        expect(compareRegisters(register, structuredClone(register))).toEqual([])
      }),
    )
  })

  it('tells everything: the changes, applied to the earlier register, give the later one', () => {
    fc.assert(
      fc.property(twoVersions(), ([before, after]) => {
        expect(facts(applied(before, after, compareRegisters(before, after)))).toEqual(facts(after))
      }),
    )
  })

  it('tells the opposite the other way round', () => {
    fc.assert(
      fc.property(twoVersions(), ([before, after]) => {
        const forwards = compareRegisters(before, after).map(opposite)
        const backwards = compareRegisters(after, before)
        const byId = (changes: RegisterChange[]) =>
          new Map(
            changes.map(({ id, kind, fields }) => [id, { kind, fields: new Set(fields.map(({ path }) => path)) }]),
          )
        expect(byId(backwards)).toEqual(byId(forwards))
      }),
    )
  })
})

/** Two registers that share some records, differ in others, and each have some of their own. */
const twoVersions = (): fc.Arbitrary<[Register, Register]> => fc.tuple(arbitraryRegister(), arbitraryRegister())

const opposite = (change: RegisterChange): RegisterChange => {
  const kinds = { added: 'removed', removed: 'added', changed: 'changed' } as const
  return { ...change, kind: kinds[change.kind] }
}

/** What a register says, without the order of records and the bookkeeping. */
const facts = (register: Register) => ({
  title: register.title,
  description: register.description,
  records: new Map(
    recordListNames.flatMap((list) =>
      register[list].map((record) => [
        record.id,
        {
          ...record,
          version: undefined,
          ...('collects' in record && { purposes: new Map(record.purposes.map((purpose) => [purpose.id, purpose])) }),
        },
      ]),
    ),
  ),
})

/** Does to the earlier register what the changes say; a record that was added is taken from the later one. */
const applied = (before: Register, after: Register, changes: readonly RegisterChange[]): Register => {
  const result = structuredClone(before)
  for (const { kind, record, id, fields } of changes) {
    if (record === 'register') for (const { path, after: value } of fields) Object.assign(result, { [path]: value })
    else {
      const list = Object.entries(recordLists).find(([, of]) => of === record)?.[0] as RecordListName
      const records = result[list] as { id: string }[]
      const place = records.findIndex((item) => item.id === id)
      if (kind === 'removed') records.splice(place, 1)
      if (kind === 'added') records.push(after[list].find((item) => item.id === id)!)
      for (const field of fields) setField(records[place] as unknown as Holder, field)
    }
  }
  return result
}

const setField = (record: Holder, { path, after }: FieldChange) => {
  const steps = path.split('.')
  const last = steps.pop() as string
  if (steps[0] === 'purposes') setPurpose(record, path.split('.').slice(1), after)
  else steps.reduce<Holder>((part, step) => part[step] as Holder, record)[last] = after
}

const setPurpose = (record: Holder, [id, ...rest]: string[], after: unknown) => {
  const purposes = record.purposes as Holder[]
  const place = purposes.findIndex((purpose) => purpose.id === id)
  if (rest.length > 0) purposes[place]![rest.join('.')] = after
  else if (after === undefined) purposes.splice(place, 1)
  else purposes.push(after as Holder)
}
