import { toPublicRegister } from '@sharemap/register/public'
import {
  buildActivity,
  buildContact,
  buildEvidence,
  buildFlow,
  buildNotice,
  buildNoticeStatements,
  buildParty,
  buildRegister,
} from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { openSiteReading } from '../reading/site-reading.ts'
import { english } from '../words/english.ts'
import { addresseeOf } from './addressee.ts'
import { contactsOfParty, contactsOfService } from './contacts.ts'
import { letterText } from './letter-text.ts'
import { lettersOfSite } from './letters-of-site.ts'

const contact = (
  role: 'general' | 'data-protection-officer' | 'subject-access' | 'complaints' | 'regulator',
  email: string | null,
) => buildContact({ role, name: `The ${role}`, email })

const readingWith = (...contacts: ReturnType<typeof contact>[]) =>
  openSiteReading(
    toPublicRegister(
      buildRegister({
        parties: [buildParty({ id: 'party-a', name: 'Anytown Council', plainName: 'Anytown Council' })],
        activities: [buildActivity({ id: 'activity-a', controller: 'party-a' })],
        notices: [
          buildNotice({
            id: 'notice-a',
            publisher: 'party-a',
            activities: ['activity-a'],
            tells: buildNoticeStatements({ contacts }),
          }),
        ],
      }),
    ),
    '2026-11-22',
  )

const to = (right: string, ...contacts: ReturnType<typeof contact>[]) =>
  addresseeOf(readingWith(...contacts), 'party-a', right, english.letter.contactRoles)

describe('addresseeOf', () => {
  it('writes to whoever handles the right', () => {
    const all = [
      contact('general', 'a@council.example'),
      contact('complaints', 'b@council.example'),
      contact('subject-access', 'c@council.example'),
      contact('data-protection-officer', 'd@council.example'),
    ]
    expect(to('access', ...all).email).toBe('c@council.example')
    expect(to('erasure', ...all).email).toBe('d@council.example')
    expect(to('complain-to-controller', ...all).email).toBe('b@council.example')
  })

  it('prefers a contact that can be written to', () => {
    const found = to('access', contact('subject-access', null), contact('general', 'a@council.example'))
    expect(found).toMatchObject({ name: 'Anytown Council', email: 'a@council.example' })
    expect(found.contacts.map(({ role }) => role)).toEqual(['general', 'subject-access'])
  })

  it('says that there is no address rather than making one up', () => {
    expect(to('access')).toMatchObject({ email: null, contacts: [] })
  })

  it('sends a complaint about the answer to the regulator', () => {
    const found = to(
      'complain-to-regulator',
      contact('general', 'a@council.example'),
      contact('regulator', 'r@regulator.example'),
    )
    expect(found).toMatchObject({ name: 'The regulator', email: 'r@regulator.example' })
  })
})

describe('the contacts of a body', () => {
  const desk = (notice: string | null) =>
    buildParty({
      id: 'party-desk',
      name: 'The desk',
      kind: 'internal-service',
      parent: 'party-a',
      contacts: [contact('data-protection-officer', 'desk@council.example')],
      evidence: notice === null ? [] : [buildEvidence({ notice })],
    })

  const reading = (own: string | null) =>
    openSiteReading(
      toPublicRegister(
        buildRegister({
          parties: [
            buildParty({ id: 'party-a', name: 'Anytown Council', contacts: [contact('data-protection-officer', own)] }),
            buildParty({ id: 'party-b', name: 'Anytown Services Ltd', parent: 'party-a' }),
            desk('notice-b'),
          ],
          activities: [
            buildActivity({ id: 'activity-a', controller: 'party-a' }),
            buildActivity({ id: 'activity-b', controller: 'party-b' }),
          ],
          flows: [buildFlow({ id: 'flow-b', from: 'activity-b', to: 'party-desk', activity: 'activity-b' })],
          notices: [buildNotice({ id: 'notice-b', publisher: 'party-b', activities: ['activity-b'] })],
        }),
      ),
      '2026-11-22',
    )

  it('come from another body’s notice where its own notices give no address, and say so', () => {
    expect(contactsOfParty(reading(null), 'party-a')).toMatchObject([
      { email: 'desk@council.example', givenBy: { notice: 'notice-b', desk: 'party-desk' } },
      { email: null },
    ])
    const [service] = reading(null).activities
    expect(service && contactsOfService(reading(null), service)[0]).toMatchObject({ email: 'desk@council.example' })
    expect(addresseeOf(reading(null), 'party-a', 'erasure', english.letter.contactRoles).email).toBe(
      'desk@council.example',
    )
  })

  it('are its own where they give an address', () => {
    const contacts = contactsOfParty(reading('own@council.example'), 'party-a')
    expect(contacts.map(({ email }) => email)).toEqual(['own@council.example'])
  })
})

describe('letterText', () => {
  it('names the law that the officer works by, and leaves blanks for the person', () => {
    const text = letterText(english, 'access', to('access'), 'Anytown Council')
    expect(text).toContain('Article 15')
    expect(text).toContain('Anytown Council')
    for (const blank of Object.values(english.letter.blanks)) expect(text).toContain(blank)
  })

  it('greets people and not what they handle', () => {
    const access = letterText(english, 'access', to('access', contact('subject-access', null)), 'Anytown Council')
    expect(access).toContain('Dear Sir or Madam,')
    expect(access).not.toContain('Dear Requests')
    const officer = to('erasure', contact('data-protection-officer', 'd@council.example'))
    expect(letterText(english, 'erasure', officer, 'Anytown Council')).toContain('Dear Data Protection Officer,')
  })

  it('tells the regulator whom the complaint is about', () => {
    const text = letterText(english, 'complain-to-regulator', to('complain-to-regulator'), 'Anytown Council')
    expect(text).toContain('The organisation is: Anytown Council.')
  })

  it('claims no month for the answer to a complaint, which the law does not give', () => {
    const complaint = letterText(english, 'complain-to-controller', to('complain-to-controller'), 'Anytown Council')
    expect(complaint).toContain('30 days')
    expect(complaint).not.toContain('one month')
    expect(letterText(english, 'access', to('access'), 'Anytown Council')).toContain('one month')
  })

  it('has a request, a subject and a hint for each right that has a letter', () => {
    const { asks, subject, detailsHints } = english.letter
    const rights = new Set(lettersOfSite(readingWith()).map(({ right }) => right))
    expect(rights.size).toBeGreaterThan(8)
    for (const right of rights) {
      expect(asks[right], right).toBeDefined()
      expect(subject[right], right).toBeDefined()
      expect(detailsHints[right], right).toBeDefined()
    }
  })
})
