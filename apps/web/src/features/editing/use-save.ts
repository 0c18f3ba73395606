import type { EditCommand, Problem, RecordStatus, RegisterRecord } from '@sharemap/register'
import { useCallback, useMemo, useState } from 'react'
import type { EditAnswer, SeenConflict } from '../../editing/edit-answer.ts'
import { useEdits } from '../../editing/edits-context.ts'
import type { EntrySummary } from '../../editing/entry-summary.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { commandsOf } from './draft/commands-of.ts'
import type { Draft } from './draft/draft.ts'
import { withAlong } from './draft/drafts-named.ts'
import { type DraftProblem, findProblems } from './draft/find-problems.ts'
import { settleDraft } from './draft/settle-draft.ts'
import type { WorkedDraft } from './draft/use-draft.ts'
import { formWords } from './words/form-words.ts'

/** What was saved. */
export interface Saved {
  /** The id that the record has in the register. */
  readonly id: string
}

/** The state of saving a form. */
export interface Saving {
  /**
   * Saves.
   *
   * @param status the status that it is to have; left out, it keeps its own.
   * @param along records of the register that are to have that status too.
   */
  readonly save: (status?: RecordStatus, along?: readonly RegisterRecord[]) => Promise<void>
  readonly why: string
  readonly setWhy: (why: string) => void
  readonly pending: boolean
  /** Whether it was tried to save: only then is it said what is missing. */
  readonly isTried: boolean
  /** How often a save found something in its way. */
  readonly attempts: number
  /** What the server refused, at the fields of the form. */
  readonly refused: readonly DraftProblem[]
  /** Why nothing was saved, where no field is to blame. */
  readonly trouble: string | null
  /** Whether nothing was saved because nobody is signed in any more. */
  readonly isSignedOut: boolean
  /** The changes since, of each record that somebody else has changed, as the server told. */
  readonly since: ReadonlyMap<string, readonly EntrySummary[]>
}

export interface UseSaveOptions {
  /** The draft with its names settled. */
  readonly named: Draft
  readonly work: WorkedDraft
  readonly onSaved: (saved: Saved) => void
}

/** Why a record is sent for review is said to the reviewer too. */
const withComment = (commands: readonly EditCommand[], why: string): EditCommand[] =>
  commands.map((command) => (command.command === 'set-status' && why !== '' ? { ...command, comment: why } : command))

/** A problem's place in the form: `/flows/3/transfer/value` of a settled id is the field `transfer` of the id in the form. */
const placeOf = ({ entity, path, message }: Problem, idInForm: (id: string) => string): DraftProblem => ({
  record: entity === null ? '' : idInForm(entity),
  field: path
    .split('/')
    .slice(3)
    .filter((step) => step !== 'value')
    .join('.'),
  message,
})

type Outcome = Pick<Saving, 'refused' | 'trouble' | 'isSignedOut'>

/** The names of what was to go along and was changed meanwhile: its form is another, so its two sides are not shown here. */
const overtakenOf = (along: readonly RegisterRecord[], conflicts: readonly SeenConflict[]): string[] =>
  along.filter(({ id }) => conflicts.some(({ record }) => record === id)).map(({ name }) => name)

const clear: Outcome = { refused: [], trouble: null, isSignedOut: false }

const outcomeOf = (answer: EditAnswer, idInForm: (id: string) => string): Outcome => {
  if (answer.kind === 'accepted' || answer.kind === 'conflict') return clear
  if (answer.kind !== 'refused') {
    const isSignedOut = answer.kind === 'failed' && answer.reason === 'signed-out'
    return { refused: [], trouble: answer.message, isSignedOut }
  }
  const refused = answer.problems.map((problem) => placeOf(problem, idInForm))
  return { refused, trouble: refused.length === 0 ? answer.message : null, isSignedOut: false }
}

/**
 * Saves a form: what is missing is said first, and what the server answers is brought to its field. Whatever happens,
 * nothing that was typed is lost.
 *
 * @param options what to save, and what to do then.
 */
export const useSave = ({ named, work, onSaved }: UseSaveOptions): Saving => {
  const { register } = useWorkbench()
  const { send, pending, notify } = useEdits()
  const [why, setWhy] = useState('')
  const [isTried, setTried] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const [outcome, setOutcome] = useState(clear)
  const [since, setSince] = useState<ReadonlyMap<string, readonly EntrySummary[]>>(new Map())

  const save = useCallback(
    async (status?: RecordStatus, along: readonly RegisterRecord[] = []) => {
      setTried(true)
      setOutcome(clear)
      notify(null)
      if (findProblems(named).length > 0) return setAttempts((count) => count + 1)
      const { draft, idInForm } = settleDraft(withAlong(named, along), register, status)
      const answer = await send(withComment(commandsOf(draft), why.trim()), why.trim())
      if (answer.kind === 'accepted') {
        work.finish()
        setWhy('')
        setTried(false)
        return onSaved({ id: draft.main })
      }
      if (answer.kind === 'conflict') {
        setSince(new Map(answer.conflicts.map(({ record, since: changes }) => [idInForm(record), changes])))
      }
      const overtaken = answer.kind === 'conflict' ? overtakenOf(along, answer.conflicts) : []
      const trouble = overtaken.length === 0 ? {} : { trouble: formWords.alongChanged(overtaken.join(', ')) }
      setOutcome({ ...outcomeOf(answer, idInForm), ...trouble })
      setAttempts((count) => count + 1)
    },
    [named, register, why, send, notify, work, onSaved],
  )
  return useMemo(
    () => ({ save, why, setWhy, pending, isTried, attempts, since, ...outcome }),
    [save, why, pending, isTried, attempts, since, outcome],
  )
}
