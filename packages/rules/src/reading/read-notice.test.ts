import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { castlebridgeNotice, fenwickNotice, thornmereNotice } from '../testing/other-notices.ts'
import { dateIn } from './read-dates.ts'
import { readNotice } from './read-notice.ts'
import { specialKindsIn } from './special-kinds.ts'

const told = (sentences: readonly { readonly text: string }[]) => sentences.map(({ text }) => text)

describe('lines', () => {
  test('tells headings, items and text apart', () => {
    const { lines } = readNotice(
      'Our notice\n\nWhat we hold\n\nWe hold your:\n\n• name\n- address\n(a) age\n\nThat is all.',
    )
    expect(lines.filter(({ kind }) => kind !== 'blank').map(({ number, kind, text }) => [number, kind, text])).toEqual([
      [1, 'heading', 'Our notice'],
      [3, 'heading', 'What we hold'],
      [5, 'text', 'We hold your:'],
      [7, 'bullet', 'name'],
      [8, 'bullet', 'address'],
      [9, 'bullet', 'age'],
      [11, 'text', 'That is all.'],
    ])
  })

  test('takes a line that runs on for text, though it looks like a heading', () => {
    const { sentences } = readNotice('We share your details with the people who\nneed them.\n')
    expect(sentences).toMatchObject([{ text: 'We share your details with the people who need them.', from: 1, to: 2 }])
  })

  test('reduces links to their words and keeps where they lead', () => {
    const { sentences } = readNotice('See our [cookie list](https://a.example/cookies) for more.')
    expect(sentences).toMatchObject([{ text: 'See our cookie list for more.', links: ['https://a.example/cookies'] }])
  })

  test('reads links with a title, and with brackets in their words', () => {
    const { sentences } = readNotice('See [our [new] list](https://a.example/list "A fair processing notice") today.')
    expect(sentences).toMatchObject([{ text: 'See our [new] list today.', links: ['https://a.example/list'] }])
  })

  test('takes a line all in bold for a heading, and not a sentence in bold', () => {
    const { lines } = readNotice('# Notice\n\n**What we share**\n\nNothing.\n\n**We mean it.**')
    expect(lines.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(['Notice', 'What we share'])
  })

  test('finds the headings of a page that was copied without its blank lines', () => {
    const { sentences } = readNotice(
      'Why we use it\nWe use it for:\n- rent\n- repairs\nHow long we keep it\nSix years.\nWho to ask\nThe clerk.',
    )
    expect(sentences.map(({ text, section }) => [section.heading, text])).toEqual([
      ['Why we use it', 'We use it for:'],
      ['Why we use it', 'rent'],
      ['Why we use it', 'repairs'],
      ['How long we keep it', 'Six years.'],
      ['Who to ask', 'The clerk.'],
    ])
  })

  test('takes a numbered line that stands alone for a heading, and numbered lines in a row for a list', () => {
    const { sentences } = readNotice(
      '1. Who we are\n\nWe are the clinic.\n\n2) How long we keep it\nSix years, unless:\n\n1. you ask\n2. we must\n\nWe tell you then.\n\n3. Who to ask\n\nThe clerk.',
    )
    expect(sentences.map(({ text, section }) => [section.heading, text])).toEqual([
      ['Who we are', 'We are the clinic.'],
      ['How long we keep it', 'Six years, unless:'],
      ['How long we keep it', 'you ask'],
      ['How long we keep it', 'we must'],
      ['How long we keep it', 'We tell you then.'],
      ['Who to ask', 'The clerk.'],
    ])
  })

  test('keeps the rows of a table apart, however long they are', () => {
    const { sentences } = readNotice(
      'What we hold | What allows it | How long\n--- | --- | ---\nThe names and addresses of those who take part | a contract with them | 2 years\nThe names and addresses of those who give | their consent | 7 years',
    )
    expect(sentences.map(({ from }) => from)).toEqual([1, 3, 4])
  })

  test('begins anew at each label of a form', () => {
    const { sentences } = readNotice(
      'Special category data that we need for this purpose: your health\nLegal basis: public task\n',
    )
    expect(sentences.map(({ from }) => from)).toEqual([1, 2])
  })

  test('passes over the settings above a page, and counts their lines', () => {
    const { sentences } = readNotice('---\ntitle: Privacy\nnote: fair processing notice\n---\n\nWe keep it.')
    expect(sentences).toMatchObject([{ text: 'We keep it.', from: 6 }])
    expect(told(readNotice('---\nWe keep it.').sentences)).toContain('We keep it.')
  })

  test('counts lines ended in any way', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(readNotice(['One.', '', 'Three.'].join(end)).sentences.map(({ from }) => from)).toEqual([1, 3])
    }
  })
})

