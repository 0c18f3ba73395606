import { describe, expect, it } from 'vitest'
import { checkUniqueness } from './check-uniqueness.ts'
import type { Party } from './party.ts'
import { buildActivity, buildParty, buildPurpose, buildRegister } from './testing/builders.ts'

const problemsOf = (...parties: Party[]) => checkUniqueness(buildRegister({ parties }))

describe('checkUniqueness', () => {
  it('finds an id that stands twice, and says where both stand', () => {
    const problems = problemsOf(
      buildParty({ id: 'party-a', name: 'First' }),
      buildParty({ id: 'party-b' }),
      buildParty({ id: 'party-a', name: 'Second' }),
    )
    expect(problems).toEqual([
      {
        code: 'duplicate-id',
        entity: 'party-a',
        path: '/parties/2/id',
        message: 'The id "party-a" stands twice: here and at /parties/0/id. Give one of the two records another id.',
      },
    ])
  })

  it('finds a purpose that two activities share', () => {
    const purposes = [buildPurpose({ id: 'purpose-p' })]
    const activities = ['activity-a', 'activity-b'].map((id) => buildActivity({ id, controller: 'party-a', purposes }))
    expect(checkUniqueness(buildRegister({ activities }))).toMatchObject([
      { code: 'duplicate-id', entity: 'purpose-p', path: '/activities/1/purposes/0/id' },
    ])
  })

  it('finds one body that stands as two, by name or alias, in whatever case and spacing', () => {
    const dwp = buildParty({ id: 'party-dwp', name: 'Department for Work and Pensions', aliases: ['DWP'] })
    const again = buildParty({ id: 'party-dwp-2', name: 'dwp' })
    const spaced = buildParty({ id: 'party-dwp-3', name: 'Another', aliases: ['department  for work AND pensions'] })
    expect(problemsOf(dwp, again, spaced)).toMatchObject([
      { code: 'duplicate-name', entity: 'party-dwp-2', path: '/parties/1' },
      { code: 'duplicate-name', entity: 'party-dwp-3', path: '/parties/2' },
    ])
    expect(problemsOf(dwp, again)[0]?.message).toBe(
      '"dwp" (party-dwp-2) bears the name or alias "dwp", which party-dwp bears too. One body is one party: merge the two, or tell their names apart.',
    )
  })

  it('lets a body repeat its own name among its aliases', () => {
    expect(problemsOf(buildParty({ id: 'party-dwp', name: 'DWP', aliases: ['dwp', 'DWP'] }))).toEqual([])
  })

  it('lets classes of recipients, and bodies that are retired, bear a name that another bears', () => {
    const body = buildParty({ id: 'party-a', name: 'Health services' })
    const group = buildParty({ id: 'party-b', name: 'Health services', scope: 'class-of-recipients' })
    const retired = buildParty({ id: 'party-c', name: 'Health services', status: 'retired' })
    expect(problemsOf(body, group, retired)).toEqual([])
  })
})
