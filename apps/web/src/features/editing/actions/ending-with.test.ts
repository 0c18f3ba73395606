import type { Register, RegisterRecord } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { endingWith } from './ending-with.ts'

const register = smallRegister()
const byId = (id: string) =>
  [...register.parties, ...register.flows, ...register.activities, ...register.notices].find(
    (record) => record.id === id,
  ) as RegisterRecord
const ids = (id: string, inRegister: Register = register) => endingWith(inRegister, byId(id)).map((record) => record.id)
const transferOf = (id: string) => {
  const transfer = register.flows.find((flow) => flow.id === id)?.transfer
  return transfer?.state === 'stated' ? transfer.value : ''
}

test('with a recipient end the flows to it, and their transfers', () => {
  expect(ids('party-mailwing')).toEqual([
    'flow-survey-mailwing',
    'flow-repairs-mailwing',
    transferOf('flow-survey-mailwing'),
    transferOf('flow-repairs-mailwing'),
  ])
})

test('with an activity, whatever it gets and gives; with a flow, its transfer alone', () => {
  expect(ids('activity-benefit-claims')).toEqual(
    register.flows.filter(({ activity }) => activity === 'activity-benefit-claims').map(({ id }) => id),
  )
  expect(ids('flow-survey-mailwing')).toEqual([transferOf('flow-survey-mailwing')])
  expect(ids('notice-benefits')).toEqual([])
})

test('nothing ends twice, and no transfer that another flow makes too', () => {
  const flows = register.flows.map((flow) =>
    flow.id === 'flow-repairs-mailwing' ? { ...flow, status: 'retired' as const } : flow,
  )
  expect(ids('party-mailwing', { ...register, flows })).toEqual([
    'flow-survey-mailwing',
    transferOf('flow-survey-mailwing'),
  ])
  const value = transferOf('flow-survey-mailwing')
  const shared = register.flows.map((flow) =>
    flow.id === 'flow-claims-dwp' ? { ...flow, transfer: { state: 'stated' as const, value } } : flow,
  )
  expect(ids('flow-survey-mailwing', { ...register, flows: shared })).toEqual([])
})