describe('sentences', () => {
  test('end where sentences end, and not at abbreviations', () => {
    const { sentences } = readNotice('We may, e.g. Monday to Friday, call you. Ask Mr. Smith, on No. 5. Thank you.')
    expect(told(sentences)).toEqual([
      'We may, e.g. Monday to Friday, call you.',
      'Ask Mr. Smith, on No. 5.',
      'Thank you.',
    ])
  })

  test('items know what leads into their list, and their section', () => {
    const { sentences } = readNotice('# Sharing\n\nWe share with:\n\n- the police\n- schools')
    expect(sentences.slice(1)).toMatchObject([
      { text: 'the police', bullet: true, lead: 'We share with:', section: { heading: 'Sharing' }, from: 5 },
      { text: 'schools', bullet: true, lead: 'We share with:', section: { heading: 'Sharing' }, from: 6 },
    ])
  })
})

describe('lists within lists', () => {
  const leads = (input: string) =>
    readNotice(input).sentences.flatMap(({ bullet, text, lead }) => (bullet ? [[text, lead]] : []))

  test('by their marks', () => {
    expect(
      leads('We hear:\n\na. from you when:\ni. you call\nii. you write\nb. from others:\ni. schools\nc. by chance'),
    ).toEqual([
      ['from you when:', 'We hear:'],
      ['you call', 'from you when:'],
      ['you write', 'from you when:'],
      ['from others:', 'We hear:'],
      ['schools', 'from others:'],
      ['by chance', 'We hear:'],
    ])
  })

  test('by their indent, and in HTML', () => {
    const expected = [
      ['others:', 'We tell:'],
      ['schools', 'others:'],
      ['nobody else', 'We tell:'],
    ]
    expect(leads('We tell:\n\n- others:\n  - schools\n- nobody else')).toEqual(expected)
    expect(leads('<p>We tell:</p><ul><li>others:<ul><li>schools</li></ul></li><li>nobody else</li></ul>')).toEqual(
      expected,
    )
  })
})

describe('tables', () => {
  test('of two columns are headings and what they head', () => {
    const { sentences } = readNotice(
      '<table><tr><th>Topic</th><th>Answer</th></tr><tr><th>Is it sent overseas?</th><td>No</td></tr><tr><td>Who sees it</td><td>We tell:<ul><li>schools</li></ul></td></tr></table>',
    )
    expect(sentences.map(({ text, section }) => [section.heading, text])).toEqual([
      ['', 'Topic'],
      ['', 'Answer'],
      ['Is it sent overseas?', 'Is it sent overseas? No'],
      ['Who sees it', 'We tell:'],
      ['Who sees it', 'schools'],
    ])
  })

  test('of more keep the cells of a row together', () => {
    const { sentences } = readNotice(
      '<table><tr><td>Letting garages</td><td>Name</td><td>Contract</td></tr>\n<tr><td>Tax</td><td>Income</td><td>Public task</td></tr></table>',
    )
    expect(sentences).toMatchObject([
      { text: 'Letting garages | Name | Contract', from: 1 },
      { text: 'Tax | Income | Public task', from: 2 },
    ])
  })

  test('in Markdown have no line of dashes', () => {
    expect(
      told(readNotice('| Use | Basis |\n|-----|:----:|\n| Tax | Public task |').sentences).join(' '),
    ).not.toContain('--')
  })
})

