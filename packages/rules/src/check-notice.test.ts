import { findEntry, isInForce, supersededLaw } from '@sharemap/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNotice } from './check-notice.ts'
import type { PublisherKind } from './rule.ts'
import { modelNotice } from './testing/model-notice.ts'
import { castlebridgeNotice, fenwickNotice, thornmereNotice } from './testing/other-notices.ts'

const asAt = '2026-11-22'

const found = (notice: string, { publisher = 'council' as PublisherKind, day = asAt } = {}) =>
  checkNotice(notice, { name: 'a notice', asAt: day, publisher }).findings

const rulesOf = (...given: Parameters<typeof found>) => [...new Set(found(...given).map(({ rule }) => rule))].sort()

describe('three quite different notices, reviewed with the text beside them', () => {
  test('a current page of a county, in HTML: nothing', () => {
    expect(rulesOf(castlebridgeNotice)).toEqual([])
  })

  test('a thin notice of a parish, which need not have a data protection officer', () => {
    expect(rulesOf(fenwickNotice)).toEqual(['ADM-SILENT', 'DM-RULES', 'LAW-UKGDPR', 'RI-BASIS', 'RI-MISSING'])
  })

  test('a corporate notice with the old law in it', () => {
    expect(found(thornmereNotice).map(({ rule, lines }) => `${rule} ${lines?.join('-') ?? 'whole'}`)).toEqual([
      'TR-PRIVACY-SHIELD 37-37',
      'LAW-1998 46-46',
      'ED-STALE 4-4',
      'LB-CONSENT 12-12',
      'LB-A10 21-21',
      'LB-LI-PUBLIC 26-28',
      'LB-LI-WHICH 26-28',
      'LB-UNMAPPED 26-28',
      'RI-WITHDRAW 26-28',
      'RE-CONTRA 32-34',
      'DM-RULES 36-37',
      'RET-INDEFINITE 41-41',
      'RI-FEE 46-47',
      'RI-TIME 46-47',
      'RI-SAR 47-48',
      'RI-ADM-OLD 50-51',
      'ED-PLACEHOLDER 53-53',
      'CO-CTRL-NONE whole',
      'CO-ICO-NONE whole',
      'PU-NONE whole',
      'RI-MISSING whole',
      'DC-VAGUE 22-22',
      'GW-NONE 33-34',
      'RE-PROC 36-37',
      'RET-REF 41-42',
      'RI-BASIS 50-51',
      'ADM-SILENT whole',
      'LAW-UKGDPR whole',
      'OBL-MISSING whole',
    ])
  })
})

describe('what must stay silent', () => {
  const cookieRules = ['CK-ANON', 'CK-CONSENT', 'CK-DETAIL']

  test.each<[string, string, readonly string[]]>([
    [
      'a notice that lists its bases untied: they are not missing, and nothing rests on dead law',
      modelNotice({
        basis:
          '## Our reasons\n\nThe reason differs by service:\n\n- you gave consent, which you can withdraw\n- a contract with you\n- a legal obligation\n- a public task',
      }),
      ['TR-PRIVACY-SHIELD', 'LAW-1998', 'LB-NONE'],
    ],
    [
      "a company that gives its parent's officer",
      modelNotice({
        controller:
          '## Who we are\n\nAlderbrook Homes is the controller.\n\nThe Data Protection Officer\n5 High Street\nAlderbrook AB1 2CD',
      }),
      ['ID-DPO', 'ID-CTRL'],
    ],
    [
      'a period in figures, with exceptions beside it',
      modelNotice({
        retention: '## How long\n\nWe delete it after 5 years. Social work records are kept for 25 years.',
      }),
      ['RET-NONE', 'RET-GENERIC'],
    ],
    ['a service notice without a word on cookies', modelNotice(), cookieRules],
    ['a notice that claims no legitimate interests', modelNotice(), ['LB-LI-PUBLIC', 'LB-LI-ART9', 'LB-LI-WHICH']],
    [
      'answers that are voluntary',
      modelNotice({
        purposes: '## Why\n\nWe use your answers so that we can plan homes. Giving them is entirely voluntary.',
      }),
      ['OBL-MISSING'],
    ],
    [
      'a boundary drawn at the UK, with an odd word for its government',
      modelNotice({
        transfers: '## Abroad\n\nYour data may leave the UK, to places that the UK Governments think safe.',
      }),
      ['TR-EU-FRAMING'],
    ],
    [
      'a contact for worries: thin, not absent',
      modelNotice({ complaints: '## Help\n\nIf you have any worries please contact our Data Protection Officer.' }),
      ['CO-CTRL-NONE'],
    ],
    [
      'conditions of Art 9 without legitimate interests',
      modelNotice({
        basis:
          '## Special category data\n\nWe rely on these conditions for special category data:\n\n- your explicit consent, which you can withdraw\n- a legal claim',
      }),
      ['LB-LI-ART9'],
    ],
  ])('%s', (_, notice, silent) => {
    expect(rulesOf(notice).filter((rule) => silent.includes(rule))).toEqual([])
  })

  test('a public authority that relies on legitimate interests is asked for a reason, and not told that it is wrong', () => {
    const [finding] = found(
      `${modelNotice()}\n\nWe use it in our legitimate interests, such as selling advertising.`,
    ).filter(({ rule }) => rule === 'LB-LI-PUBLIC')
    expect(finding).toMatchObject({ certainty: 'likely', severity: 'should-mend' })
    expect(finding?.message).toMatch(/needs to be clear why/)
  })
})

