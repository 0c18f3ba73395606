import { buildFlow, none, smallRegister, stated } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, rowsOf, textOf, underHeading } from '../testing/document-text.ts'
import {
  arbitraryScope,
  runs,
  scopeOf,
  scopeWithoutFlows,
  shippedRegister,
  smallPublicScope,
  smallScope,
} from '../testing/scopes.ts'
import { buildDpiaPack } from './build-dpia-pack.ts'

const pack = (...[scope = smallScope()]: Parameters<typeof buildDpiaPack> | []) => buildDpiaPack(scope, [])

describe('buildDpiaPack', () => {
  it('follows the steps of the template', () => {
    const headings = blocksOf(pack()).flatMap((block) =>
      block.kind === 'heading' && block.level < 3 ? [block.text] : [],
    )
    expect(headings).toEqual([
      'About this pack',
      'In short',
      'Scope',
      'Step 2: the processing',
      'Nature of the processing',
      'How data moves',
      'Scope of the processing',
      'Context of the processing',
      'Purposes of the processing',
      'Step 3: consultation',
      'Step 4: necessity and proportionality',
      'Rights',
      'Processors and partners',
      'Transfers out of the UK',
      'Keeping to the purpose',
      'Screening',
      'Findings',
      'What is not known',
      'Where each fact comes from',
    ])
  })

  it('tells of each flow its ends, data, bases, power, condition and standing', () => {
    const row = rowsOf(pack(), 'Flows').find((cells) => cells[1]?.includes('To: Department for Work and Pensions'))
    expect(row).toEqual([
      '3',
      'From: Benefit claims\nTo: Department for Work and Pensions\nFor: Benefit claims',
      'Name, National Insurance number\nAbout: Benefit claimants',
      'You need help with your benefits\nRoutine',
      'Alderbrook Council: Public task, Art 6(1)(e), under Social Security Administration Act 1992\nDepartment for Work and Pensions: Not stated',
      'Welfare Reform Act 2012 s.131: welfare services',
      'Not stated for this flow; of its activity: Special category: Employment, social security and social protection law, Art 9(2)(b); DPA 2018 Sch 1 para 1, Employment, social security and social protection; appropriate policy document: APD 7',
      'Stays in the UK',
    ])
  })

  it('says in short what does not stand', () => {
    expect(underHeading(pack(), 'In short')).toContain('What carries flow 9 abroad does not stand on 22 November 2026.')
    const transfers = rowsOf(pack(), 'What leaves the UK')
    expect(transfers.map((row) => [row[1], row[3]])).toEqual([
      ['Mailwing', 'Stands'],
      ['Mailwing', 'Does not stand'],
    ])
  })

  it('says on its front whose it is, where they are few', () => {
    const repairs = pack(smallScope({ filter: { activity: ['activity-housing-repairs'] } }), [])
    expect(repairs.subtitle).toBe('Alderbrook Homes. Steps 2 to 4, filled from the register as at 22 November 2026')
    expect(pack(scopeOf(shippedRegister()), []).subtitle).toMatch(/^Steps 2 to 4/)
  })

  it('counts what is in the scope as the rest of the pack does', () => {
    const part = pack(smallScope({ filter: { to: ['party-dwp'] } }), [])
    expect(underHeading(part, 'In short')).toContain('1 activity, 1 flow and 1 recipient.')
    const scope = underHeading(part, 'Scope')
    expect(scope).toContain('1 flow to 1 recipient, 1 activity, ')
    expect(scope).toContain("Left out: 3 of the register's 4 activities.")
  })

  it('judges as at the day of the scope', () => {
    const rows = rowsOf(pack(smallScope({ asAt: '2019-01-01' }), []), 'What leaves the UK')
    expect(rows.find((row) => row[2]?.includes('Privacy Shield'))?.[3]).toBe('Stands')
  })

  it('tells which rights apply under each basis', () => {
    const rights = rowsOf(pack(), 'Rights that apply')
    const erasure = rights.find((row) => row[0]?.startsWith('Right to erasure'))
    expect(erasure?.[2]).toContain('Consent, Art 6(1)(a): yes.')
    expect(erasure?.[2]).toContain('Public task, Art 6(1)(e): normally not.')
    const unknown = pack(smallScope({ filter: { activity: ['activity-housing-repairs'] } }), [])
    const access = rowsOf(unknown, 'Rights, some of which').find((row) => row[0]?.startsWith('Right of access'))
    expect(access?.[2]).toBe('Yes, whatever the basis.')
    expect(underHeading(unknown, 'Rights')).toContain('[Question: Which lawful basis')
  })

  it('does not say that the law gave and asked nothing before its tables begin', () => {
    const early = pack(smallScope({ asAt: '2018-03-06' }), [])
    expect(underHeading(early, 'Rights')).toContain(
      'The rights of people on 6 March 2018 were those of the Data Protection Act 1998.',
    )
    expect(underHeading(early, 'Findings')).toContain('does not say that all was well')
    expect(underHeading(pack(smallScope({ asAt: '2018-05-25' }), []), 'Rights')).not.toContain('1998')
  })

  it('counts the recipients that its table lists, a system among them where a flow ends at one', () => {
    const stands = scopeOf(shippedRegister(), { filter: { organisation: ['party-westco'] } })
    const document = pack(stands, [])
    const rows = rowsOf(document, 'Recipients and agreements')
    expect(underHeading(document, 'In short')).toContain(`and ${rows.length} recipients.`)
    expect(rows.filter((row) => row[1] === 'System').length).toBeGreaterThan(0)
  })

  it('tells of no wider category that nothing in the scope collects or takes', () => {
    const wes = scopeOf(shippedRegister(), { filter: { activity: ['activity-wes-employment-coaching'] } })
    const names = rowsOf(pack(wes, []), 'Categories of personal data').map((row) => row[0])
    expect(names).toHaveLength(wes.graph.nodes.filter(({ kind }) => kind === 'category').length)
    expect(names).not.toContain('Personal details')
  })

  it('shows a criterion to be met only where the records decide it', () => {
    const rows = rowsOf(pack(), 'Screening criteria')
    const met = rows.filter((row) => row[2] === 'Met').map((row) => row[0])
    expect(met).toEqual(['Sensitive or highly personal data'])
    const judged = rows.filter((row) => row[2] !== 'Met').map((row) => row[0])
    expect(judged).toContain('Special category or criminal offence data at scale')
    expect(judged).toContain('Combining, comparing or matching data from several sources')
  })

  it('shows what a change of the records makes met', () => {
    const register = smallRegister()
    const scope = scopeOf({
      ...register,
      activities: register.activities.map((activity) =>
        activity.id === 'activity-benefit-claims'
          ? { ...activity, automatedDecisions: stated('A program turns claims down.') }
          : activity,
      ),
      dataCategories: register.dataCategories.map((category) =>
        category.id === 'category-health' ? { ...category, specialKind: 'genetic' as const } : category,
      ),
      subjectGroups: register.subjectGroups.map((group) =>
        group.id === 'subject-group-tenants'
          ? { ...group, dpvTerms: [{ term: 'dpv:Child', match: 'exact' as const }] }
          : group,
      ),
      flows: register.flows.map((flow) =>
        flow.id === 'flow-claims-dwp'
          ? {
              ...flow,
              gateway: stated({ code: 'laaa-2014-sch9' as const, law: 'Local Audit and Accountability Act 2014' }),
            }
          : flow,
      ),
    })
    const met = rowsOf(pack(scope, []), 'Screening criteria')
      .filter((row) => row[2] === 'Met')
      .map((row) => row[0])
    expect(met).toEqual([
      'Biometric or genetic data',
      'Combining, comparing or matching data from several sources',
      'Automated decisions with significant effects',
      'Sensitive or highly personal data',
      'Data about vulnerable people',
    ])
  })

  it('shows a finding that somebody answered for, in the records themselves, as answered for', () => {
    const register = smallRegister()
    const silences = [
      {
        rule: 'AG-ENDED',
        field: null,
        reason: 'A new one is being signed.',
        by: 'Data protection officer',
        on: '2026-11-01',
        until: '2027-01-31',
      },
    ]
    const flows = register.flows.map((flow) => (flow.id === 'flow-claims-dwp' ? { ...flow, silences } : flow))
    const speaking = underHeading(pack(), 'Findings')
    const answered = underHeading(pack(scopeOf({ ...register, flows }), []), 'Findings')
    expect(speaking).not.toContain('nswered for')
    expect(answered).toContain('1 of them answered for.')
    expect(answered).toContain(
      'Answered for by Data protection officer until 31 January 2027: A new one is being signed.',
    )
  })

  it('names every gap, and stops naming it once it is filled', () => {
    const before = underHeading(pack(), 'What is not known')
    expect(before).toContain('How it is sent: not stated for flows 1, 2 and 4 to 11.')
    expect(before).toContain('How long it is kept: not stated for Resident survey.')
    expect(before).toContain('Charities')
    const register = smallRegister()
    const filled = register.flows.map((flow) => ({ ...flow, method: stated('By courier') }))
    expect(underHeading(pack(scopeOf({ ...register, flows: filled }), []), 'What is not known')).not.toContain(
      'How it is sent',
    )
  })

  it('does not take "none" for a gap', () => {
    const register = smallRegister()
    const flow = buildFlow({
      id: 'flow-only',
      from: 'activity-resident-survey',
      to: 'party-birchford',
      activity: 'activity-resident-survey',
      agreement: none('Nothing personal is shared.'),
    })
    const text = textOf(pack(scopeOf({ ...register, flows: [flow], transfers: [] }), []))
    expect(text).not.toContain('The agreement: not stated')
    expect(text).toContain('None. Nothing personal is shared.')
  })

  it('says where each fact stands and how firmly', () => {
    const rows = rowsOf(pack(), 'Sources')
    expect(rows.find((row) => row[0] === 'Flow 4')?.[1]).toBe(
      'Whole record: Benefits privacy notice, section “Who we tell”, line 14 (implied)',
    )
    expect(rows.find((row) => row[0] === 'Benefit claims')?.[1]).toContain('Security measures: Benefits privacy notice')
    expect(rows.find((row) => row[0] === 'Flow 1')?.[1]).toBe('No source is recorded: taken as given.')
  })

  it('tells each finding once, with the records that it is about, the gravest first', () => {
    const findings = underHeading(pack(), 'Findings').split('\n')
    expect(findings.find((line) => line.includes('Privacy Shield'))).toContain('Repair newsletters to Mailwing')
    const captions = blocksOf(pack()).flatMap((block) => (block.kind === 'table' ? [block.caption] : []))
    const grave = captions.filter((caption) => ['Act now', 'Should be mended', 'Consider'].includes(caption))
    expect(grave).toEqual(['Act now', 'Should be mended', 'Consider'])
    expect(textOf(pack(smallPublicScope(), []))).not.toContain('A finding says')
  })

  it('gives residents nothing internal', () => {
    expect(textOf(pack(smallPublicScope(), []))).not.toMatch(/fraud|APD 7|DSA 3|Access by role|DPIA 12|methods/i)
  })

  it('says so where no data goes anywhere', () => {
    expect(textOf(pack(scopeWithoutFlows(), []))).toContain(
      'No data goes from anybody to anybody in this scope, so there is no picture and no table of flows.',
    )
  })

  it('has a row, a sentence and a source for each flow, under the numbers of the picture, whatever the register', () => {
    fc.assert(
      fc.property(arbitraryScope({ hostileNames: true }), (scope) => {
        const document = buildDpiaPack(scope, [])
        expect(buildDpiaPack(scope, [])).toEqual(document)
        const numbers = [...scope.flowNumbers.values()].map(String).toSorted((a, b) => Number(a) - Number(b))
        expect(rowsOf(document, 'Flows').map((row) => row[0])).toEqual(numbers)
        const sources = rowsOf(document, 'Sources').map((row) => row[0])
        expect(sources.slice(0, numbers.length)).toEqual(numbers.map((number) => `Flow ${number}`))
        const words = underHeading(document, 'How data moves').split('\n')
        for (const number of numbers) {
          expect(words.filter((line) => line.startsWith(`Flow ${number}. `))).toHaveLength(1)
        }
      }),
      runs,
    )
  }, 60_000)
})

