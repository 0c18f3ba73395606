import { expect, test } from 'vitest'
import { recipientsOfFlows } from './recipients-of-flows.ts'

test('counts whoever is told once, and no activity of the organisation itself', () => {
  const flows = ['party-dwp', 'system-crm', 'party-dwp', 'activity-housing'].map((to) => ({ to }))
  expect([...recipientsOfFlows(flows)]).toEqual(['party-dwp', 'system-crm'])
})
