import { isInForce, noticeChecklist } from '@sharemap/law'
import { none, smallRegister, stated } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, rowsOf, textOf, underHeading } from '../testing/document-text.ts'
import { arbitraryScope, runs, scopeOf, shippedRegister, smallPublicScope, smallScope } from '../testing/scopes.ts'
import { buildNoticeDraft } from './build-notice-draft.ts'

const claims = { filter: { activity: ['activity-benefit-claims'] } }

const fraudNotice = () =>
  buildNoticeDraft(
    scopeOf(shippedRegister(), { filter: { activity: ['activity-warwick-fraud-and-crime-prevention'] } }),
  )

const headingsOf = (document: ReturnType<typeof buildNoticeDraft>) =>
  blocksOf(document).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

describe('buildNoticeDraft', () => {
  it('answers in plain words, whoever asks', () => {
    const document = buildNoticeDraft(smallScope(claims))
    expect(document.title).toBe('Privacy notice: Deciding benefit claims')
    expect(underHeading(document, 'Why we use your information')).toContain('decide your claim')
    expect(underHeading(document, 'What allows us to')).toContain(
      'It is part of our public duties (Art 6(1)(e); Social Security Administration Act 1992).',
    )
    expect(underHeading(document, 'How long we keep it')).toContain('6 years from when the claim ends')
    expect(underHeading(document, 'Whether a computer alone decides')).toContain('An officer decides every claim.')
  })

  it('asks for what is missing', () => {
    const document = buildNoticeDraft(smallScope(claims))
    expect(underHeading(document, 'What allows us to')).toContain('Find you other help: [Question: Which lawful basis')
    const recipients = rowsOf(document, 'Who else sees')
    expect(recipients.find((row) => row[0]?.startsWith('Charities'))?.[2]).toBe('[Question: Which information?]')
  })

  it('asks how to reach a contact without an address, and keeps what is noted for the register to itself', () => {
    const register = smallRegister()
    const note = 'The captured page blanks the address.'
    const parties = register.parties.map((party) => ({
      ...party,
      contacts: party.contacts.map((contact) => ({ ...contact, email: null, telephones: [], address: null, note })),
    }))
    const document = buildNoticeDraft(scopeOf({ ...register, parties }, claims))
    expect(underHeading(document, 'Who to ask')).toContain(
      'Data Protection Officer: [Question: How can people reach them: address, telephone and email?]',
    )
    expect(textOf(document)).not.toContain(note)
  })

  it('asks a public authority whether anything rests on legitimate interests before it asks which', () => {
    const asked = underHeading(buildNoticeDraft(smallScope(claims)), 'Our good reason')
    expect(asked).toContain('a public authority cannot do in the performance of its tasks')
    expect(asked).toContain('If none does, take this part out.')
  })

  it('names the person among the sources, and asks for the rest', () => {
    const words = underHeading(fraudNotice(), 'Where we got it')
    expect(words).toMatch(/^You\nOurselves: we make records as we work\n/)
    expect(words).toContain('[Question: Where does the rest of the information come from?]')
  })

  it('says what stays in the UK beside what nobody says of', () => {
    const words = underHeading(fraudNotice(), 'Whether it leaves the UK, and what protects it')
    expect(words).toContain('Your information stays in the UK when it goes to the Cabinet Office; the Department')
    expect(words).toContain('[Question: Does the information stay in the UK when it goes to bodies that prevent')
  })

  it('tells of what is kept abroad though no flow leads there, and on which basis somebody is told', () => {
    const research = buildNoticeDraft(
      scopeOf(shippedRegister(), { filter: { activity: ['activity-westco-research'] } }),
    )
    const words = underHeading(research, 'Whether it leaves the UK, and what protects it')
    expect(words).toMatch(/^We keep information outside the UK, in HubSpot, [^(]*\(United States\)/)
    expect(words).toContain('[Question: What protects it there')
    expect(underHeading(research, 'What allows us to')).toMatch(/\nTell .*: .*\(Art 6\(1\)\(a\)\)/)
    expect(underHeading(research, 'How to change your mind')).not.toContain('take this part out')
  })

  it('asks once for what goes to a recipient in several flows, and tells each time when', () => {
    const [crime] = rowsOf(fraudNotice(), 'Who else sees')
    expect(crime?.[1]?.split('\n')).toHaveLength(2)
    expect(crime?.[2]).toBe('[Question: Which information?]')
  })

  it('asks whether a part is needed at all where only an unknown basis would need it', () => {
    const document = fraudNotice()
    expect(underHeading(document, 'How to change your mind')).toContain('If nothing does, take this part out.')
    expect(underHeading(document, 'Your right to object')).toContain('If none does, take this part out.')
    const survey = buildNoticeDraft(smallScope({ filter: { activity: ['activity-resident-survey'] } }))
    expect(underHeading(survey, 'How to change your mind')).toContain('[Question: How do people take back')
  })

  it('does not say that the law asked for nothing before its tables begin', () => {
    const text = textOf(buildNoticeDraft(smallScope({ ...claims, asAt: '2018-03-06' })))
    expect(text).toContain('The duties to tell people on 6 March 2018 were those of the Data Protection Act 1998.')
  })

  it('never names a recipient that the register keeps internal, and asks about it', () => {
    const text = textOf(buildNoticeDraft(smallScope(claims)))
    expect(text).not.toMatch(/fraud/i)
    expect(text).toContain('The register keeps one more recipient internal.')
    expect(textOf(buildNoticeDraft(smallPublicScope(claims)))).not.toMatch(/keeps one more recipient|fraud/i)
  })

  it('tells of the right to complain to the controller since 19 June 2026, and not before', () => {
    expect(headingsOf(buildNoticeDraft(smallScope(claims)))).toContain('How to complain to us')
    const before = buildNoticeDraft(smallScope({ ...claims, asAt: '2026-06-18' }))
    expect(headingsOf(before)).not.toContain('How to complain to us')
    expect(rowsOf(before, 'What a notice must tell').map((row) => row[0])).not.toContain('N12')
  })

  it('tells of what leaves the UK, and asks what protects it where nothing stands', () => {
    const repairs = buildNoticeDraft(smallScope({ filter: { activity: ['activity-housing-repairs'] } }))
    const words = underHeading(repairs, 'Whether it leaves the UK, and what protects it')
    expect(words).toContain('United States')
    expect(words).toContain('[Question: Does not stand:')
  })

  it('leaves out what cannot apply, and tells the author why', () => {
    const register = smallRegister()
    const scope = scopeOf(
      {
        ...register,
        parties: register.parties.map((party) =>
          party.id === 'party-alderbrook-homes' ? { ...party, publicAuthority: 'no' as const } : party,
        ),
        activities: register.activities.map((activity) =>
          activity.id === 'activity-housing-repairs'
            ? {
                ...activity,
                automatedDecisions: none('A fitter decides.'),
                purposes: activity.purposes.map((purpose) => ({
                  ...purpose,
                  article6: stated([{ code: '6(1)(b)' as const, law: { state: 'not-stated' as const } }]),
                })),
              }
            : activity,
        ),
      },
      { filter: { activity: ['activity-housing-repairs'] } },
    )
    const rows = rowsOf(buildNoticeDraft(scope), 'What a notice must tell')
    const said = Object.fromEntries(rows.map((row) => [row[0], row[3]]))
    expect(said.N02).toBe('Left out: the controller is no public authority')
    expect(said.N06).toBe('Left out: no purpose rests on legitimate interests')
    expect(said.N11).toBe('Left out: nothing rests on consent')
    expect(said.N14).toBe('Left out: everything comes from people themselves')
    expect(said.N18).toBe('Left out: no basis in use gives a right to object')
    expect(said.N16).toBe('Answered: “Whether a computer alone decides”')
  })

  it('drafts a notice for every activity of the shipped register', () => {
    const register = shippedRegister()
    const titles = register.activities.map(({ id }) => {
      const document = buildNoticeDraft(scopeOf(register, { filter: { activity: [id] } }))
      expect(underHeading(document, 'Why we use your information')).not.toBe('')
      return document.title
    })
    expect(titles).toHaveLength(register.activities.length)
  }, 60_000)

  it('asks for one activity', () => {
    expect(() => buildNoticeDraft(smallScope())).toThrow('Choose one of them.')
  })

  it('has an answer, a question or a reason for every line of the checklist, whatever the register', () => {
    const due = noticeChecklist.filter((item) => isInForce(item, '2026-11-22'))
    fc.assert(
      fc.property(arbitraryScope({ hostileNames: true }), (whole) => {
        const [activity] = whole.register.activities
        fc.pre(activity !== undefined)
        const scope = scopeOf(whole.register, { filter: { activity: [activity?.id as string] } })
        const document = buildNoticeDraft(scope)
        const rows = rowsOf(document, 'What a notice must tell')
        expect(rows.map((row) => row[0])).toEqual(due.map(({ code }) => code))
        const headings = headingsOf(document)
        for (const row of rows) {
          const item = due.find(({ code }) => code === row[0])
          if (row[3]?.startsWith('Left out: ')) expect(headings).not.toContain(item?.plainName)
          else {
            const words = underHeading(document, item?.plainName ?? '')
            expect(words.trim()).not.toBe('')
            expect(row[3]?.startsWith('With a question')).toBe(words.includes('[Question: '))
          }
        }
      }),
      runs,
    )
  }, 60_000)
})
