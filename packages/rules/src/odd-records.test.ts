import { type Flow, parseRegister, type Register } from '@sharemap/register'
import {
  buildActivity,
  buildAgreement,
  buildFlow,
  buildParty,
  buildPurpose,
  buildTransfer,
  none,
  stated,
} from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { checkRegister } from './check-register.ts'
import { modelRegister } from './testing/model-register.ts'

const asAt = '2026-11-22'
const uk = { country: stated('GB') }
const unsaid = { state: 'not-stated' } as const
const rests = (code: '6(1)(c)' | '6(1)(d)' | '6(1)(e)' | '6(1)(ea)' | '6(1)(f)', law?: string) =>
  stated([{ code, law: law === undefined ? unsaid : stated(law) }])

/** A flow of names from the model activity to a controller, with nothing wrong but what is given otherwise. */
const tells = (to: string, given: Partial<Flow>) =>
  buildFlow({
    id: 'flow-odd',
    name: 'Odd',
    from: 'activity-housing',
    to,
    activity: 'activity-housing',
    categories: stated(['category-name']),
    nature: 'on-request',
    recipientRole: 'controller',
    form: 'identifiable',
    transfer: none('Both are in the UK.'),
    ...given,
  })

const found = (change: (register: Register) => void) => {
  const register = modelRegister()
  change(register)
  expect(parseRegister(register)).toMatchObject({ ok: true })
  return checkRegister(register, { asAt }).map(({ rule, severity, certainty }) => `${rule} ${severity} ${certainty}`)
}

/** A second controller with an activity like that of the model, on a basis of its own. */
const runs = (
  register: Register,
  party: Register['parties'][number],
  basis: Flow['lawfulBases'][number]['article6'],
) => {
  const [activity] = register.activities
  const [flow] = register.flows
  if (activity === undefined || flow === undefined) throw new Error('The model register has an activity and a flow.')
  register.parties.push(party)
  register.activities.push(
    buildActivity({
      ...structuredClone(activity),
      id: 'activity-odd',
      name: 'Odd',
      controller: party.id,
      systems: [],
      purposes: [buildPurpose({ id: 'purpose-odd', name: 'Let plots', article6: basis })],
    }),
  )
  register.flows.push({ ...structuredClone(flow), id: 'flow-odd', to: 'activity-odd', activity: 'activity-odd' })
  register.notices[0]?.activities.push('activity-odd')
}

const ofController = { ...uk, icoRegistration: stated('Z7654321'), addresses: ['1 High Street'] }

