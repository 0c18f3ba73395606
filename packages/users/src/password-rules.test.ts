import { describe, expect, it } from 'vitest'
import { checkPassword } from './password-rules.ts'

const sam = { name: 'sam.hall', fullName: 'Sam Hall-Okonjo' }
const check = (password: string) => checkPassword(password, sam)

describe('checkPassword', () => {
  it.each([
    'coffee tin fish',
    'mango-tunnel-orbit',
    'correct horse battery',
    'xkqvbzjwmpld',
    'ÅŋŧøǥẞЖ漢字仮名交',
    'only small letters here',
    'h7#Kq!w2Lp@9',
    '#%&*!a9k?=+)',
  ])('takes %j, whatever it is made of', async (password) => {
    expect(await check(password)).toBeNull()
  })

  it.each(['', 'short', 'elevenchars', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂'])(
    'asks for 12 characters rather than %j',
    async (password) => {
      expect(await check(password)).toContain('12 characters or more')
    },
  )

  it.each([
    'password1234',
    'P@ssw0rd1234',
    'qwertyuiop12',
    'aaaaaaaaaaaaaaa',
    '1234567890123',
    'administrator',
    'passwordpassword',
    'password password password password',
    'letmein letmein',
    'Birmingham2024',
  ])('refuses %j, which is tried first', async (password) => {
    expect(await check(password)).toContain('among the first')
  })

  it.each(['sam.hall sam.hall', 'Sam Hall 2026!', 'hall-OKONJO-sam', 'Sharemap 2026', 'sharemap-sam-hall'])(
    'refuses %j, which is a name',
    async (password) => {
      expect(await check(password)).toContain('more than a name')
    },
  )

  it('takes what is long, but not without end', async () => {
    const long = Array.from({ length: 40 }, (_, place) => `${place * 7919}`).join(' ')
    expect(await check(long.slice(0, 200))).toBeNull()
    expect(await check('x'.repeat(257))).toContain('256 characters or fewer')
  })
})
