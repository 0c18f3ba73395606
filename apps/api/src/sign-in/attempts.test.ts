import { expect, it } from 'vitest'
import { makeClock } from '../testing/make-app.ts'
import { boundsOfAddress, boundsOfName } from './attempt-limit.ts'
import { createAttempts } from './attempts.ts'

const wrong = () => null
const right = () => 'let in'

it('counts by address, whoever it is for', async () => {
  const attempts = createAttempts(makeClock().now)
  for (let time = 0; time < boundsOfAddress.mostAttempts; time += 1) {
    expect(await attempts.make({ address: 'here', name: `user-${time}` }, wrong)).toBeNull()
  }
  await expect(attempts.make({ address: 'here', name: 'another' }, right)).rejects.toMatchObject({
    code: 'too-many-attempts',
  })
  expect(await attempts.make({ address: 'there', name: 'another' }, right)).toBe('let in')
})

it('counts by name, wherever it comes from and however it is written', async () => {
  const attempts = createAttempts(makeClock().now)
  for (let time = 0; time < boundsOfName.mostAttempts; time += 1) {
    await attempts.make({ address: `host-${time}`, name: time % 2 === 0 ? 'sam' : ' SAM ' }, wrong)
  }
  await expect(attempts.make({ address: 'elsewhere', name: 'sam' }, right)).rejects.toMatchObject({
    details: { headers: { 'retry-after': String(boundsOfName.windowSeconds) } },
  })
  expect(await attempts.make({ address: 'elsewhere', name: 'pat' }, right)).toBe('let in')
})

it('does not count those that are right', async () => {
  const attempts = createAttempts(makeClock().now)
  for (let time = 0; time < 3 * boundsOfName.mostAttempts; time += 1) {
    expect(await attempts.make({ address: 'here', name: 'sam' }, right)).toBe('let in')
  }
})

it('lets no more through that are made at once', async () => {
  const attempts = createAttempts(makeClock().now)
  const all = Array.from({ length: 30 }, () =>
    attempts.make({ address: 'here', name: 'sam' }, async () => null).catch(({ code }) => code),
  )
  const answers = await Promise.all(all)
  expect(answers.filter((answer) => answer === null)).toHaveLength(boundsOfAddress.mostAttempts)
})
