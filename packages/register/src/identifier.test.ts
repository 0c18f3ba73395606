import { describe, expect, it } from 'vitest'
import { identifierKinds, identifierOf, kindOfIdentifier, recordKinds } from './identifier.ts'

describe('identifierOf', () => {
  const schema = identifierOf('party', 'subject-group')

  it.each(['party-dwp', 'party-hm-revenue-2', 'subject-group-care-leavers', 'party-1'])('takes %s', (id) => {
    expect(schema.parse(id)).toBe(id)
  })

  it.each([
    'party',
    'party-',
    'Party-dwp',
    'party-DWP',
    'party-a--b',
    'party-a-',
    ' party-a',
    'party-a\n',
    'flow-a',
    'party-é',
    'x-party-a',
    7,
    null,
  ])('refuses %j', (id) => {
    expect(schema.safeParse(id).success).toBe(false)
  })

  it('says which prefixes it accepts', () => {
    const { error } = schema.safeParse('dwp')
    expect(error?.issues[0]?.message).toBe(
      'Expected an id in lower-case words joined by hyphens that starts with "party-" or "subject-group-"',
    )
  })

  it('marks itself, so that references are found from the schemas', () => {
    expect(identifierKinds.get(schema)).toEqual({ kinds: ['party', 'subject-group'] })
  })
})

describe('kindOfIdentifier', () => {
  it.each(recordKinds)('tells a %s', (kind) => {
    expect(kindOfIdentifier(`${kind}-a`)).toBe(kind)
  })

  it('knows no other prefix', () => {
    expect(kindOfIdentifier('purpose-a')).toBeUndefined()
    expect(kindOfIdentifier('partya')).toBeUndefined()
  })
})
