import { expect, test } from 'vitest'
import { fieldShowing } from './field-anchor.ts'

test('a finding is shown at its own field, or at the one that it is a part of', () => {
  const shown = ['purposes', 'purposes.1.article6', 'article9']
  expect(fieldShowing('purposes.1.article6.value.0', shown)).toBe('purposes.1.article6')
  expect(fieldShowing('purposes.10.article6', shown)).toBe('purposes')
  expect(fieldShowing('article9', shown)).toBe('article9')
  expect(fieldShowing('article99', shown)).toBeUndefined()
})
