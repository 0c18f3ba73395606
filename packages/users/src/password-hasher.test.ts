import { expect, it } from 'vitest'
import { createPasswordHasher } from './password-hasher.ts'
import { cheapPasswords, teamPassword, teamUser } from './testing/index.ts'
import { userSchema } from './user.ts'

it('hashes by argon2id with 19 MiB and two passes, each password with a salt of its own', async () => {
  const passwords = createPasswordHasher()
  const [one, other] = await Promise.all([passwords.hash(teamPassword), passwords.hash(teamPassword)])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(one).not.toContain(teamPassword)
  expect(userSchema.shape.password.safeParse(one).success).toBe(true)
  expect(await passwords.verify(one, teamPassword)).toBe(true)
  expect(await passwords.verify(one, `${teamPassword} `)).toBe(false)
})

it('verifies a hash whatever it cost, and the team’s', async () => {
  const hash = await cheapPasswords.hash('violet kettle marsh')
  expect(await createPasswordHasher().verify(hash, 'violet kettle marsh')).toBe(true)
  expect(await cheapPasswords.verify(teamUser('editor').password, teamPassword)).toBe(true)
})

it('takes one password for another that differs by how a keyboard writes its letters alone', async () => {
  const hash = await cheapPasswords.hash('café au lait, s’il vous plaît'.normalize('NFD'))
  expect(await cheapPasswords.verify(hash, 'café au lait, s’il vous plaît'.normalize('NFC'))).toBe(true)
})

it('finds no password right where there is no hash', async () => {
  for (const password of ['', teamPassword]) expect(await cheapPasswords.verify(null, password)).toBe(false)
})