test('a notice that leaves transfers to the notices of its services is asked more mildly where they go', () => {
  const transfers = (more: string) =>
    found(modelNotice({ transfers: `## Abroad\n\nSome of your data is sent overseas.${more}` })).filter(({ rule }) =>
      rule.startsWith('TR-NO-'),
    )
  expect(new Set(transfers('').map(({ severity }) => severity))).toEqual(new Set(['should-mend']))
  const deferred = transfers(
    ' The privacy notice of each service says more: see the specific privacy notices for data overseas.',
  )
  expect(deferred).toHaveLength(3)
  for (const finding of deferred) expect(finding).toMatchObject({ severity: 'consider', certainty: 'check' })
})

test('and so is one that leaves automated decisions to them', () => {
  const asked = (more: string) =>
    found(modelNotice({ rights: `## Decisions\n\nWe use automated decisions to band claims.${more}` })).find(
      ({ rule }) => rule === 'ADM-SAFEGUARD',
    )?.severity
  expect(asked('')).toBe('should-mend')
  expect(asked(' The specific privacy notice of each service says more.')).toBe('consider')
})

test('links of one fault are one finding, with the lines of them all', () => {
  const links = found(`${modelNotice()}\n\nSee http://a.example/1.\n\nSee http://a.example/2.`).filter(
    ({ rule }) => rule === 'ED-LINK',
  )
  expect(links).toHaveLength(1)
  const [first = 0] = links[0]?.lines ?? []
  expect(links[0]?.message).toContain(`line ${first + 2}.`)
})

describe('as at', () => {
  const old = `Website privacy policy

Archived on 6 March 2018

Under the Data Protection Act 1998 you can ask for a copy of what we hold. Cookies can be refused in your browser; we use them for statistics.
`

  test('a page of 2018 is of its time on its day', () => {
    expect(rulesOf(old, { day: '2018-03-06' })).toEqual([])
  })

  test('and cannot be relied on now', () => {
    const now = found(old)
    expect(now.filter(({ severity }) => severity === 'act-now').map(({ rule }) => rule)).toEqual([
      'ED-STALE',
      'LAW-1998',
    ])
    expect(now.length).toBeGreaterThan(10)
  })

  test('a page made ready for the GDPR in the weeks before it is stale, and not of the old law', () => {
    const severityOf = (text: string) => found(text).find(({ rule }) => rule === 'ED-STALE')?.severity
    const page = modelNotice({ title: '# Cameras\n\nLast updated: 21 May 2018' })
    expect(severityOf(page)).toBe('should-mend')
    expect(severityOf('# Cameras\n\nLast updated: 21 May 2018')).toBe('act-now')
  })

  test('every law cited holds on the day asked about', () => {
    for (const day of ['2018-05-25', '2019-06-01', '2021-01-01', '2026-02-05', asAt]) {
      for (const { law } of found(thornmereNotice, { day })) {
        expect(law.length).toBeGreaterThan(0)
        for (const cited of law)
          expect(cited.inForceFrom <= day && (cited.inForceTo === null || day < cited.inForceTo)).toBe(true)
      }
    }
  })

  test('the repeal that is reported is the one that the law package dates', () => {
    const act = findEntry(supersededLaw, 'dpa-1998')
    const lastDay = '2018-05-24'
    expect(act !== undefined && isInForce(act, lastDay)).toBe(true)
    expect(rulesOf(old, { day: lastDay })).not.toContain('LAW-1998')
    expect(rulesOf(old, { day: '2018-05-25' })).toContain('LAW-1998')
  })

  test('a day that is none is refused', () => {
    expect(() => found(old, { day: '2018-02-30' })).toThrow(RangeError)
  })
})

