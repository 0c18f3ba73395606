import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { buildExportScope, EmptyScope } from './export-scope.ts'
import { scopeOf, smallPublicScope, smallScope } from './testing/scopes.ts'

const flowsOf = ({ flowNumbers }: ReturnType<typeof smallScope>) => [...flowNumbers.keys()]

describe('buildExportScope', () => {
  it('holds everything where nothing is chosen', () => {
    const scope = smallScope()
    expect(scope.title).toBe('A small register')
    expect(scope.scopeWords.included[0]).toBe('Everything in the register.')
    expect(scope.scopeWords.leftOut).toEqual([])
    expect(flowsOf(scope)).toHaveLength(scope.graph.edges.filter(({ kind }) => kind === 'flow').length)
    expect(scope.audience).toBe('council')
  })

  it('narrows by a filter, and says to what', () => {
    const scope = smallScope({ filter: { to: ['party-dwp'] } })
    expect(flowsOf(scope)).toEqual(['flow-claims-dwp'])
    expect(scope.title).toBe('Flows to Department for Work and Pensions')
    expect(scope.scopeWords.included[0]).toBe('To: Department for Work and Pensions.')
    expect(scope.scopeWords.leftOut).toContain("10 of the register's 11 flows.")
  })

  it('bears the name of the one activity or organisation that was chosen', () => {
    expect(smallScope({ filter: { activity: ['activity-benefit-claims'] } }).title).toBe('Benefit claims')
    expect(smallScope({ filter: { organisation: ['party-alderbrook'] } }).title).toBe('Alderbrook Council')
    expect(smallScope({ filter: { flow: ['flow-claims-dwp'] } }).title).toBe(
      'Benefit claims to Department for Work and Pensions',
    )
    const several = smallScope({ filter: { organisation: ['party-alderbrook'], leavesUk: ['yes'] } })
    expect(several.title).toBe('A small register: a part')
    expect(several.scopeWords.included).toContain('Leaves the UK: yes.')
  })

  it('narrows to single flows, and counts them where they are many', () => {
    const [two, many] = [flowsOf(smallScope()).slice(0, 2), flowsOf(smallScope()).slice(0, 6)]
    const words = (flow: string[]) => smallScope({ filter: { flow } }).scopeWords.included[0]
    expect(flowsOf(smallScope({ filter: { flow: two } }))).toEqual(two)
    expect(words(two)).toMatch(/^Flow: .+ to .+ or .+ to .+\.$/)
    expect(words(many)).toBe('6 single flows.')
  })

  it('narrows to what stands around a node', () => {
    const scope = smallScope({ focus: { id: 'party-mailwing', hops: 1 } })
    expect(flowsOf(scope)).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
    expect(scope.title).toBe('Mailwing and what stands around it')
    expect(scope.scopeWords.included[0]).toBe('Around Mailwing, within one step.')
  })

  it('narrows to a trace, after the filter', () => {
    const trace = { start: 'category-health', direction: 'down' } as const
    const scope = smallScope({ trace })
    expect(scope.title).toBe('Where data goes from Health')
    expect(flowsOf(scope)).toContain('flow-claims-charities')
    expect(flowsOf(scope)).not.toContain('flow-repairs-mailwing')
    expect(flowsOf(smallScope({ trace, filter: { to: ['party-casewise'] } }))).toEqual(['flow-claims-casewise'])
  })

  it('narrows to the paths from one record to another, or to one of them', () => {
    const [start, end] = ['category-email-address', 'party-mailwing']
    const all = smallScope({ trace: { start, end } })
    expect(flowsOf(all)).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
    expect(all.title).toBe('How data gets from Email address to Mailwing')
    expect(all.scopeWords.included[0]).toBe('Every path from Email address to Mailwing: 2 paths.')
    const first = smallScope({ trace: { start, end, path: 1 } })
    expect(flowsOf(first)).toEqual(['flow-survey-mailwing'])
    expect(first.scopeWords.included[0]).toBe('Path 1 of 2 from Email address to Mailwing, the shortest first.')
    expect(first.scopeWords.leftOut).toContain("10 of the register's 11 flows.")
    expect(flowsOf(smallScope({ trace: { start, end, path: 2 } }))).toEqual(['flow-repairs-mailwing'])
  })

  it('is titled by the service that runs all of the chosen activities, and counts many others', () => {
    const register = smallRegister()
    const withService = (service: readonly string[]) => ({
      ...register,
      activities: register.activities.map((activity) => ({
        ...activity,
        runBy: service.includes(activity.id) ? 'party-benefits-service' : null,
      })),
    })
    const titleFor = (service: readonly string[], activity: readonly string[]) =>
      scopeOf(withService(service), { filter: { activity: [...activity] } }).title
    const two = ['activity-benefit-claims', 'activity-resident-survey']
    expect(titleFor(two, two)).toBe('Benefits service')
    expect(titleFor([...two, 'activity-housing-repairs'], two)).toBe('Benefit claims, Resident survey')
    const all = register.activities.map(({ id }) => id)
    expect(titleFor(two, all)).toBe('4 activities of Alderbrook Council, Alderbrook Homes, Birchford Council')
    expect(titleFor(two, two.slice(0, 1))).toBe('Benefit claims')
  })

  it('takes a title and parts of a page as they are given', () => {
    const scope = smallScope({ title: 'DPIA of benefits', page: { orientation: 'portrait' } })
    expect(scope.title).toBe('DPIA of benefits')
    expect(scope.page).toMatchObject({ size: 'A4', orientation: 'portrait', split: 'as-needed' })
  })

  it('bears the audience of its register and its words', () => {
    const scope = smallPublicScope()
    expect(scope.audience).toBe('resident')
    expect(scope.register.audience).toBe('resident')
    expect(scope.scopeWords.leftOut[0]).toBe('What the council has not published.')
    expect(scope.organisationNames.get('party-dwp')).toBe('the Department for Work and Pensions (DWP)')
  })

  it('refuses an empty scope with a sentence that says why', () => {
    const refusal = (choice: Parameters<typeof smallScope>[0]) => {
      try {
        smallScope(choice)
      } catch (error) {
        if (error instanceof EmptyScope) return error.message
        throw error
      }
      return 'no refusal'
    }
    expect(refusal({ filter: { to: ['party-dwp'], leavesUk: ['yes'] } })).toBe(
      'No flow of the register passes all of the chosen filters, so there is nothing to export. Remove a filter.',
    )
    expect(refusal({ focus: { id: 'party-nobody' } })).toContain('Nothing in this register is called "party-nobody"')
    expect(refusal({ filter: { to: ['party-dwp'] }, focus: { id: 'party-mailwing' } })).toContain(
      'leave out "Mailwing"',
    )
    expect(
      refusal({ focus: { id: 'party-dwp', hops: 1 }, trace: { start: 'party-mailwing', direction: 'up' } }),
    ).toContain('in focus leaves out "Mailwing"')
    expect(refusal({ trace: { start: 'party-dwp', end: 'party-mailwing' } })).toBe(
      'No data of one kind gets from "Department for Work and Pensions" to "Mailwing" within what was chosen, so there is nothing to export.',
    )
    expect(refusal({ trace: { start: 'category-email-address', end: 'party-mailwing', path: 3 } })).toBe(
      'There are 2 paths from "Email address" to "Mailwing", so there is no path 3 to export.',
    )
    expect(
      refusal({
        asAt: '2026-11-22',
        filter: { to: ['party-dwp'] },
        trace: { start: 'party-mailwing', direction: 'up' },
      }),
    ).toContain('Remove a filter')
  })

  it('refuses a register that holds nothing on the day', () => {
    const register = smallRegister()
    const later = <Item extends { validFrom: string | null }>(records: readonly Item[]) =>
      records.map((record) => ({ ...record, validFrom: '2030-01-01' }))
    const none = {
      ...register,
      parties: later(register.parties),
      subjectGroups: later(register.subjectGroups),
      dataCategories: later(register.dataCategories),
      systems: later(register.systems),
      activities: later(register.activities),
    }
    expect(() => buildExportScope(none, { asAt: '2026-11-22', hash: 'a' })).toThrow(/nothing that is in force on/)
  })

  it('cannot give a resident what the council holds back', () => {
    const whole = smallScope()
    const published = buildExportScope(toPublicRegister(smallRegister()), { asAt: '2026-11-22', hash: 'a' })
    expect(whole.graph.nodes.some(({ id }) => id === 'party-fraud-team')).toBe(true)
    expect(JSON.stringify(published.graph)).not.toContain('fraud-team')
    expect(JSON.stringify(published.register)).not.toContain('fraud-team')
  })
})
