import { applyEdits, type Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { editOfStep, stepsFor } from './review-step.ts'

const today = '2026-11-22'
const details = { comment: 'Name the agreement.', nextReview: '2027-11-22' }

const after = (register: Register, step: Parameters<typeof editOfStep>[0]) => {
  const record = register.parties.find(({ id }) => id === 'party-dwp')
  if (record === undefined) throw new Error('The fixture has lost its party')
  const applied = applyEdits(register, [editOfStep(step, record, details)], { today })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return { register: applied.register, record: applied.register.parties.find(({ id }) => id === 'party-dwp'), applied }
}

describe('a step of review', () => {
  test('takes a record from draft to review, back with a comment, and on to approval', () => {
    const sentBack = after(smallRegister(), 'send-back')
    expect(sentBack.record?.status).toBe('draft')
    const ownChange = sentBack.applied.changes.find((change) => 'id' in change && change.id === 'party-dwp')
    expect(ownChange).toMatchObject({ comment: 'Name the agreement.' })
    const asked = after(sentBack.register, 'ask-review')
    expect(asked.record?.status).toBe('in-review')
    expect(after(asked.register, 'approve').record?.status).toBe('approved')
  })

  test('what is still true keeps its approval and has a day for the next review', () => {
    const { record } = after(smallRegister(), 'reviewed')
    expect([record?.reviewDue, record?.status]).toEqual(['2027-11-22', 'approved'])
  })

  test('is offered to whoever may take it', () => {
    const reader = () => false
    const editor = (permission: string) => permission === 'edit'
    const approver = () => true
    expect([reader, editor, approver].map((may) => stepsFor('in-review', may))).toEqual([
      [],
      ['send-back'],
      ['approve', 'send-back'],
    ])
    expect([reader, editor, approver].map((may) => stepsFor('draft', may))).toEqual([
      [],
      ['ask-review'],
      ['ask-review', 'approve'],
    ])
    expect(stepsFor('review-overdue', editor)).toEqual(['reviewed'])
    expect(stepsFor('agreement-ends', approver)).toEqual([])
  })
})
