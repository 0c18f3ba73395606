import type { RecordStatus } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ConflictPanel } from '../../editing/ConflictPanel.tsx'
import { useUndoKeys } from '../../editing/use-undo-keys.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { AnswerForFinding } from './actions/AnswerForFinding.tsx'
import { kindOfDraft } from './draft/draft.ts'
import { findProblems } from './draft/find-problems.ts'
import { clashesOfDraft, rebaseDraft } from './draft/rebase-draft.ts'
import { nameDraft } from './draft/settle-draft.ts'
import type { WorkedDraft } from './draft/use-draft.ts'
import { useDraftFindings } from './draft/use-draft-findings.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { FormAside } from './FormAside.tsx'
import { FieldNotesList } from './fields/FieldNotesList.tsx'
import { FormContext, type FormState, type QuickAdd, RecordScope } from './fields/form-context.ts'
import { useNotes } from './fields/use-notes.ts'
import { formOfKind } from './forms/form-of-kind.ts'
import { QuickAddSheet } from './QuickAddSheet.tsx'
import { SaveBar } from './SaveBar.tsx'
import { useAlong } from './use-along.ts'
import { useChangesSince } from './use-changes-since.ts'
import { type Saved, useSave } from './use-save.ts'
import { useSaveKey } from './use-save-key.ts'
import { formWords } from './words/form-words.ts'

export interface RecordFormProps {
  readonly title: string
  readonly work: WorkedDraft
  readonly onSaved: (saved: Saved) => void
  /** Leaves the form; what is unsaved is kept. */
  readonly onLeave: () => void
  /** What can be done with the record besides changing it. */
  readonly children?: ReactNode
}

/** A record's form: its questions, what the law asks of the answers as they are typed, and the ways to save. */
export const RecordForm = ({ title, work, onSaved, onLeave, children }: RecordFormProps) => {
  const { records } = useWorkbench()
  const { draft, change } = work
  const recordOf = useCallback((id: string) => draft.records[id] ?? records.get(id)?.record, [draft, records])
  const named = useMemo(() => nameDraft(draft, (id) => recordOf(id)?.name ?? ''), [draft, recordOf])
  const { findings, state } = useDraftFindings(named)
  const along = useAlong(draft)
  const saving = useSave({ named, work, onSaved })
  // Once a save has been tried, the problems follow the typing; before, nobody is told off for what is yet to come.
  const problems = useMemo(() => (saving.isTried ? [...findProblems(named), ...saving.refused] : []), [saving, named])
  const notes = useNotes(problems, findings)
  const [adding, setAdding] = useState<QuickAdd | null>(null)
  const [silencing, setSilencing] = useState<Finding | null>(null)
  const met = clashesOfDraft(
    draft,
    (id) => records.get(id)?.record,
    (id) => saving.since.get(id) ?? [],
  )[0]
  const since = useChangesSince(met)
  const clash = met && { ...met, since }
  useUndoKeys(work, { first: true })

  const form = useMemo<FormState>(
    () => ({
      draft,
      change,
      notesOf: notes.notesOf,
      show: notes.show,
      add: setAdding,
      silence: setSilencing,
      recordOf,
    }),
    [draft, change, notes, recordOf],
  )
  const summary = useRef<HTMLElement>(null)
  // After each attempt that found something, the focus goes to the list of what was found.
  useEffect(() => {
    if (saving.attempts > 0) summary.current?.focus()
  }, [saving.attempts])
  const Questions = formOfKind[kindOfDraft(draft)]
  const save = (status?: RecordStatus) => void saving.save(status, status === undefined ? [] : along.chosen)
  const isBlocked = clash !== undefined && work.isChanged
  useSaveKey(work.isChanged && !isBlocked && !saving.pending ? () => save() : undefined)
  return (
    <FormContext value={form}>
      <div className="page editor">
        <PageHeading>{title}</PageHeading>
        {clash !== undefined && isBlocked && (
          <ConflictPanel
            key={`${clash.record} ${clash.theirs?.version}`}
            clash={clash}
            onSettle={(record) => {
              const { theirs } = clash
              if (theirs !== null) change((now) => rebaseDraft(now, theirs, record), null)
            }}
            onTakeTheirs={work.discard}
          />
        )}
        <ErrorSummary
          ref={summary}
          problems={problems}
          trouble={saving.trouble}
          isSignedOut={saving.isSignedOut}
          fieldOf={notes.fieldOf}
        />
        <div className="editor__columns">
          <div className="editor__form">
            <form aria-label={title} onSubmit={(event) => event.preventDefault()}>
              {notes.elsewhere.problems.length + notes.elsewhere.findings.length > 0 && (
                <section className="form-section" aria-label={formWords.elsewhere}>
                  <h2>{formWords.elsewhere}</h2>
                  <FieldNotesList id="notes-elsewhere" notes={notes.elsewhere} />
                </section>
              )}
              <RecordScope value={draft.main}>
                <Questions />
              </RecordScope>
            </form>
            <SaveBar work={work} saving={saving} blocked={isBlocked} onSave={() => save()} />
          </div>
          <FormAside
            work={work}
            saving={saving}
            along={along}
            findings={findings}
            findingsState={state}
            fieldOf={notes.fieldOf}
            blocked={isBlocked}
            onSave={save}
            onLeave={onLeave}
          />
        </div>
        {children}
      </div>
      {adding !== null && (
        <QuickAddSheet
          key={`${adding.kind} ${adding.name}`}
          quick={adding}
          parent={form}
          onClose={() => setAdding(null)}
        />
      )}
      {silencing !== null && <AnswerForFinding finding={silencing} onClose={() => setSilencing(null)} />}
    </FormContext>
  )
}
