import { useCallback, useEffect, useMemo, useState } from 'react'
import { browserStorage, keepDraft, readDraft } from '../../../editing/draft-store.ts'
import type { Draft } from './draft.ts'
import { beginHistory, redoStep, takeStep, undoStep } from './draft-history.ts'

/** A draft that is worked on, and kept on this computer until it is saved or discarded. */
export interface WorkedDraft {
  readonly draft: Draft
  readonly change: (step: (draft: Draft) => Draft, about: string | null) => void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  /** Whether anything differs from how it was begun. */
  readonly isChanged: boolean
  /** The moment of the unsaved work that was found, until it is saved or discarded; null where there was none. */
  readonly restoredFrom: string | null
  /** Whether this browser keeps what is typed. */
  readonly isKept: boolean
  /** Begins anew. It can be undone. */
  readonly discard: () => void
  /** Forgets what was kept, for it is saved. */
  readonly finish: () => void
}

const isSame = (one: Draft, other: Draft) => JSON.stringify(one.records) === JSON.stringify(other.records)

/**
 * Works on a draft: every step can be undone, and what is unsaved survives a reload, a lost connection and a closed
 * window.
 *
 * @param key under what name it is kept.
 * @param begun the draft as it begins from the register as it stands. Where nothing was typed yet, the form follows it.
 */
export const useDraft = (key: string, begun: Draft): WorkedDraft => {
  const [storage] = useState(browserStorage)
  const [found] = useState(() => (storage === null ? null : readDraft(storage, key)))
  const [history, setHistory] = useState(() => beginHistory(found?.draft ?? begun))
  const [restoredFrom, setRestoredFrom] = useState(found?.at ?? null)
  const [isKept, setKept] = useState(storage !== null)
  const [isFinished, setFinished] = useState(false)
  const { present } = history
  /** As this draft began: from the records that it saw, which may not be those that stand now. */
  const beginning = useMemo(
    () => (Object.keys(present.base).length === 0 ? begun : { ...present, records: present.base }),
    [present, begun],
  )
  const isChanged = !isSame(present, beginning)

  useEffect(() => {
    if (storage === null || isFinished) return
    setKept(keepDraft(storage, key, isChanged ? { draft: present, at: new Date().toISOString() } : null))
  }, [storage, key, present, isChanged, isFinished])

  useEffect(() => {
    if (!isChanged && !isSame(present, begun)) setHistory(beginHistory(begun))
  }, [isChanged, present, begun])

  // What is saved is what stands: whoever stays on the form goes on from there. A new record's form is left in any case.
  useEffect(() => {
    if (!isFinished || Object.keys(begun.base).length === 0) return
    setHistory(beginHistory(begun))
    setRestoredFrom(null)
    setFinished(false)
  }, [isFinished, begun])

  // Where the browser keeps nothing, it asks before what was typed is lost.
  useEffect(() => {
    if (isKept || !isChanged || isFinished) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isKept, isChanged, isFinished])

  const change = useCallback(
    (step: (draft: Draft) => Draft, about: string | null) =>
      setHistory((now) => takeStep(now, step(now.present), about)),
    [],
  )
  const undo = useCallback(() => setHistory(undoStep), [])
  const redo = useCallback(() => setHistory(redoStep), [])
  const discard = useCallback(() => {
    setHistory((now) => takeStep(now, begun, null))
    setRestoredFrom(null)
  }, [begun])
  const finish = useCallback(() => {
    setFinished(true)
    if (storage !== null) keepDraft(storage, key, null)
  }, [storage, key])

  return {
    draft: present,
    change,
    undo: history.past.length > 0 ? undo : undefined,
    redo: history.future.length > 0 ? redo : undefined,
    isChanged,
    restoredFrom,
    isKept,
    discard,
    finish,
  }
}
