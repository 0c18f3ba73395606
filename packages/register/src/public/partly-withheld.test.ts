import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRegister, smallRegister } from '../testing/index.ts'
import { toPublicRegister } from './to-public-register.ts'

const hidden = (id: string) => {
  const register = smallRegister()
  const hide = <Item extends { id: string }>(items: readonly Item[]) =>
    items.map((item) => (item.id === id ? { ...item, visibility: 'internal' as const } : item))
  return toPublicRegister({
    ...register,
    parties: hide(register.parties),
    dataCategories: hide(register.dataCategories),
    systems: hide(register.systems),
  })
}
const flowOf = (register: ReturnType<typeof hidden>, id: string) => register.flows.find((flow) => flow.id === id)
const activityOf = (register: ReturnType<typeof hidden>, id: string) =>
  register.activities.find((activity) => activity.id === id)

test('a list that is shorter than the council’s says so, and one that is whole does not', () => {
  const register = hidden('category-ni-number')
  const flow = flowOf(register, 'flow-claims-dwp')
  expect(flow?.categories).toEqual({ state: 'stated', value: ['category-name'] })
  expect(flow?.partlyWithheld).toEqual(['categories'])
  expect(activityOf(register, 'activity-benefit-claims')?.partlyWithheld).toContain('collects')
  expect(activityOf(register, 'activity-resident-survey')?.partlyWithheld).toBeUndefined()
})

test('so does a reference that became null, and not a field that says itself that it is withheld', () => {
  const register = smallRegister()
  const served = register.activities.find(({ systems }) => systems.length > 0)
  const system = served?.systems[0] ?? ''
  expect(activityOf(hidden(system), served?.id ?? '')?.partlyWithheld).toContain('systems')
  const provider = register.systems.find(({ provider: body }) => body.state === 'stated')
  if (provider?.provider.state !== 'stated') throw new Error('A system of the small register has a provider.')
  const open = hidden(provider.provider.value).systems.find(({ id }) => id === provider.id)
  expect(open?.provider).toEqual({ state: 'withheld' })
  expect(open?.partlyWithheld ?? []).not.toContain('provider')
})

test('an activity says that somebody is told who is not shown, where that is approved and not before', () => {
  const change = (fields: object) => {
    const register = smallRegister()
    const open = { visibility: 'public', status: 'approved' } as const
    const parties = register.parties.map((party) => ({ ...party, ...open }))
    const flows = register.flows.map((flow) => ({ ...flow, ...open, ...(flow.id === 'flow-claims-dwp' ? fields : {}) }))
    const shown = toPublicRegister({ ...register, parties, flows })
    return activityOf(shown, 'activity-benefit-claims')?.partlyWithheld ?? []
  }
  expect(change({})).not.toContain('flows')
  expect(change({ visibility: 'internal' })).toContain('flows')
  expect(change({ visibility: 'internal', status: 'draft' })).not.toContain('flows')
  expect(change({ status: 'retired' })).not.toContain('flows')
})

test('whatever the register, only names of public fields are told', () => {
  fc.assert(
    fc.property(arbitraryRegister(), (register) => {
      const open = toPublicRegister(register)
      for (const record of [...open.activities, ...open.flows, ...open.notices, ...open.agreements]) {
        for (const field of record.partlyWithheld ?? []) expect(['flows', ...Object.keys(record)]).toContain(field)
      }
    }),
  )
})
