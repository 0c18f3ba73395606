import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { type ChangeAnswer, type ChangeMethod, sayProblem, sendChange } from './send-change.ts'
import { failureKindOf } from './server-failure.ts'
import { serverWords } from './server-words.ts'

/** A change that a page asks the server for, other than an edit of the register. */
export interface ServerChange {
  /**
   * Asks for it, and has all that it may have changed fetched again.
   *
   * @returns the answer where it was taken; null where it was not, and `trouble` says why.
   */
  readonly send: (method: ChangeMethod, path: string, body?: unknown) => Promise<ChangeAnswer | null>
  /** Why the last one was not taken; null where it was. */
  readonly trouble: string | null
  readonly pending: boolean
}

const troubleOf = (error: unknown): string => {
  const kind = failureKindOf(error)
  if (kind === 'signed-out') return serverWords.signedOut
  return kind === 'offline' ? serverWords.offline : serverWords.failed
}

/**
 * Sends changes for one part of a page, and keeps why the last was not taken.
 *
 * @param affected the first part of the keys of the queries whose answers it may change.
 */
export const useChange = (affected: readonly string[]): ServerChange => {
  const queryClient = useQueryClient()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const keys = affected.join(' ')
  const send = useCallback(
    async (method: ChangeMethod, path: string, body?: unknown) => {
      setPending(true)
      setTrouble(null)
      try {
        const answer = await sendChange(method, path, body)
        // Also after a refusal: what is shown may be what was overtaken.
        await Promise.all(keys.split(' ').map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
        if (answer.problem === null) return answer
        setTrouble(sayProblem(answer.problem))
      } catch (error) {
        setTrouble(troubleOf(error))
      } finally {
        setPending(false)
      }
      return null
    },
    [queryClient, keys],
  )
  return { send, trouble, pending }
}
