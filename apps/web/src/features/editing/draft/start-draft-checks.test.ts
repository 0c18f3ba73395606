import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { beginNew } from './draft.ts'
import type { WorkerAnswer, WorkerQuestion } from './rules-worker.ts'
import { type RulesWorker, startDraftChecks } from './start-draft-checks.ts'

const today = '2026-11-22'

/** A worker that is answered for by the test. */
const openWorker = () => {
  const said: WorkerQuestion[] = []
  const listeners = new Map<string, (event: Event) => void>()
  let isStopped = false
  const worker: RulesWorker = {
    postMessage: (question: WorkerQuestion) => void said.push(question),
    terminate: () => {
      isStopped = true
    },
    addEventListener: (kind: string, listener: unknown) => void listeners.set(kind, listener as (event: Event) => void),
  }
  const answer = (data: WorkerAnswer) => listeners.get('message')?.(new MessageEvent('message', { data }))
  const fail = () => listeners.get('error')?.(new Event('error'))
  return { worker, said, answer, fail, isStopped: () => isStopped }
}

const names = (said: readonly WorkerQuestion[]) =>
  said.map((question) => (question.ask === 'take' ? 'register' : question.draft.main))

describe('startDraftChecks', () => {
  const register = smallRegister()
  const [party, flow, activity] = [beginNew('party'), beginNew('flow'), beginNew('activity')]

  test('sends a register once, and again only when it is another one', async () => {
    const { worker, said, answer } = openWorker()
    const { check } = startDraftChecks(worker)
    const asked = check(register, party, today)
    answer({ ok: true, findings: [] })
    expect(await asked).toEqual([])
    const again = check(register, flow, today)
    answer({ ok: true, findings: null })
    expect(await again).toBeNull()
    void check({ ...register }, flow, today)
    expect(names(said)).toEqual(['register', party.main, flow.main, 'register', flow.main])
  })

  test('judges only the last of those that wait', async () => {
    const { worker, said, answer } = openWorker()
    const { check } = startDraftChecks(worker)
    const [first, second, third] = [
      check(register, party, today),
      check(register, flow, today),
      check(register, activity, today),
    ]
    expect(await second).toBeNull()
    answer({ ok: true, findings: [] })
    answer({ ok: true, findings: [] })
    expect([await first, await third]).toEqual([[], []])
    expect(names(said)).toEqual(['register', party.main, activity.main])
  })

  test('says so where the rules fail, and goes on', async () => {
    const { worker, answer, fail, isStopped } = openWorker()
    const { check, stop } = startDraftChecks(worker)
    const asked = check(register, party, today)
    fail()
    await expect(asked).rejects.toThrow('could not be asked')
    const again = check(register, party, today)
    answer({ ok: true, findings: [] })
    expect(await again).toEqual([])
    stop()
    expect(isStopped()).toBe(true)
  })
})
