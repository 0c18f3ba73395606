import { expect, it } from 'vitest'
import { findByCalendarKey, makeCalendarKey } from './calendar-key.ts'
import { teamUser, wholeTeam } from './testing/index.ts'

it('finds the user of a key by its hash alone, and nobody who is disabled', () => {
  const { key, hash } = makeCalendarKey()
  expect(key).toMatch(/^[\w-]{32}$/)
  expect(hash).not.toContain(key)
  const editor = teamUser('editor', { calendarKey: hash })
  expect(findByCalendarKey([...wholeTeam(), editor], key)).toBe(editor)
  expect(findByCalendarKey([{ ...editor, disabled: true }], key)).toBeUndefined()
  for (const wrong of ['', hash, makeCalendarKey().key, key.slice(1)]) {
    expect(findByCalendarKey([...wholeTeam(), editor], wrong)).toBeUndefined()
  }
})
