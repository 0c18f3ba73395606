import { describe, expect, it } from 'vitest'
import { registerSchema } from './register.ts'
import { describeIssue } from './shape-problems.ts'
import { smallRegister } from './testing/small-register.ts'

/** Sets the value at a path of the small register and tells what is wrong with it then. */
const problemsWith = (path: readonly (string | number)[], value: unknown) => {
  const file = smallRegister()
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (part, step) => part[step] as Record<string, unknown>,
      file as unknown as Record<string, unknown>,
    )
  const last = path.at(-1) as string
  if (value === undefined) delete holder[last]
  else holder[last] = value
  const { error } = registerSchema.safeParse(file)
  return (error?.issues ?? []).flatMap((issue) => describeIssue(issue, file))
}

describe('describeIssue', () => {
  it.each<[what: string, path: (string | number)[], value: unknown, message: string]>([
    ['a text', ['parties', 0, 'name'], 7, 'In party-alderbrook, field "name": Expected a text; found 7. Correct it.'],
    [
      'a missing field',
      ['parties', 0, 'aliases'],
      undefined,
      'In party-alderbrook, field "aliases": Expected a list; it is missing. Add it.',
    ],
    ['a missing list', ['flows'], undefined, 'In field "flows": Expected a list; it is missing. Add it.'],
    [
      'an empty text',
      ['parties', 0, 'evidence', 0, 'says'],
      '',
      'In party-alderbrook, field "evidence.0.says": Expected a text that is not empty; found "". Correct it.',
    ],
    [
      'an empty list',
      ['activities', 0, 'purposes'],
      [],
      'In activity-benefit-claims, field "purposes": Expected a list of at least 1; found []. Correct it.',
    ],
    [
      'a number that is too small',
      ['parties', 0, 'version'],
      0,
      'In party-alderbrook, field "version": Expected at least 1; found 0. Correct it.',
    ],
    [
      'a broken number',
      ['parties', 0, 'version'],
      1.5,
      'In party-alderbrook, field "version": Expected a whole number; found 1.5. Correct it.',
    ],
    [
      'a name that is too long',
      ['parties', 0, 'name'],
      'x'.repeat(501),
      `In party-alderbrook, field "name": Expected at most 500 characters; found "${'x'.repeat(56)}…. Correct it.`,
    ],
    [
      'a word that is none of ours',
      ['parties', 0, 'visibility'],
      'secret',
      'In party-alderbrook, field "visibility": Expected one of "public", "internal"; found "secret". Correct it.',
    ],
    [
      'a state that is none of ours',
      ['parties', 0, 'country', 'state'],
      'unknown',
      'In party-alderbrook, field "country.state": Expected one of "stated", "not-stated"; found "unknown". Correct it.',
    ],
    [
      'a bare value where what is said is wanted',
      ['parties', 0, 'country'],
      'GB',
      'In party-alderbrook, field "country": Expected an object; found "GB". Correct it.',
    ],
    [
      'a day that does not exist',
      ['parties', 0, 'validFrom'],
      '2026-02-30',
      'In party-alderbrook, field "validFrom": Expected a day of the calendar, written YYYY-MM-DD; found "2026-02-30". Correct it.',
    ],
    [
      'a period in words',
      ['retentionRules', 0, 'keptFor', 'period'],
      'six years',
      'In retention-claims, field "keptFor.period": Expected a period as ISO 8601 writes it, such as P6Y or P18M; found "six years". Correct it.',
    ],
    [
      'an address with a script',
      ['notices', 0, 'url', 'value'],
      'javascript:alert(1)',
      'In notice-benefits, field "url.value": Expected a web address that starts with https:// or http://; found "javascript:alert(1)". Correct it.',
    ],
    [
      'a broken email address',
      ['parties', 0, 'contacts', 0, 'email'],
      'dpo at council',
      'In party-alderbrook, field "contacts.0.email": Expected an email address; found "dpo at council". Correct it.',
    ],
    [
      'a country in words',
      ['parties', 0, 'country', 'value'],
      'UK',
      'In party-alderbrook, field "country.value": Expected a two-letter ISO 3166-1 country code in capitals (GB for the United Kingdom), or EU or EEA; found "UK". Correct it.',
    ],
    [
      'an id of another kind',
      ['flows', 0, 'to'],
      'category-name',
      'In flow-claim, field "to": Expected an id in lower-case words joined by hyphens that starts with "party-" or "activity-" or "system-"; found "category-name". Correct it.',
    ],
    [
      'another audience',
      ['audience'],
      'everyone',
      'In field "audience": Expected "council"; found "everyone". Correct it.',
    ],
  ])('tells of %s', (_, path, value, message) => {
    const problems = problemsWith(path, value)
    expect(problems.map((problem) => problem.message)).toEqual([message])
    expect(problems[0]?.code).toBe('wrong-shape')
    expect(problems[0]?.path).toBe(path.map((step) => `/${step}`).join(''))
  })

  it('names each field that the format does not know', () => {
    expect(problemsWith(['parties', 1, 'contacts'], [{ colour: 'red', 'a/b': 1 }]).slice(-2)).toEqual([
      {
        code: 'unknown-field',
        entity: 'party-alderbrook-homes',
        path: '/parties/1/contacts/0/colour',
        message:
          'party-alderbrook-homes has a field "contacts.0.colour" that the format does not know. Remove it or correct its name.',
      },
      {
        code: 'unknown-field',
        entity: 'party-alderbrook-homes',
        path: '/parties/1/contacts/0/a~1b',
        message:
          'party-alderbrook-homes has a field "contacts.0.a/b" that the format does not know. Remove it or correct its name.',
      },
    ])
    expect(problemsWith(['partys'], [])).toEqual([
      {
        code: 'unknown-field',
        entity: null,
        path: '/partys',
        message: 'The register has a field "partys" that the format does not know. Remove it or correct its name.',
      },
    ])
  })

  it('points by place where the record has no id to be called by', () => {
    const [problem] = problemsWith(['parties', 0, 'id'], undefined)
    expect(problem).toMatchObject({ entity: null, path: '/parties/0/id' })
    expect(problem?.message).toMatch(/^In field "parties\.0\.id": .*; it is missing\. Add it\.$/)
    expect(problemsWith(['parties', 0], null)).toMatchObject([
      {
        entity: null,
        path: '/parties/0',
        message: 'In field "parties.0": Expected an object; found null. Correct it.',
      },
    ])
  })

  it('speaks of the file where the whole of it is wrong', () => {
    const issue = registerSchema.safeParse([]).error?.issues[0]
    expect(describeIssue(issue!, [])).toEqual([
      {
        code: 'wrong-shape',
        entity: null,
        path: '',
        message: 'In the file: Expected an object; found []. Correct it.',
      },
    ])
  })
})
