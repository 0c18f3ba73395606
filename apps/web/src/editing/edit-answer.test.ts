import { describe, expect, test } from 'vitest'
import type { ChangeAnswer } from '../server/send-change.ts'
import { ServerFailure } from '../server/server-failure.ts'
import { failedAnswer, readEditAnswer } from './edit-answer.ts'

const entry = {
  number: 4,
  kind: 'edit',
  at: '2026-11-22T09:30:00.000Z',
  who: 'ada',
  whoName: 'Ada',
  why: '',
  undoes: null,
  undoneBy: null,
  recordCount: 1,
  records: [{ id: 'party-dwp', name: 'DWP', change: 'changed', words: ['Name: from "A" to "DWP".'] }],
}
const refusal = { code: 'x', title: 'No', detail: 'Not so.' }
const answer = (given: Partial<ChangeAnswer>): ChangeAnswer => ({
  status: 200,
  ok: false,
  body: null,
  problem: refusal,
  ...given,
})

describe('readEditAnswer', () => {
  test('tells what was kept', () => {
    expect(readEditAnswer(answer({ ok: true, body: { revision: 'r', entry }, problem: null }))).toEqual({
      kind: 'accepted',
      entry,
    })
    expect(readEditAnswer(answer({ ok: true, body: { revision: 'r', entry: null }, problem: null }))).toEqual({
      kind: 'accepted',
      entry: null,
    })
  })

  test('gives both sides of a conflict and who is on the other', () => {
    const conflict = {
      command: 0,
      record: 'party-dwp',
      seen: 1,
      seenRecord: { id: 'party-dwp', version: 1 },
      current: { id: 'party-dwp', version: 2 },
      since: [entry],
      message: 'It has changed since.',
    }
    const read = readEditAnswer(answer({ status: 409, body: { ...refusal, conflicts: [conflict] } }))
    const { seen: _, ...kept } = conflict
    expect(read).toEqual({ kind: 'conflict', conflicts: [kept] })
  })

  test('tells a refusal, a lack of rights and a fault apart', () => {
    const problem = { code: 'wrong-shape', entity: 'party-dwp', path: '/parties/0/name', message: 'Too short.' }
    expect(readEditAnswer(answer({ status: 422, body: { problems: [problem] } }))).toEqual({
      kind: 'refused',
      problems: [problem],
      message: 'No: Not so.',
    })
    expect(readEditAnswer(answer({ status: 403 }))).toEqual({ kind: 'forbidden', message: 'No: Not so.' })
    expect(readEditAnswer(answer({ status: 503 }))).toMatchObject({ kind: 'failed', reason: 'failed' })
  })

  test('says what keeps an entry from being undone', () => {
    const body = { ...refusal, obstacles: [{ record: 'party-dwp', path: 'name', message: 'The name has changed.' }] }
    expect(readEditAnswer(answer({ status: 409, body }))).toEqual({
      kind: 'refused',
      problems: [],
      message: 'No: Not so. The name has changed.',
    })
  })

  test('an answer that makes no sense is a failure, whatever its status', () => {
    expect(readEditAnswer(answer({ ok: true, body: 'thanks', problem: null }))).toMatchObject({ kind: 'failed' })
    expect(readEditAnswer(answer({ status: 409, body: {} }))).toMatchObject({ kind: 'failed' })
  })
})

test('a request without an answer says whether to sign in or to wait', () => {
  expect(failedAnswer(new ServerFailure('offline', ''))).toMatchObject({ reason: 'offline' })
  expect(failedAnswer(new ServerFailure('signed-out', ''))).toMatchObject({ reason: 'signed-out' })
  expect(failedAnswer(new TypeError('x'))).toMatchObject({ reason: 'failed' })
})