describe('records that look odd and are right', () => {
  test('joint controllers with an arrangement, and a flow between them', () => {
    const change = (register: Register) => {
      register.parties.push(buildParty({ id: 'party-trust', name: 'Alderbrook NHS Trust', kind: 'health', ...uk }))
      for (const activity of register.activities) activity.jointControllers = ['party-trust']
      register.agreements.push(
        buildAgreement({
          id: 'agreement-joint',
          name: 'Joint arrangement',
          kind: 'joint-controller-arrangement',
          parties: ['party-council', 'party-trust'],
        }),
      )
    }
    expect(found(change)).toEqual([])
    expect(
      found((register) => {
        change(register)
        register.flows.push(
          tells('party-trust', {
            recipientRole: 'joint-controller',
            nature: 'routine',
            lawfulBases: [
              { party: 'party-council', article6: rests('6(1)(e)', 'Housing Act 1996') },
              { party: 'party-trust', article6: rests('6(1)(e)', 'National Health Service Act 2006') },
            ],
            gateway: stated({ code: 'care-act-2014-s6', law: 'Care Act 2014 s.6' }),
            agreement: stated('agreement-joint'),
          }),
        )
      }),
    ).toEqual([])
  })

  test('an arrangement that joins others than those who control an activity together is used by nothing', () => {
    expect(
      found((register) => {
        register.agreements.push(
          buildAgreement({
            id: 'agreement-joint',
            name: 'Joint arrangement',
            kind: 'joint-controller-arrangement',
            parties: ['party-council', 'party-charity'],
          }),
        )
      }),
    ).toEqual(['RG-ORPHAN consider certain'])
  })

  test('a disclosure in an emergency, on vital interests: only to be considered', () => {
    expect(
      found((register) => {
        register.parties.push(buildParty({ id: 'party-fire', name: 'Fire service', kind: 'other-authority', ...uk }))
        register.flows.push(
          tells('party-fire', {
            nature: 'emergency',
            lawfulBases: [
              { party: 'party-council', article6: rests('6(1)(d)') },
              { party: 'party-fire', article6: rests('6(1)(e)', 'Fire and Rescue Services Act 2004') },
            ],
          }),
        )
      }),
    ).toEqual(['GW-NONE consider check'])
  })

  test('a disclosure that the law requires, whose law is named as its basis', () => {
    const order = (law?: string) =>
      found((register) => {
        register.parties.push(buildParty({ id: 'party-court', name: 'County Court', kind: 'court', ...uk }))
        register.flows.push(
          tells('party-court', {
            nature: 'required-by-law',
            exemption: stated('sch2-5'),
            lawfulBases: [
              { party: 'party-council', article6: rests('6(1)(c)', law) },
              { party: 'party-court', article6: rests('6(1)(e)', 'County Courts Act 1984') },
            ],
          }),
        )
      })
    expect(order('Civil Procedure Rules 1998 r.31.17')).toEqual([])
    expect(order()).toContain('GW-NONE should-mend check')
  })

  test('housing benefit told to DWP under the Welfare Reform Act', () => {
    expect(
      found((register) => {
        register.parties.push(buildParty({ id: 'party-dwp', name: 'DWP', kind: 'central-government', ...uk }))
        register.flows.push(
          tells('party-dwp', {
            lawfulBases: [
              { party: 'party-council', article6: rests('6(1)(e)', 'Social Security Administration Act 1992') },
              { party: 'party-dwp', article6: rests('6(1)(e)', 'Social Security Administration Act 1992') },
            ],
            gateway: stated({ code: 'welfare-reform-act-2012-s131', law: 'Welfare Reform Act 2012 s.131' }),
          }),
        )
      }),
    ).toEqual([])
  })

  test('the police told under Sch 2 para 2, with a power beside it', () => {
    const told = (gateway: Flow['gateway']) =>
      found((register) => {
        register.parties.push(buildParty({ id: 'party-police', name: 'Police', kind: 'law-enforcement', ...uk }))
        register.flows.push(
          tells('party-police', {
            exemption: stated('sch2-2'),
            gateway,
            lawfulBases: [
              { party: 'party-council', article6: rests('6(1)(e)', 'Crime and Disorder Act 1998 s.17') },
              { party: 'party-police', article6: rests('6(1)(e)', 'Police Act 1996') },
            ],
          }),
        )
      })
    expect(told(stated({ code: 'crime-and-disorder-act-1998-s115', law: 'CDA 1998 s.115' }))).toEqual([])
    expect(told(stated({ code: null, law: 'DPA 2018 Sch 2 para 2' }))).toEqual(['GW-MISFIT should-mend likely'])
    expect(told(unsaid)).toEqual(['GW-NONE should-mend check'])
  })

  test('figures that identify nobody, told to a university abroad', () => {
    expect(
      found((register) => {
        register.parties.push(
          buildParty({ id: 'party-university', name: 'A university', kind: 'education', country: stated('AU') }),
        )
        register.flows.push(
          tells('party-university', { form: 'anonymous', categories: { state: 'none' }, transfer: unsaid }),
        )
      }),
    ).toEqual([])
  })

  test('a processor in Ireland with a sub-processor in the United States', () => {
    const kept = (agreedOn: string, tested: boolean) =>
      found((register) => {
        register.parties.push(
          buildParty({ id: 'party-cloud', name: 'Cloud', kind: 'supplier', country: stated('IE') }),
          buildParty({ id: 'party-sub', name: 'Cloud Inc', kind: 'supplier', country: stated('US') }),
        )
        register.agreements.push(
          buildAgreement({
            id: 'agreement-cloud',
            kind: 'processing-contract',
            parties: ['party-council', 'party-cloud'],
          }),
          buildAgreement({ id: 'agreement-sub', kind: 'processing-contract', parties: ['party-cloud', 'party-sub'] }),
        )
        register.transfers.push(
          buildTransfer({
            id: 'transfer-cloud',
            country: stated('IE'),
            mechanism: stated('approved-by-regulations' as const),
          }),
          buildTransfer({
            id: 'transfer-sub',
            country: stated('US'),
            mechanism: stated('uk-addendum' as const),
            agreedOn: stated(agreedOn),
            dataProtectionTest: tested ? stated({ doneOn: agreedOn, outcome: 'met' as const }) : unsaid,
          }),
        )
        const processing = { recipientRole: 'processor', nature: 'routine' } as const
        register.flows.push(
          tells('party-cloud', {
            ...processing,
            agreement: stated('agreement-cloud'),
            transfer: stated('transfer-cloud'),
          }),
          tells('party-sub', {
            ...processing,
            id: 'flow-sub',
            from: 'party-cloud',
            agreement: stated('agreement-sub'),
            transfer: stated('transfer-sub'),
          }),
        )
      })
    expect(kept('2023-01-01', true)).toEqual([])
    expect(kept('2023-01-01', false)).toContain('TR-TEST should-mend certain')
  })

  test('the data protection test is cited from the day on which Art 46(1A) began', () => {
    const cited = (day: string) => {
      const register = modelRegister()
      for (const transfer of register.transfers) {
        transfer.mechanism = stated('uk-addendum' as const)
        transfer.agreedOn = stated('2023-01-01')
        transfer.certification = unsaid
      }
      return checkRegister(register, { asAt: day })
        .filter(({ rule }) => rule === 'TR-TEST')
        .flatMap(({ law }) => law.map(({ source }) => source))
    }
    expect(cited('2026-02-04')).toEqual(['UK GDPR Art 46'])
    expect(cited('2026-02-05')).toEqual(['UK GDPR Art 46', 'UK GDPR Arts 46(1A), 46(6)'])
  })

  test('a parish council on legitimate interests, without a data protection officer', () => {
    const parish = (given: Partial<Register['parties'][number]>) =>
      found((register) =>
        runs(
          register,
          buildParty({
            id: 'party-parish',
            name: 'Fenwick Parish Council',
            kind: 'council',
            ...ofController,
            ...given,
          }),
          rests('6(1)(f)'),
        ),
      )
    expect(parish({})).toEqual([])
    expect(parish({ name: 'Fenwick Borough Council' })).toEqual([
      'ID-DPO should-mend certain',
      'LB-LI-PUBLIC should-mend likely',
    ])
    expect(parish({ publicAuthority: 'yes' })).toContain('ID-DPO should-mend certain')
  })

  test.each(['education', 'health'] as const)('a body of %s on legitimate interests: to be checked', (kind) => {
    expect(
      found((register) =>
        runs(register, buildParty({ id: 'party-oak', name: 'The Oak', kind, ...ofController }), rests('6(1)(f)')),
      ),
    ).toEqual(['LB-LI-PUBLIC consider check'])
  })

  test('an agreement that both ends have, and the flow does not name, is told of', () => {
    const untied = (id: string) =>
      found((register) => {
        for (const flow of register.flows) if (flow.id === id) flow.agreement = unsaid
      })
    expect(untied('flow-hosting')).toContain('RE-PROC consider check')
    expect(untied('flow-referral')).toContain('RG-ISA consider check')
  })

  test('a processing contract under which a controller is told is to be checked', () => {
    const shared = (kind: 'processing-contract' | 'memorandum') =>
      found((register) => {
        for (const agreement of register.agreements) if (agreement.id === 'agreement-charity') agreement.kind = kind
      })
    expect(shared('processing-contract')).toEqual(['RG-ISA consider check'])
    expect(shared('memorandum')).toEqual([])
  })

  test('one that has run out is no agreement between them', () => {
    expect(
      found((register) => {
        for (const flow of register.flows) if (flow.id === 'flow-hosting') flow.agreement = unsaid
        for (const agreement of register.agreements) agreement.endsOn = stated('2026-11-21')
      }),
    ).toContain('RE-PROC should-mend certain')
  })

  test('data from the person and from another body only hints at matching', () => {
    const screened = (special: boolean) =>
      found((register) => {
        for (const activity of register.activities) {
          activity.dpia = { progress: 'not-stated', reference: null }
          activity.sourceParties = ['party-charity']
          for (const collected of activity.collects) collected.sources = ['person', 'other-body']
          if (!special) activity.collects = activity.collects.filter(({ category }) => category === 'category-name')
        }
      }).filter((one) => one.startsWith('RG-DPIA'))
    expect(screened(false)).toEqual(['RG-DPIA consider check'])
    expect(screened(true)).toEqual(['RG-DPIA should-mend likely'])
  })
})