test('a bare answer is read with the question above it', () => {
  const { sentences, transfers } = readNotice('# Notice\n\n## Is it kept overseas?\n\nNo.\n\n## Why?\n\nNo need.')
  expect(told(sentences)).toEqual(['Is it kept overseas? No.', 'No need.'])
  expect(transfers.map(({ admits }) => admits)).toEqual([false])
})

describe('HTML', () => {
  const { lines, sentences } = readNotice(castlebridgeNotice)
  const source = castlebridgeNotice.split('\n')

  test('is read as a reader sees it', () => {
    const text = told(sentences).join('\n')
    expect(text).not.toContain('color')
    expect(text).not.toContain('Home')
    expect(sentences.filter(({ lead }) => lead === 'We collect:')).toHaveLength(4)
  })

  test('keeps the lines of the source', () => {
    for (const { number, text, kind } of lines) {
      if (kind === 'blank') continue
      expect(source[number - 1]).toContain(text.split(' ')[0])
    }
  })

  test('leaves out what a reader does not see', () => {
    const { sentences: found } = readNotice(
      '<p hidden>One</p><p style="display: none">Two<br>Three</p><!-- TBC --><select><option>Four</option></select><P>Seen &amp; read&#8217;s end.</P>',
    )
    expect(told(found)).toEqual(["Seen & read's end."])
  })

  test('reads the panels of an accordion, which its buttons unfold, and what a search may open', () => {
    const { sentences: found } = readNotice(
      '<button aria-controls="long">How long?</button><div id="long" hidden>Six years.</div><div id="other" hidden>Not seen.</div><div hidden="until-found">The clerk sees it.</div><p>Done.</p>',
    )
    expect(told(found)).toEqual(['How long?', 'Six years.', 'The clerk sees it.', 'Done.'])
  })

  test('takes terms and summaries for headings of what they open', () => {
    const { sentences: found } = readNotice(
      '<dl><dt>How long?</dt><dd>Six years.</dd></dl><details><summary>Who sees it</summary><p>The clerk.</p></details>',
    )
    expect(found.map(({ text, section }) => [section.heading, text])).toEqual([
      ['How long?', 'Six years.'],
      ['Who sees it', 'The clerk.'],
    ])
  })

  test('tells on which line of a paragraph a sentence stands', () => {
    const { sentences: found } = readNotice(
      '<main>\n<p>\n  One stands here. Two begins here and\n  ends <a\n  href="/x">there</a>.\n\n  Three is last.\n</p>\n</main>',
    )
    expect(found.map(({ text, from, to }) => [text, from, to])).toEqual([
      ['One stands here.', 3, 3],
      ['Two begins here and ends there.', 3, 5],
      ['Three is last.', 7, 7],
    ])
  })

  test('with faults in it is still read', () => {
    const { sentences: found } = readNotice('<p>We share <b>nothing.<p>We keep <i>everything</p></div></p>')
    expect(told(found)).toEqual(['We share nothing.', 'We keep everything'])
  })
})

