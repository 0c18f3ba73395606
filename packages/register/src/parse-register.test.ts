import { describe, expect, it } from 'vitest'
import { type ParsedRegister, parseRegister, parseRegisterText } from './parse-register.ts'
import { toPublicRegister } from './public/to-public-register.ts'
import { buildParty } from './testing/builders.ts'
import { smallRegister } from './testing/small-register.ts'

const problemsOf = (result: ParsedRegister) => (result.ok ? [] : result.problems)

describe('parseRegister', () => {
  it('gives a sound register back as it is', () => {
    expect(parseRegister(smallRegister())).toEqual({ ok: true, register: smallRegister() })
  })

  it('lets a schema address stand, for editors', () => {
    const register = { $schema: './register.schema.json', ...smallRegister() }
    expect(parseRegister(register)).toEqual({ ok: true, register })
  })

  it('does not change its input', () => {
    const input = smallRegister()
    input.parties[0]!.name = '  Alderbrook Council '
    const result = parseRegister(input)
    expect(result.ok && result.register.parties[0]?.name).toBe('Alderbrook Council')
    expect(input.parties[0]?.name).toBe('  Alderbrook Council ')
  })

  it.each([[[]], ['a text'], [7], [null], [undefined], [true]])('refuses %j, which is no register', (input) => {
    expect(parseRegister(input)).toEqual({
      ok: false,
      problems: [
        {
          code: 'not-a-register',
          entity: null,
          path: '',
          message: 'A register is a JSON object with lists of parties, activities, flows and so on.',
        },
      ],
    })
  })

  it('refuses a public register, which lacks what the council holds back', () => {
    expect(problemsOf(parseRegister(toPublicRegister(smallRegister())))).toMatchObject([
      { code: 'not-a-register', path: '/audience' },
    ])
  })

  it.each([
    [2, 'is of format version 2'],
    [0, 'is of format version 0'],
    ['1', 'is of format version "1"'],
    [undefined, 'says no format version'],
  ])('refuses the format version %j before it looks further', (formatVersion, words) => {
    const result = parseRegister({ ...smallRegister(), formatVersion, parties: 'nonsense' })
    expect(problemsOf(result)).toEqual([
      {
        code: 'wrong-format-version',
        entity: null,
        path: '/formatVersion',
        message: `The register ${words}; this program reads version 1. Use the program that wrote it, or one that knows that version.`,
      },
    ])
  })

  it('tells of all that is wrong with the shape at once', () => {
    const { flows, ...register } = smallRegister()
    const file = {
      ...register,
      colour: 'red',
      parties: [{ ...register.parties[0], kind: 'wizard', nickname: 'Al' }, ...register.parties.slice(1)],
      notices: [{ ...register.notices[0], published: { state: 'stated', value: '2021-13-01' } }],
    }
    const problems = problemsOf(parseRegister(file))
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'unknown-field /colour',
      'unknown-field /parties/0/nickname',
      'wrong-shape /flows',
      'wrong-shape /notices/0/published/value',
      'wrong-shape /parties/0/kind',
    ])
  })

  it('tells of all broken references and all that stands twice at once', () => {
    const register = smallRegister()
    register.flows[1]!.from = 'party-lost'
    register.systems[0]!.provider = { state: 'stated', value: 'party-gone' }
    register.parties.push(buildParty({ id: 'party-dwp', name: 'Casewise' }))
    const problems = problemsOf(parseRegister(register))
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-reference /systems/0/provider/value',
      'missing-reference /flows/1/from',
      'duplicate-id /parties/9/id',
      'duplicate-name /parties/9',
    ])
  })

  it('looks at what holds between records once the references are sound', () => {
    const register = smallRegister()
    register.parties[0]!.parent = 'party-alderbrook-homes'
    register.flows[2]!.purposes = ['purpose-housing-repairs']
    expect(problemsOf(parseRegister(register)).map(({ code, entity }) => `${code} ${entity}`)).toEqual([
      'broken-rule party-alderbrook',
      'broken-rule party-alderbrook-homes',
      'broken-rule flow-claims-dwp',
    ])
  })

  it('refuses a special category that does not say which, and any other that does', () => {
    const register = smallRegister()
    register.dataCategories[0]!.specialKind = 'health'
    register.dataCategories[4]!.specialKind = null
    expect(problemsOf(parseRegister(register))).toMatchObject([
      { code: 'wrong-shape', entity: 'category-name', path: '/dataCategories/0/specialKind' },
      { code: 'wrong-shape', entity: 'category-health', path: '/dataCategories/4/specialKind' },
    ])
  })

  it('refuses a flow that is anonymous and carries categories, and one that carries none and is not anonymous', () => {
    const register = smallRegister()
    register.flows[0]!.form = 'anonymous'
    register.flows[1]!.categories = { state: 'none' }
    expect(problemsOf(parseRegister(register)).map(({ path }) => path)).toEqual(['/flows/0/form', '/flows/1/form'])
  })

  it('refuses evidence that comes from nowhere, and lines that run backwards or belong to no notice', () => {
    const register = smallRegister()
    const [first] = register.parties[0]!.evidence
    register.parties[0]!.evidence = [
      { ...first!, notice: null, lines: null },
      { ...first!, lines: { from: 9, to: 8 } },
      { ...first!, notice: null, source: 'A phone call' },
      { ...first!, notice: null, lines: null, basis: 'assumed' },
    ]
    expect(problemsOf(parseRegister(register)).map(({ path }) => path)).toEqual([
      '/parties/0/evidence/0/notice',
      '/parties/0/evidence/1/lines',
      '/parties/0/evidence/2/lines',
    ])
  })

  it('is not fooled by names of built-in properties', () => {
    const text = JSON.stringify(smallRegister()).replace('{', '{"__proto__": {"audience": "council"}, ')
    expect(problemsOf(parseRegisterText(text))).toMatchObject([{ code: 'unknown-field', path: '/__proto__' }])
  })
})

