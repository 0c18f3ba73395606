import type { Draft } from './draft.ts'

/** A draft with what it was before, and what was undone. */
export interface DraftHistory {
  readonly past: readonly Draft[]
  readonly present: Draft
  readonly future: readonly Draft[]
  /** What the last step was about: steps about the same thing, such as the letters of one field, are undone as one. */
  readonly about: string | null
}

const mostSteps = 200

/**
 * Begins a history.
 *
 * @param present the draft as it is.
 */
export const beginHistory = (present: Draft): DraftHistory => ({ past: [], present, future: [], about: null })

/**
 * Takes a step.
 *
 * @param history the history so far.
 * @param present the draft after the step.
 * @param about what the step is about; null for a step that stands by itself.
 */
export const takeStep = (history: DraftHistory, present: Draft, about: string | null): DraftHistory => {
  const goesOn = about !== null && about === history.about && history.past.length > 0
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-mostSteps),
    present,
    future: [],
    about,
  }
}

/**
 * Undoes the last step, where there is one.
 *
 * @param history the history so far.
 */
export const undoStep = (history: DraftHistory): DraftHistory => {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    about: null,
  }
}

/**
 * Takes again the step that was undone last, where there is one.
 *
 * @param history the history so far.
 */
export const redoStep = (history: DraftHistory): DraftHistory => {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future, about: null }
}
