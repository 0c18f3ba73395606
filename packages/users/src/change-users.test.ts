import { describe, expect, it } from 'vitest'
import { addFirstAdministrator, addUser, setCalendarKey, setUserFields, setUserPassword } from './change-users.ts'
import { teamUser, wholeTeam } from './testing/index.ts'
import { findUser, usersFileSchema } from './user.ts'

const { password } = teamUser('reader')
const sam = {
  name: ' Sam.Hall ',
  fullName: ' Sam Hall ',
  role: 'editor',
  password,
  mustChangePassword: true,
  at: new Date('2026-11-22T10:00:00Z'),
} as const

const codeOf = (change: { ok: boolean; code?: string }) => (change.ok ? 'ok' : change.code)

describe('addUser', () => {
  it('adds a user whom the file can hold, the name in lower case', () => {
    const change = addUser(sam)(wholeTeam())
    if (!change.ok) throw new Error(change.message)
    expect(change.user).toEqual({
      name: 'sam.hall',
      fullName: 'Sam Hall',
      role: 'editor',
      password,
      mustChangePassword: true,
      disabled: false,
      createdAt: '2026-11-22T10:00:00.000Z',
      calendarKey: null,
    })
    expect(usersFileSchema.safeParse({ formatVersion: 1, users: change.users }).success).toBe(true)
    expect(findUser(change.users, 'SAM.HALL ')).toBe(change.user)
  })

  it.each(['', ' ', 'sam hall', '-sam', 'sám', 's\nam', 'x'.repeat(65), '../sam', 'sam/hall'])(
    'refuses the name %j',
    (name) => {
      expect(codeOf(addUser({ ...sam, name })([]))).toBe('name-not-allowed')
    },
  )

  it.each(['', '  ', 'Sam\nHall', 'Sam\u202eHall', 'Sam\u0000', 'x'.repeat(101)])(
    'refuses the full name %j',
    (fullName) => {
      expect(codeOf(addUser({ ...sam, fullName })([]))).toBe('name-not-allowed')
    },
  )

  it('refuses a name that a user has, one who may no longer sign in too', () => {
    expect(codeOf(addUser({ ...sam, name: 'Editor' })([teamUser('editor', { disabled: true })]))).toBe('name-taken')
  })
})

describe('addFirstAdministrator', () => {
  it('makes an administrator who keeps the password, once', () => {
    const change = addFirstAdministrator(sam)([])
    expect(change.ok && [change.user.role, change.user.mustChangePassword]).toEqual(['administrator', false])
    expect(codeOf(addFirstAdministrator(sam)([teamUser('reader', { disabled: true })]))).toBe('users-exist')
  })
})

describe('setUserFields', () => {
  it('changes what is given and nothing else', () => {
    const change = setUserFields('editor', { role: 'approver' })(wholeTeam())
    expect(change.ok && change.user).toEqual({ ...teamUser('editor'), role: 'approver' })
    expect(change.ok && change.users.map(({ role }) => role)).toEqual([
      'reader',
      'approver',
      'approver',
      'administrator',
    ])
  })

  it.each([{ role: 'approver' }, { disabled: true }] as const)('keeps the last administrator from %j', (fields) => {
    const other = teamUser('administrator', { name: 'other', disabled: true })
    expect(codeOf(setUserFields('administrator', fields)([...wholeTeam(), other]))).toBe('last-administrator')
    expect(codeOf(setUserFields('administrator', fields)([...wholeTeam(), { ...other, disabled: false }]))).toBe('ok')
  })

  it('brings back an administrator where there is none', () => {
    const users = [teamUser('editor'), teamUser('administrator', { disabled: true })]
    expect(codeOf(setUserFields('editor', { fullName: 'Ed' })(users))).toBe('ok')
    expect(codeOf(setUserFields('administrator', { disabled: false })(users))).toBe('ok')
  })

  it('knows no user of another name, and takes no empty full name', () => {
    expect(codeOf(setUserFields('nobody', {})(wholeTeam()))).toBe('unknown-user')
    expect(codeOf(setUserFields('editor', { fullName: ' ' })(wholeTeam()))).toBe('name-not-allowed')
  })
})

it('sets a password that must be changed, and the key of a calendar', () => {
  const changed = setUserPassword('editor', `${password}x`, true)(wholeTeam())
  expect(changed.ok && changed.user).toEqual(teamUser('editor', { password: `${password}x`, mustChangePassword: true }))
  const keyed = setCalendarKey('editor', 'f'.repeat(64))(wholeTeam())
  expect(keyed.ok && keyed.user.calendarKey).toBe('f'.repeat(64))
})