describe('parseRegisterText', () => {
  const text = JSON.stringify(smallRegister(), null, 2)

  it('reads a register, with or without a byte order mark', () => {
    expect(parseRegisterText(text)).toEqual({ ok: true, register: smallRegister() })
    expect(parseRegisterText(`\uFEFF${text}`)).toEqual({ ok: true, register: smallRegister() })
  })

  it.each(['', '  \n', '\uFEFF'])('tells that a file is empty: %j', (empty) => {
    expect(problemsOf(parseRegisterText(empty))).toEqual([
      {
        code: 'not-json',
        entity: null,
        path: '',
        message: 'The file is empty. Put a copy of the register back from a backup or from git.',
      },
    ])
  })

  it('tells that a file is cut off, wherever the cut is', () => {
    for (let length = 1; length < text.length; length += 997) {
      const [problem, ...rest] = problemsOf(parseRegisterText(text.slice(0, length)))
      expect(rest).toEqual([])
      expect(problem).toMatchObject({ code: 'not-json', entity: null, path: '' })
      expect(problem?.message).toMatch(/^The file is cut off: it ends at line \d+, column \d+/)
    }
  })

  it.each(['<!doctype html>', 'parties: []', "{'formatVersion': 1}"])('tells that %j is not JSON', (other) => {
    const [problem] = problemsOf(parseRegisterText(other))
    expect(problem?.code).toBe('not-json')
    expect(problem?.message).toMatch(/^The file is not JSON/)
  })

  it('goes on to refuse what is JSON and no register', () => {
    expect(problemsOf(parseRegisterText('[]'))).toMatchObject([{ code: 'not-a-register' }])
    expect(problemsOf(parseRegisterText('{}'))).toMatchObject([{ code: 'wrong-format-version' }])
  })
})
