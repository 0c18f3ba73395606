import type { Activity, RegisterRecord } from '@sharemap/register'
import { buildActivity, buildEvidence, buildPurpose } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { realignEvidence } from './realign-evidence.ts'

const purposes = ['a', 'b', 'c'].map((letter) => buildPurpose({ id: `purpose-${letter}` }))
const activity = buildActivity({
  id: 'activity-x',
  controller: 'party-y',
  purposes,
  evidence: [null, 'controller', 'purposes.0', 'purposes.2.article6'].map((field) => buildEvidence({ field })),
})
const fields = (record: RegisterRecord) => record.evidence.map(({ field }) => field)
const [first, second, third] = purposes as [
  Activity['purposes'][number],
  Activity['purposes'][number],
  Activity['purposes'][number],
]

test('evidence follows its entry, and goes where the entry goes', () => {
  const without = (list: Activity['purposes']) => fields(realignEvidence(activity, { ...activity, purposes: list }))
  expect(without([first, third])).toEqual([null, 'controller', 'purposes.0', 'purposes.1.article6'])
  expect(without([second, third])).toEqual([null, 'controller', 'purposes.1.article6'])
  expect(without([third, second, first])).toEqual([null, 'controller', 'purposes.2', 'purposes.0.article6'])
})

test('an entry that is changed in its place keeps its evidence, and nothing is done where no list changed', () => {
  const renamed = { ...activity, purposes: [{ ...first, name: 'Other' }, second, third] }
  expect(realignEvidence(activity, renamed)).toBe(renamed)
  expect(realignEvidence(activity, activity)).toBe(activity)
})
