import { expect, it } from 'vitest'
import { memoryUserStore } from './memory-user-store.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { createPasswordProvider } from './password-provider.ts'
import { cheapPasswords, teamPassword, wholeTeam } from './testing/index.ts'

const users = memoryUserStore(wholeTeam())

it('knows a user by name, however it is written, and password', async () => {
  const { identify } = createPasswordProvider(users, cheapPasswords)
  expect(await identify({ name: ' Editor ', password: teamPassword })).toBe('editor')
  expect(await identify({ name: 'editor', password: 'another password' })).toBeNull()
  expect(await identify({ name: 'nobody', password: teamPassword })).toBeNull()
  expect(await identify({ name: '', password: '' })).toBeNull()
})

it('does the same work for a name that nobody has', async () => {
  const asked: (string | null)[] = []
  const counted: PasswordHasher = {
    ...cheapPasswords,
    verify: (kept, password) => {
      asked.push(kept)
      return cheapPasswords.verify(kept, password)
    },
  }
  const { identify } = createPasswordProvider(users, counted)
  await identify({ name: 'nobody', password: teamPassword })
  await identify({ name: 'editor', password: teamPassword })
  expect(asked).toEqual([null, wholeTeam()[1]?.password])
})
