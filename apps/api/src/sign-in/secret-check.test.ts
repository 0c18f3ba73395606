import { expect, it } from 'vitest'
import { createSecretCheck } from './secret-check.ts'

it('knows the secret from everything else, of whatever length', () => {
  const isSecret = createSecretCheck('correct horse battery staple')
  expect(isSecret('correct horse battery staple')).toBe(true)
  for (const wrong of ['', 'correct horse battery stapl', 'correct horse battery staple ', 'x'.repeat(10_000)]) {
    expect(isSecret(wrong)).toBe(false)
  }
})
