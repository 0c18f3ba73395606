import { impactOf } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { buildWorkbench } from '../../workbench/build-workbench.ts'
import { relatedImpacts } from './related-impacts.ts'

const workbench = buildWorkbench(smallRegister(), { asAt: '2026-11-22', today: '2026-11-22' })
const related = (id: string) =>
  relatedImpacts(workbench, impactOf(workbench.register, workbench.graph, id)).map(({ subject }) => subject.id)

test('a breach leads to the agreements and approvals that the body rests on, and these lead back to it', () => {
  expect(related('party-casewise')).toEqual(['agreement-casewise'])
  expect(related('system-casewise')).toEqual(['agreement-casewise'])
  expect(related('agreement-casewise')).toEqual(['party-casewise'])
  expect(related('party-mailwing')).toEqual(['place-us'])
  expect(related('place-us')).toEqual(['party-mailwing'])
})

test('a lawful basis is about no one body, and the end of a category about none', () => {
  expect(related('6(1)(a)')).toEqual([])
  expect(related('category-name')).toEqual([])
})