describe('the findings of a pack', () => {
  it('are about the scope alone, though its names stand in other notices too', () => {
    const register = shippedRegister()
    const scope = scopeOf(register, { filter: { activity: ['activity-wes-employment-coaching'] } })
    const findings = underHeading(pack(scope, []), 'Findings')
    expect(findings).toContain('Employment coaching')
    expect(findings).not.toMatch(/Cheshire|Warwick|Westco/)
  })
})

describe('the pack of an activity of which little is said', () => {
  const fraud = pack(
    scopeOf(shippedRegister(), { filter: { activity: ['activity-warwick-fraud-and-crime-prevention'] } }),
    [],
  )

  it('does not say that a criterion is met by data that no source names outright', () => {
    const rows = rowsOf(fraud, 'Screening criteria')
    const body = rows.find(([criterion]) => criterion === 'Biometric or genetic data')
    expect(body?.slice(2)).toEqual([
      'Points to it; a person must judge',
      'The scope seems to hold Genetic data and Biometric data: no source says so outright.',
    ])
    expect(rows.map((row) => row[2])).not.toContain('Met')
    expect(underHeading(fraud, 'Screening')).toContain('The records show no criterion to be met.')
    expect(underHeading(fraud, 'Screening')).toMatch(/The criteria are those of UK GDPR Art 35\(3\) \(https/)
  })

  it('says of no cell that it is silent by leaving it empty, and of no part that the whole is', () => {
    for (const row of rowsOf(fraud, 'Recipients and agreements')) expect(row).not.toContain('')
    expect(rowsOf(fraud, 'How data is collected')[0]?.[2]).toBe(
      'The person\nMade by the service itself\nNot stated for some of it',
    )
  })

  it('asks for the basis of a purpose before it tells the rights that follow from the others', () => {
    const rights = underHeading(fraud, 'Rights')
    const asked = rights.indexOf('No lawful basis is stated for this purpose: Prevention and detection of crime.')
    expect(asked).toBeGreaterThanOrEqual(0)
    expect(asked).toBeLessThan(rights.indexOf('Right of access'))
  })

  it('does not name its one activity in every gap', () => {
    expect(underHeading(fraud, 'What is not known')).toContain('In which systems it is kept: not stated.')
  })
})

describe('the pack of an activity whose data is kept abroad', () => {
  const research = () => pack(scopeOf(shippedRegister(), { filter: { activity: ['activity-westco-research'] } }), [])
  const kept =
    'Data is kept outside the UK in HubSpot (United States) and Westco storage in the EEA (European Economic Area).'

  it('says so wherever it says what leaves the UK, and asks what takes it there', () => {
    const document = research()
    for (const part of ['In short', 'Where', 'Transfers out of the UK']) {
      expect(underHeading(document, part)).toContain('No flow ')
      expect(underHeading(document, part)).toContain(kept)
    }
    expect(textOf(document)).not.toContain('Nothing in this scope is known to leave the UK.')
    expect(underHeading(document, 'Transfers out of the UK')).toContain('[Question: Which transfer takes it there')
  })

  it('does not ask for a transfer that is in the scope', () => {
    const storage = pack(scopeOf(shippedRegister(), { filter: { activity: ['activity-westco-storage'] } }), [])
    expect(underHeading(storage, 'Transfers out of the UK')).toContain(kept)
    expect(underHeading(storage, 'Transfers out of the UK')).not.toContain('[Question: Which transfer')
  })

  it('tells the rights that follow from the basis of a flow too', () => {
    const withdraw = rowsOf(research(), 'Rights that apply').find(([right]) => right?.startsWith('Right to withdraw'))
    expect(withdraw?.[2]).toContain('Consent, Art 6(1)(a): yes.')
  })

  it('names the systems of which nobody says where they are', () => {
    const coaching = pack(
      scopeOf(shippedRegister(), { filter: { activity: ['activity-wes-employment-coaching'] } }),
      [],
    )
    expect(underHeading(coaching, 'What is not known')).toContain(
      'Where data is kept, and so whether that is in the UK: not stated for Aptem.',
    )
  })
})
