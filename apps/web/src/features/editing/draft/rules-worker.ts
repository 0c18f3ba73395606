import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import { checkDraft } from './check-draft.ts'
import type { Draft } from './draft.ts'

/** What the worker is told: the register, once, and then each draft that is to be judged on it. */
export type WorkerQuestion =
  | { readonly ask: 'take'; readonly register: Register }
  | { readonly ask: 'check'; readonly draft: Draft; readonly today: IsoDate }

/** What it answers to each draft: the findings, null where too little is answered to judge, or that it failed. */
export type WorkerAnswer = { readonly ok: true; readonly findings: Finding[] | null } | { readonly ok: false }

let register: Register | null = null

const answer = (given: WorkerAnswer) => self.postMessage(given)

// Of a large register the rules take a second or two: they run apart, so that the typing never waits for them.
self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  if (data.ask === 'take') register = data.register
  else if (register === null) answer({ ok: false })
  else answer(judge(register, data.draft, data.today))
})

const judge = (known: Register, draft: Draft, today: IsoDate): WorkerAnswer => {
  try {
    return { ok: true, findings: checkDraft(known, draft, today) }
  } catch {
    return { ok: false }
  }
}
