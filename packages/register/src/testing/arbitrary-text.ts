import fc from 'fast-check'

const plainWords = ['Housing', 'support', 'school', 'care', 'leaver', 'benefit', 'tax', 'health', 'visit', 'office']

/** Short plain phrases. */
export const plainText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...plainWords), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))

/** Texts that break what is not escaped: mark-up, formulas, paths, control and direction marks, names of properties. */
const hostileSamples = [
  '<script>alert(1)</script>',
  '</script><!--',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example","x")',
  '+1-2',
  '@SUM(A1)',
  "'; DROP TABLE parties; --",
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '{"state":"stated"}',
  '~0~1/a/b',
  'a|b\\c`d`',
  '[x](javascript:alert(1))',
  'first line\nsecond line\r\nthird\tcolumn',
  '\u202Egnitrevni\u202C',
  '\u200Bzero\u200Bwidth',
  'Ŵythnos 👩🏽‍🦽 ﷽',
  'İSTANBUL ſ ß',
  '%00%0A%2F',
  '&amp;&lt;&#x27;',
  'x'.repeat(300),
]

/** Texts that a careless reader would trip over: known attacks, and anything that Unicode can spell. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...hostileSamples), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((text) => text.trim())
  .filter((text) => text !== '')