test('what is not found is never certain, and is said to be not found', () => {
  for (const { kind, certainty, message } of found('A notice.')) {
    if (kind !== 'absent') continue
    expect(certainty).not.toBe('certain')
    expect(message).toMatch(/found in this notice/)
  }
})

test('messages say what the law asks, and never that somebody broke it', () => {
  for (const { message } of [...found(thornmereNotice), ...found('A notice.')]) {
    expect(message).not.toMatch(
      /\b(?:breach(?:es|ed)?|violat\w+|unlawful(?:ly)?|illegal(?:ly)?|fail(?:s|ed|ure)?|non-?compli\w+)\b/i,
    )
  }
})

test('any text is checked, by the same answer each time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('council' as const, 'company' as const, 'other' as const),
      (text, publisher) => {
        const options = { name: 'x', asAt, publisher }
        expect(checkNotice(text, options)).toEqual(checkNotice(text, options))
      },
    ),
    { numRuns: 40 },
  )
})

test('the same notice as text and as HTML is judged alike', () => {
  const html = modelNotice({ retention: null })
    .split('\n\n')
    .map((block) => {
      if (block.startsWith('#')) return `<h2>${block.replace(/^#+ /, '')}</h2>`
      if (block.startsWith('- '))
        return `<ul>${block
          .split('\n')
          .map((item) => `<li>${item.slice(2)}</li>`)
          .join('')}</ul>`
      return `<p>${block}</p>`
    })
    .join('\n')
  expect(rulesOf(`<main>${html}</main>`)).toEqual(rulesOf(modelNotice({ retention: null })))
  expect(rulesOf(`<main>${html}</main>`)).toEqual(['RET-NONE'])
})

describe('what a text does not let be told', () => {
  const welsh =
    "Mae'r cyngor yn casglu eich enw, eich cyfeiriad a'ch dyddiad geni er mwyn rhoi cymorth i chi gyda chostau tai. Rydym yn rhannu'r wybodaeth gyda landlordiaid a'r heddlu pan fo'r gyfraith yn caniatáu hynny. Byddwn yn cadw eich cofnod am chwe blynedd, ac yna yn ei ddileu."

  test('of a text in another language it says so, and of what it leaves out nothing', () => {
    expect(rulesOf(welsh)).toEqual(['ED-LANGUAGE'])
  })

  test('what stands there in plain sight is marked in any language', () => {
    expect(rulesOf(`${welsh}\n\nDeddf Diogelu Data: Data Protection Act 1998.`)).toEqual(['ED-LANGUAGE', 'LAW-1998'])
  })

  test('a month without its day is told as the month', () => {
    const messages = (title: string) =>
      found(modelNotice({ title })).flatMap(({ rule, message }) => (rule === 'ED-STALE' ? [message] : []))
    expect(messages('# Housing support\n\nLast reviewed: May 2024')[0]).toContain('The text is of May 2024;')
    expect(messages('# Housing support\n\nLast reviewed: 1 May 2024')[0]).toContain('The text is of 1 May 2024;')
  })

  test('two sentences on one line about one scheme are marked once', () => {
    const extra = 'Our mailing firm is part of the Privacy Shield. The Privacy Shield is an American scheme.'
    expect(found(modelNotice({ extra })).filter(({ rule }) => rule === 'TR-PRIVACY-SHIELD')).toHaveLength(1)
  })

  test('data that is only spoken of is not said to be collected', () => {
    const told = (basis: string) =>
      found(modelNotice({ basis, collects: null })).find(({ rule }) => rule === 'LB-A9-NONE')?.message
    const notice = 'Finding you a home is a public task under the Housing Act 1996, Article 6(1)(e) of the UK GDPR.'
    expect(told(`${notice} Special category data, should it come to us, is noted as such.`)).toContain('speaks of')
  })
})