describe('statements', () => {
  const thornmere = readNotice(thornmereNotice)
  const fenwick = readNotice(fenwickNotice)
  const castlebridge = readNotice(castlebridgeNotice)

  test('bases', () => {
    expect(thornmere.bases.map(({ code }) => code)).toEqual(['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(f)'])
    expect(fenwick.bases.map(({ code }) => code)).toEqual(['6(1)(b)'])
    expect(new Set(castlebridge.bases.map(({ code }) => code))).toEqual(new Set(['6(1)(e)']))
  })

  test('conditions', () => {
    expect(castlebridge.conditions.map(({ code }) => code)).toEqual(['9(2)(h)'])
    expect(fenwick.conditions).toEqual([])
  })

  test('sharing, with what is denied and the exceptions', () => {
    expect(thornmere.sharing.map(({ negated, grounds }) => [negated, grounds])).toEqual([
      [true, []],
      [false, ['crime']],
    ])
    expect(fenwick.sharing.find(({ negated }) => negated)?.grounds).toEqual(['law'])
  })

  test('transfers, with what is admitted', () => {
    expect(castlebridge.transfers.some(({ admits }) => admits)).toBe(true)
    expect(fenwick.transfers.map(({ admits }) => admits)).toEqual([false])
  })

  test('rights', () => {
    expect([...new Set(fenwick.rights.map(({ right }) => right))].sort()).toEqual([
      'access',
      'erasure',
      'portability',
      'rectification',
      'restriction',
    ])
  })

  test('complaints, to whom and how', () => {
    expect(fenwick.complaints.map(({ to, kind }) => [to, kind])).toContainEqual(['regulator', 'complaint'])
    expect(castlebridge.complaints.map(({ to, kind }) => [to, kind])).toContainEqual(['controller', 'complaint'])
    expect(thornmere.complaints).toEqual([])
  })

  test('sharing that a list denies', () => {
    const { sharing } = readNotice('# Sharing\n\nWe will not:\n\n- share your data with advertisers')
    expect(sharing.map(({ negated }) => negated)).toContain(true)
    expect(sharing.filter(({ sentence, negated }) => sentence.bullet && !negated)).toEqual([])
  })

  test('what is said of cookies is no right', () => {
    expect(readNotice('You can delete cookies in your browser.').rights).toEqual([])
  })

  test('a copy of the notice is no access to data', () => {
    expect(readNotice('You can ask us for a copy of this information.').rights).toEqual([])
  })

  test('complaints where two bodies are told of in one sentence', () => {
    const { complaints } = readNotice(
      'You can complain to us or to the Information Commissioner. You can make a complaint to the regulator, the ICO.',
    )
    expect(complaints.map(({ to, kind }) => [to, kind])).toEqual([
      ['regulator', 'complaint'],
      ['controller', 'complaint'],
      ['regulator', 'complaint'],
    ])
  })

  test('dates, contacts and suppliers', () => {
    expect(fenwick.dates).toMatchObject([{ kind: 'updated', date: '2026-07-03' }])
    expect(thornmere.contacts.map(({ kind, value }) => [kind, value])).toEqual([
      ['telephone', '01632 960001'],
      ['postcode', 'TH1 4QQ'],
    ])
    expect(new Set(thornmere.suppliers.map(({ name }) => name))).toEqual(new Set(['Mailchimp']))
    expect(new Set(castlebridge.suppliers.map(({ name }) => name))).toContain('Foldwell Ltd')
  })
})

describe('dates', () => {
  test.each([
    ['2026-07-03', '2026-07-03'],
    ['3 July 2026', '2026-07-03'],
    ['3rd of July 2026', '2026-07-03'],
    ['03/07/2026', '2026-07-03'],
    ['July 2026', '2026-07-01'],
    ['Sept 2025', '2025-09-01'],
    ['07/21/2026', '2026-07-21'],
    ['31 February 2026', '2026-02-01'],
    ['2026', undefined],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date)
  })
})

describe('special category data', () => {
  test.each([
    ['details of your health and your religion', ['religious-or-philosophical-beliefs', 'health']],
    ['health and safety training', []],
    ['the public health team', []],
    ['mental health charities', []],
    [
      'your ethnic origin, politics or trade union membership',
      ['racial-or-ethnic-origin', 'political-opinions', 'trade-union-membership'],
    ],
  ])('%s', (text, kinds) => {
    expect(specialKindsIn(text)).toEqual(kinds)
  })
})

test('any text is read, and every sentence lies within it', () => {
  const words = fc.constantFrom(
    'We share',
    'data',
    '\n',
    '\n\n',
    '- ',
    '# ',
    '.',
    ':',
    '<p>',
    '</p>',
    '<',
    '&amp;',
    '[a](b)',
    'Act 2014',
    '£10',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const count = text.split(/\r\n|\r|\n/).length
        for (const { from, to } of readNotice(text).sentences) {
          expect(from).toBeGreaterThanOrEqual(1)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(count)
        }
      },
    ),
  )
})
