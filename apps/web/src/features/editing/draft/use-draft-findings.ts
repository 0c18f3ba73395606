import type { Finding } from '@sharemap/rules'
import { useEffect, useRef, useState } from 'react'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import type { Draft } from './draft.ts'
import { type DraftChecks, startDraftChecks, startRulesWorker } from './start-draft-checks.ts'

/** What the rules say of a draft: as of the last pause in the typing. */
export interface DraftFindings {
  readonly findings: readonly Finding[]
  /** Whether the rules are yet to answer, too little is answered to judge, they could not be loaded, or have answered. */
  readonly state: 'checking' | 'waiting' | 'failed' | 'done'
}

/** How long a pause is, in milliseconds. */
const pause = 350

/**
 * Asks the rules about a draft whenever the typing pauses. What they said last stays until they have said something new.
 *
 * @param draft a draft whose names are settled.
 */
export const useDraftFindings = (draft: Draft): DraftFindings => {
  const { register, today } = useWorkbench()
  const [answer, setAnswer] = useState<DraftFindings>({ findings: [], state: 'checking' })
  const checks = useRef<DraftChecks | null>(null)
  useEffect(() => {
    const started = startDraftChecks(startRulesWorker())
    checks.current = started
    return () => started.stop()
  }, [])
  useEffect(() => {
    let wanted = true
    const tell = (given: DraftFindings) => wanted && setAnswer(given)
    const timer = setTimeout(() => {
      checks.current?.check(register, draft, today).then(
        (findings) => tell(findings === null ? { findings: [], state: 'waiting' } : { findings, state: 'done' }),
        () => tell({ findings: [], state: 'failed' }),
      )
    }, pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [register, draft, today])
  return answer
}