describe('the law that is cited is that of the day', () => {
  const extra = 'Our mailing firm in the USA follows the Safe Harbour principles and the Privacy Shield.'
  const cites = (rule: string, day: string, notice: string) =>
    found(notice, { day })
      .filter((finding) => finding.rule === rule)
      .flatMap(({ law, message }) => [...law.map(({ source }) => source), message])
      .join(' | ')

  test('the Safe Harbor had fallen before the GDPR, the Privacy Shield only in 2020', () => {
    expect(cites('TR-PRIVACY-SHIELD', '2019-06-01', modelNotice({ extra }))).toContain('Schrems I)')
    expect(
      cites('TR-PRIVACY-SHIELD', '2019-06-01', modelNotice({ extra: 'The firm is under the Privacy Shield.' })),
    ).toBe('')
  })

  test('safeguards for research are those of Art 89 until 5 February 2026', () => {
    const research = modelNotice({ extra: 'We use your data for research.' })
    expect(cites('PU-RESEARCH', '2026-02-04', research)).toMatch(/Art 89\(1\) \| Art 89\(1\) asks/)
    expect(cites('PU-RESEARCH', '2026-02-05', research)).toMatch(/Art 84B \| Art 84B asks/)
  })
})

/** Sentences of any sound notice, some of which bear a word that a rule looks for. */
const harmless = [
  'We are committed to protecting your privacy.',
  'Our staff are trained in data protection every year.',
  'We use encryption and access controls to keep your data safe.',
  'If there is a data breach we tell the Information Commissioner within 72 hours where the law asks for it.',
  'Please tell us if your details change.',
  'This notice was approved by the cabinet.',
  'You can ask for this notice in large print or another language.',
  'We are registered with the Information Commissioner under Z1234567.',
  'We may change this notice; the newest is on this page.',
  'Our offices are open from nine to five.',
  'The council tax year runs from April to March.',
  'Contact the county archives for old maps.',
  'We do a data protection impact assessment where high risk is likely.',
  'Children can ask for their own records.',
  'If somebody is at risk of harm we may tell social services, under section 47 of the Children Act 1989.',
  'We do not sell your data.',
  'Our records of processing are on our website.',
  'You can find the Surveillance Camera Code on GOV.UK.',
  'The tenancy agreement is a contract.',
  'We check with the Land Registry who owns a house.',
  'Someone you have authorised may act for you.',
  'We will tell you before we use your data for anything new.',
  'Where the law allows, we match data in the National Fraud Initiative under the Local Audit and Accountability Act 2014.',
  'Personal data is any information about a living person.',
  'Your bank sees the payment.',
  'Our regulator is the Information Commissioner.',
  'A leaflet about health and safety is in the hall.',
  'Pupils learn about political history.',
  'We publish spending over £500.',
  'We publish planning applications on our website, as the Town and Country Planning Act 1990 requires.',
  'The Freedom of Information Act 2000 gives you a right to other information.',
  'We record telephone calls and delete recordings after 90 days.',
  'Our lifts have cameras of the landlord.',
  'Councillors may act for you if you ask them to.',
  'We follow the advice of our data protection officer.',
  'See the privacy notice of each service for more.',
  'We keep a note of complaints for two years.',
  'The electoral register is kept by the Electoral Registration Officer, who is a controller too.',
  'We have a data sharing agreement with Hearth.',
  'You may appoint somebody under a power of attorney.',
]

test.each(harmless)('nothing is found in a sound notice that also says: %s', (sentence) => {
  const parts = modelNotice().split(/\n(?=## )/)
  const rights = parts.findIndex((part) => part.startsWith('## Your rights'))
  for (const place of [parts.length - 1, rights]) {
    const text = parts.map((part, position) => (position === place ? `${part.trimEnd()}\n\n${sentence}\n` : part))
    expect(rulesOf(text.join('\n'))).toEqual([])
  }
})
