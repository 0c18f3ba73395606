import { describe, expect, it } from 'vitest'
import { comment, plainTitle, quoted } from './mermaid-text.ts'

describe('quoted', () => {
  it('writes what could end a label or begin a command as numbered entities', () => {
    expect(quoted('Tax & "benefits" [new]')).toBe('"Tax #38; #34;benefits#34; #91;new#93;"')
    expect(quoted('`code` #1')).toBe('"#96;code#96; #35;1"')
    expect(quoted('two\nlines')).toBe('"two lines"')
  })

  it('is never empty', () => {
    expect(quoted('\u202e')).toBe('"#160;"')
  })
})

describe('plainTitle', () => {
  it('keeps letters of every script and drops the signs that Mermaid reads', () => {
    expect(plainTitle('Tŷ: 50% <b>off</b>; #1')).toBe('Tŷ  50   b off /b    1')
  })

  it('is never empty', () => {
    expect(plainTitle('%%{}')).toBe('Data flows')
  })
})

describe('comment', () => {
  it('cannot be taken for a directive', () => {
    expect(comment('{init: {}} %%')).toMatch(/^%% +init: +$/)
  })
})
