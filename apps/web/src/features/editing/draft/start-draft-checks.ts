import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import type { Draft } from './draft.ts'
import type { WorkerAnswer, WorkerQuestion } from './rules-worker.ts'

/** A draft that is to be judged on a register, on a day. */
interface Question {
  readonly register: Register
  readonly draft: Draft
  readonly today: IsoDate
  readonly tell: (answer: WorkerAnswer) => void
}

/** Asks the rules about drafts, one at a time. */
export interface DraftChecks {
  /**
   * Asks about a draft. Of drafts that wait, only the last is judged: the ones before it are no longer what stands.
   *
   * @returns the findings; null where too little is answered to judge, or where a later draft took its place.
   * @throws Error where the rules could not be asked.
   */
  readonly check: (register: Register, draft: Draft, today: IsoDate) => Promise<Finding[] | null>
  readonly stop: () => void
}

/** The part of a worker that is used here. */
export type RulesWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** Starts the rules in a thread of their own. */
export const startRulesWorker = (): RulesWorker =>
  new Worker(new URL('./rules-worker.ts', import.meta.url), { type: 'module' })

/**
 * Starts to judge drafts.
 *
 * @param worker the thread in which the rules run.
 */
export const startDraftChecks = (worker: RulesWorker): DraftChecks => {
  let known: Register | null = null
  let asked: Question | null = null
  let waiting: Question | null = null

  const say = (question: WorkerQuestion) => worker.postMessage(question)
  const ask = (question: Question) => {
    asked = question
    // The register is large: it is sent again only when it is another one.
    if (known !== question.register) {
      known = question.register
      say({ ask: 'take', register: question.register })
    }
    say({ ask: 'check', draft: question.draft, today: question.today })
  }
  const settle = (answer: WorkerAnswer) => {
    asked?.tell(answer)
    asked = null
    if (waiting !== null) {
      const next = waiting
      waiting = null
      ask(next)
    }
  }
  worker.addEventListener('message', (event) => settle((event as MessageEvent<WorkerAnswer>).data))
  worker.addEventListener('error', () => settle({ ok: false }))

  return {
    check: (register, draft, today) =>
      new Promise((resolve, reject) => {
        const tell = (answer: WorkerAnswer) =>
          answer.ok ? resolve(answer.findings) : reject(new Error('The rules could not be asked'))
        const question = { register, draft, today, tell }
        if (asked === null) ask(question)
        else {
          waiting?.tell({ ok: true, findings: null })
          waiting = question
        }
      }),
    stop: () => worker.terminate(),
  }
}
