import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ScopeDoesNotFit } from '../export-format.ts'
import { rowsOf, textOf, underHeading } from '../testing/document-text.ts'
import { arbitraryScope, runs, scopeOf, scopeWithoutFlows, shippedRegister, smallScope } from '../testing/scopes.ts'
import { buildAgreementDraft } from './build-agreement-draft.ts'

const withRecipient = (id: string) => smallScope({ filter: { to: [id] } })

describe('buildAgreementDraft', () => {
  it('names the parties and asks what it does not know of them', () => {
    const document = buildAgreementDraft(withRecipient('party-dwp'))
    expect(document.title).toBe(
      'Information sharing agreement: Alderbrook Council, and Department for Work and Pensions',
    )
    const [council, recipient] = rowsOf(document, 'The parties')
    expect(council).toEqual([
      'Alderbrook Council',
      'Controller; shares the data',
      'Town Hall, Alderbrook AB1 2CD',
      'Z1234567',
      'Data Protection Officer; dpo@alderbrook.example',
    ])
    expect(recipient?.[2]).toBe('[Question: What is its address?]')
  })

  it('asks how to reach a contact without an address, and keeps what is noted for the register to itself', () => {
    const register = smallRegister()
    const note = 'The captured page blanks the address.'
    const parties = register.parties.map((party) => ({
      ...party,
      contacts: party.contacts.map((contact) => ({ ...contact, email: null, telephones: [], address: null, note })),
    }))
    const document = buildAgreementDraft(scopeOf({ ...register, parties }, { filter: { to: ['party-dwp'] } }))
    expect(rowsOf(document, 'The parties')[0]?.[4]).toBe(
      'Data Protection Officer: [Question: How can they be reached?]',
    )
    expect(textOf(document)).not.toContain(note)
  })

  it('tells each purpose by itself', () => {
    const register = smallRegister()
    const purposes = register.activities
      .filter(({ id }) => register.flows.some(({ to, activity }) => to === 'party-charities' && activity === id))
      .flatMap((activity) => activity.purposes)
    const words = underHeading(buildAgreementDraft(withRecipient('party-charities')), '2. Purposes')
      .split('\n')
      .map((line) => line.replace(/ \(flows? [\d to,and]+\)$/, ''))
    expect(purposes.length).toBeGreaterThan(1)
    expect(words.filter((line) => purposes.some(({ name }) => name === line)).length).toBeGreaterThan(0)
    expect(words.filter((line) => purposes.some(({ name }) => line.includes(`${name}, `)))).toEqual([])
  })

  it('keeps power, basis and condition apart', () => {
    const [row] = rowsOf(buildAgreementDraft(withRecipient('party-dwp')), 'What each flow rests on')
    expect(row?.[1]).toBe('Welfare Reform Act 2012 s.131: welfare services')
    expect(row?.[2]).toContain('Department for Work and Pensions: [Question: Which lawful basis does it rest on?]')
    expect(row?.[3]).toContain('Art 9(2)(b)')
  })

  it('tells of several sharing parties which purpose and which period is whose, and asks for every basis', () => {
    const document = buildAgreementDraft(scopeOf(shippedRegister(), { filter: { to: ['party-dwp'] } }))
    expect(underHeading(document, '1. Parties')).toContain('[Question: Do these bodies share under one agreement')
    expect(underHeading(document, '2. Purposes').split('\n')[0]).toMatch(/ \(flow 1\)$/)
    expect(rowsOf(document, 'How long the sharing parties keep it').map((row) => row[1])).toEqual([
      'Warwick District Council',
      'Westminster City Council',
    ])
    for (const row of rowsOf(document, 'What each flow rests on')) {
      expect(row[2]).toContain('Department for Work and Pensions: [Question: Which lawful basis does it rest on?]')
    }
  })

  it('asks what the recipient is in law where nobody says', () => {
    const rows = rowsOf(
      buildAgreementDraft(scopeOf(shippedRegister(), { filter: { to: ['party-dwp'] } })),
      'The parties',
    )
    expect(rows.at(-1)?.[1]).toBe('Recipient. [Question: Is it a controller, a joint controller or a processor?]')
  })

  it('asks no processor for a basis of its own', () => {
    const [row] = rowsOf(buildAgreementDraft(withRecipient('party-casewise')), 'What each flow rests on')
    expect(row?.[2]).not.toContain('Casewise')
  })

  it('asks for the data where the register does not say which goes', () => {
    const data = underHeading(buildAgreementDraft(withRecipient('party-charities')), '3. Data')
    expect(data).toContain('The register names no category of data that is shared.')
    expect(data).toContain('[Question: Which data goes in flows')
  })

  it('does not claim an agreement that nobody has named, and tells the term of one that is', () => {
    expect(underHeading(buildAgreementDraft(withRecipient('party-charities')), '8. Term and review')).toContain(
      'The register names no agreement for this sharing.',
    )
    expect(underHeading(buildAgreementDraft(withRecipient('party-dwp')), '8. Term and review')).toContain(
      'Benefit sharing agreement with DWP; starts: 1 April 2021; ends: 31 March 2024',
    )
  })

  it('sends a processor to a contract, and a class of bodies to a named one', () => {
    expect(textOf(buildAgreementDraft(withRecipient('party-casewise')))).toContain('UK GDPR Art 28')
    expect(textOf(buildAgreementDraft(withRecipient('party-charities')))).toContain(
      '[Question: Which body is this agreement with?]',
    )
  })

  it('tells what does not stand abroad', () => {
    const [first, second] = rowsOf(buildAgreementDraft(withRecipient('party-mailwing')), 'Transfers')
    expect([first?.[2], second?.[2]]).toEqual(['Stands', 'Does not stand'])
  })

  it('asks for one recipient where there are several, or none', () => {
    expect(() => buildAgreementDraft(smallScope())).toThrow(ScopeDoesNotFit)
    expect(() => buildAgreementDraft(scopeWithoutFlows())).toThrow('Choose the recipient')
  })

  it('holds every flow to the recipient, whatever the register', () => {
    fc.assert(
      fc.property(arbitraryScope({ hostileNames: true }), (scope) => {
        const [recipient] = scope.register.flows.filter(({ to }) => to.startsWith('party-')).map(({ to }) => to)
        fc.pre(recipient !== undefined)
        const part = scopeOf(scope.register, { filter: { to: [recipient as string] } })
        const document = buildAgreementDraft(part)
        const numbers = [...part.flowNumbers.values()]
        expect(rowsOf(document, 'What each flow rests on')).toHaveLength(numbers.length)
      }),
      runs,
    )
  }, 60_000)

  it('takes the public register too', () => {
    const register = smallRegister()
    expect(textOf(buildAgreementDraft(scopeOf(register, { filter: { to: ['party-dwp'] } })))).not.toContain(
      'published facts alone',
    )
  })
})
