import { expect, test } from 'vitest'
import { isVersion, nameVersion, readVersion, versionOfNow } from './version-choice.ts'

test('a version is the number of an entry of the history, the beginning, or now', () => {
  expect([versionOfNow, '0', '12'].map((text) => [isVersion(text), readVersion(text), nameVersion(text)])).toEqual([
    [true, undefined, 'As it stands now'],
    [true, 0, 'The beginning'],
    [true, 12, 'After change 12'],
  ])
})

test('anything else is none', () => {
  expect(['', 'party-dwp', '2026-11-22', '-1', '1.5', '1e9', '9999999999'].filter(isVersion)).toEqual([])
})
