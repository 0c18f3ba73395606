import { describe, expect, it } from 'vitest'
import { checkCoherence } from './check-coherence.ts'
import { buildDataCategory, buildParty, buildRegister } from './testing/builders.ts'
import { stated } from './testing/said-values.ts'
import { smallRegister } from './testing/small-register.ts'

const family = (...parents: [id: string, parent: string | null][]) =>
  buildRegister({ parties: parents.map(([id, parent]) => buildParty({ id, parent })) })

describe('checkCoherence', () => {
  it('finds nothing in a sound register', () => {
    expect(checkCoherence(smallRegister())).toEqual([])
  })

  it('finds bodies that are, through their parents, parts of themselves', () => {
    const problems = checkCoherence(family(['party-a', 'party-b'], ['party-b', 'party-c'], ['party-c', 'party-a']))
    expect(problems.map(({ path }) => path)).toEqual(['/parties/0/parent', '/parties/1/parent', '/parties/2/parent'])
    expect(problems[0]).toEqual({
      code: 'broken-rule',
      entity: 'party-a',
      path: '/parties/0/parent',
      message: '"A" (party-a) is, through its parents, a part of itself. Correct one of the parents.',
    })
  })

  it('finds a body that is its own parent, and not the body under it', () => {
    const problems = checkCoherence(family(['party-a', 'party-a'], ['party-b', 'party-a']))
    expect(problems.map(({ entity }) => entity)).toEqual(['party-a'])
  })

  it('takes a tree of bodies', () => {
    expect(checkCoherence(family(['party-a', null], ['party-b', 'party-a'], ['party-c', 'party-a']))).toEqual([])
  })

  it('finds categories that are broader than themselves', () => {
    const dataCategories = [
      buildDataCategory({ id: 'category-a', broader: 'category-b' }),
      buildDataCategory({ id: 'category-b', broader: 'category-a' }),
    ]
    expect(checkCoherence(buildRegister({ dataCategories }))).toMatchObject([
      { entity: 'category-a', path: '/dataCategories/0/broader' },
      { entity: 'category-b', path: '/dataCategories/1/broader' },
    ])
  })

  it('finds a flow that serves a purpose of another activity', () => {
    const register = smallRegister()
    register.flows[2]!.purposes = ['purpose-decide-claims', 'purpose-housing-repairs']
    expect(checkCoherence(register)).toEqual([
      {
        code: 'broken-rule',
        entity: 'flow-claims-dwp',
        path: '/flows/2/purposes/1',
        message:
          '"Benefit claims to DWP" (flow-claims-dwp) serves the purpose "purpose-housing-repairs", which is none of its activity\'s (activity-benefit-claims). Choose one of that activity\'s purposes.',
      },
    ])
  })

  it('finds a transfer that no flow makes', () => {
    const register = smallRegister()
    register.flows.find(({ id }) => id === 'flow-repairs-mailwing')!.transfer = { state: 'not-stated' }
    expect(checkCoherence(register)).toEqual([
      {
        code: 'broken-rule',
        entity: 'transfer-repairs-mailwing',
        path: '/transfers/1',
        message:
          '"Repair newsletters to Mailwing in the United States" (transfer-repairs-mailwing) belongs to no flow. Name it in the "transfer" of the flow that leaves the UK.',
      },
    ])
  })

  it('finds a transfer that two flows share, and names them', () => {
    const register = smallRegister()
    register.flows[0]!.transfer = stated('transfer-survey-mailwing')
    const [problem, ...rest] = checkCoherence(register)
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ entity: 'transfer-survey-mailwing', path: '/transfers/0' })
    expect(problem?.message).toContain('is named by 2 flows (flow-claim, flow-survey-mailwing)')
  })
})
