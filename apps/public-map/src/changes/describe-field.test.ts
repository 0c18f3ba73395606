import { buildPurpose, stated, unsaid } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { english } from '../words/english.ts'
import { type AnyFields, describeField } from './describe-field.ts'

const names: Readonly<Record<string, string>> = {
  'party-a': 'the charity',
  'party-b': 'the court',
  'category-age': 'your age',
  'category-name': 'your name',
  'category-address': 'your address',
}
const nameOf = (id: string) => names[id] ?? id

const told = (field: string, before: AnyFields, after: AnyFields) =>
  describeField(field, { record: before, nameOf }, { record: after, nameOf }, english)

const change = (field: string, before: unknown, after: unknown) => told(field, { [field]: before }, { [field]: after })

describe('describeField', () => {
  it('tells what a field held and what it holds', () => {
    expect(change('trigger', stated('you ask'), stated('you need help'))).toBe(
      'When it happens: was “you ask”, is now “you need help”.',
    )
    expect(change('trigger', unsaid, stated('you ask'))).toBe('When it happens: was not said, is now “you ask”.')
    expect(change('runBy', 'party-a', null)).toBe('Who runs it: was “the charity”, is now not said.')
    expect(change('country', stated('GB'), stated('US'))).toBe(
      'The country: was “United Kingdom”, is now “United States”.',
    )
    expect(change('validTo', null, '2026-02-05')).toBe('When it ends: was not said, is now “5 February 2026”.')
    expect(change('nature', 'emergency', 'not-stated')).toBe(
      'What makes it happen: was “an emergency”, is now not said.',
    )
  })

  it('tells what came to a list and what went', () => {
    const [before, after] = [stated(['category-age', 'category-name']), stated(['category-name', 'category-address'])]
    expect(change('categories', before, after)).toBe(
      'Which information: now also “your address”; no longer “your age”.',
    )
    expect(change('categories', { state: 'none' }, stated(['category-age', 'category-name']))).toBe(
      'Which information: was “only results that name nobody”, is now “your age”, “your name”.',
    )
  })

  it('follows one entry of a list that has changed', () => {
    const purpose = buildPurpose({ id: 'purpose-a', plainName: 'find you work' })
    const after = { ...purpose, article6: stated([{ code: '6(1)(a)' as const, law: unsaid }]) }
    const other = buildPurpose({ id: 'purpose-b', plainName: 'keep a record' })
    expect(change('purposes', [other, { ...purpose, article6: unsaid }], [other, after])).toBe(
      'What it is for, or why: was “Find you work: not said”, is now “Find you work: You agreed to it.”.',
    )
  })

  it('does not tell again what is withdrawn, and says that it is not shown', () => {
    const withheld = { state: 'withheld' }
    expect(change('retention', stated(['the secret']), withheld)).toBe('How long it is kept: not shown any more.')
    expect(change('provider', withheld, stated('party-a'))).toBe('Who runs it: was not shown, is now “the charity”.')
    expect(told('systems', { systems: ['the secret'] }, { systems: ['party-a'], partlyWithheld: ['systems'] })).toBe(
      'Where it is kept: now also “the charity”; some of it is not shown.',
    )
    expect(told('runBy', { runBy: 'party-b' }, { runBy: null, partlyWithheld: ['runBy'] })).toBe(
      'Who runs it: some of it is not shown.',
    )
    expect(told('systems', { systems: [], partlyWithheld: ['systems'] }, { systems: ['party-a'] })).toBe(
      'Where it is kept: was not said, is now “the charity”; some of it was not shown before.',
    )
  })

  it('tells of evidence only when it was checked, and of what it has no plain words for that it is different', () => {
    const evidence = (says: string, checkedOn: string) => [{ says, checkedOn }]
    expect(change('evidence', evidence('the secret', '2026-01-02'), evidence('other', '2026-02-05'))).toBe(
      'Where we read it: was “checked on 2 January 2026”, is now “checked on 5 February 2026”.',
    )
    expect(change('evidence', evidence('the secret', '2026-01-02'), evidence('other', '2026-01-02'))).toBe(
      'Where we read it: this is different now.',
    )
    expect(change('dpvTerms', ['a'], ['b'])).toBe('Other details: this is different now.')
  })
})
