import { describe, expect, it } from 'vitest'
import { checkReferences, referencesOfRegister } from './check-references.ts'
import type { RecordListName } from './register.ts'
import { smallRegister } from './testing/small-register.ts'

describe('checkReferences', () => {
  it('finds nothing in a sound register', () => {
    expect(checkReferences(smallRegister())).toEqual([])
  })

  it('names the record, the field, the id and what to do', () => {
    const register = smallRegister()
    register.flows[2]!.to = 'party-nobody'
    expect(checkReferences(register)).toEqual([
      {
        code: 'missing-reference',
        entity: 'flow-claims-dwp',
        path: '/flows/2/to',
        message:
          '"Benefit claims to DWP" (flow-claims-dwp) names "party-nobody" under "to", and no party or activity or system of that id stands in the register. Add the record or correct the id.',
      },
    ])
  })

  it('looks inside lists, said values and evidence, and finds all at once', () => {
    const register = smallRegister()
    register.flows[0]!.categories = { state: 'stated', value: ['category-name', 'category-lost'] }
    register.activities[0]!.retention = { state: 'stated', value: ['retention-lost'] }
    register.parties[0]!.evidence[0]!.notice = 'notice-lost'
    register.flows[2]!.purposes = ['purpose-lost']
    expect(checkReferences(register).map(({ path }) => path)).toEqual([
      '/parties/0/evidence/0/notice',
      '/activities/0/retention/value/0',
      '/flows/0/categories/value/1',
      '/flows/2/purposes/0',
    ])
  })

  it('misses each record that something points at, whichever it is', () => {
    const targets = new Set([...referencesOfRegister(smallRegister())].map(({ target }) => target))
    const lists = ['parties', 'subjectGroups', 'dataCategories', 'systems', 'transfers', 'agreements', 'retentionRules']
    for (const list of lists as RecordListName[]) {
      for (const { id } of smallRegister()[list]) {
        const register = smallRegister()
        register[list] = register[list].filter((record) => record.id !== id) as never
        expect(checkReferences(register).length > 0, id).toBe(targets.has(id))
      }
    }
  })
})

describe('referencesOfRegister', () => {
  it('tells the record that makes each reference, and passes over a record’s own id', () => {
    const references = [...referencesOfRegister(smallRegister())]
    const provider = references.find(({ path }) => path.join('.') === 'systems.0.provider.value')
    expect(provider).toMatchObject({ target: 'party-casewise', record: { id: 'system-casewise' } })
    expect(references.filter(({ path }) => path.at(-1) === 'id')).toEqual([])
  })
})
