import { describe, expect, it } from 'vitest'
import { toJsonPointer } from './problem.ts'

describe('toJsonPointer', () => {
  it('points at the whole file with the empty string', () => {
    expect(toJsonPointer([])).toBe('')
  })

  it('joins names and positions with slashes', () => {
    expect(toJsonPointer(['parties', 3, 'contacts', 0, 'email'])).toBe('/parties/3/contacts/0/email')
  })

  it('escapes as RFC 6901 asks: the tilde first, then the slash', () => {
    expect(toJsonPointer(['a/b', 'm~n', '~1', ''])).toBe('/a~1b/m~0n/~01/')
  })
})
