import type { RecordKind } from '@sharemap/register'
import { type FormEvent, useMemo, useState } from 'react'
import { kindWords } from '../../details/details-words.ts'
import { Sheet } from '../../elements/Sheet.tsx'
import { findLikelySame, type Named } from '../../pickers/find-likely-same.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { blankRecord } from './draft/blank-record.ts'
import { type Draft, mainRecord, recordsInUse, unsavedId, withRecord } from './draft/draft.ts'
import { findProblems } from './draft/find-problems.ts'
import { nameDraft } from './draft/settle-draft.ts'
import { NameFields } from './fields/CommonFields.tsx'
import { FormContext, type FormState, type QuickAdd, RecordScope } from './fields/form-context.ts'
import { useNotes } from './fields/use-notes.ts'
import { essentialsOfKind } from './forms/form-of-kind.ts'
import { commonWords } from './words/common-words.ts'
import { formWords } from './words/form-words.ts'
import { quickAddWords } from './words/quick-add-words.ts'

export interface QuickAddSheetProps {
  readonly quick: QuickAdd
  /** The form in whose course it is added. */
  readonly parent: FormState
  readonly onClose: () => void
}

/**
 * Adds a record in the course of editing another: only what it cannot do without is asked, and it is saved together with
 * the other, or not at all. What seems to stand already is pointed out.
 */
export const QuickAddSheet = ({ quick, parent, onClose }: QuickAddSheetProps) => {
  const [draft, setDraft] = useState<Draft>(() => beginQuick(quick, parent.draft))
  const [isTried, setTried] = useState(false)
  const [adding, setAdding] = useState<QuickAdd | null>(null)
  const recordOf = (id: string) => draft.records[id] ?? parent.recordOf(id)
  const named = nameDraft(draft, (id) => recordOf(id)?.name ?? '')
  const problems = useMemo(() => (isTried ? findProblems(nameDraft(draft, () => '')) : []), [isTried, draft])
  const { show, notesOf } = useNotes(problems, noFindings)
  const form: FormState = {
    draft,
    change: (step) => setDraft(step),
    notesOf,
    show,
    add: setAdding,
    silence: parent.silence,
    recordOf,
  }
  const use = (id: string) => {
    quick.onAdded(id)
    onClose()
  }
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (findProblems(named).length > 0) return
    parent.change((now) => recordsInUse(named).reduce(withRecord, now), null)
    use(named.main)
  }
  const Essentials = essentialsOfKind[quick.kind]
  const kind = kindWords[quick.kind].toLowerCase()
  return (
    <FormContext value={form}>
      <Sheet title={quickAddWords.title(kind)} closeLabel={formWords.close} onClose={onClose}>
        <form className="quick-add" onSubmit={confirm}>
          <LikelySame kind={quick.kind} name={mainRecord(draft).name} parent={parent} onUse={use} />
          <RecordScope value={draft.main}>
            <NameFields label={commonWords.name} first />
            {Essentials !== undefined && <Essentials />}
          </RecordScope>
          <p className="quiet">{quickAddWords.savedTogether}</p>
          <div className="form-actions">
            <button type="submit" className="button">
              {quickAddWords.add(kind)}
            </button>
            <button type="button" className="button button--quiet" onClick={onClose}>
              {formWords.cancel}
            </button>
          </div>
        </form>
      </Sheet>
      {adding !== null && <QuickAddSheet quick={adding} parent={form} onClose={() => setAdding(null)} />}
    </FormContext>
  )
}

const noFindings = [] as const

const beginQuick = ({ kind, name }: QuickAdd, parent: Draft): Draft => {
  const id = unsavedId(kind, Object.keys(parent.records))
  return { main: id, base: {}, records: { ...parent.records, [id]: { ...blankRecord(kind, id), name } } }
}

interface LikelySameProps {
  readonly kind: RecordKind
  readonly name: string
  readonly parent: FormState
  readonly onUse: (id: string) => void
}

const mostShown = 4

/** What seems to stand already under this name or another, so that one body stays one party. */
const LikelySame = ({ kind, name, parent, onUse }: LikelySameProps) => {
  const { records } = useWorkbench()
  const among = useMemo((): Named[] => {
    const standing = [...records.all()].filter((known) => known.kind === kind && known.record.status !== 'retired')
    const added = Object.values(parent.draft.records).filter(({ id }) => id.startsWith(`${kind}-unsaved-`))
    return [...standing.map(({ record }) => record), ...added]
  }, [records, kind, parent.draft])
  const same = findLikelySame(name, among).slice(0, mostShown)
  return (
    // It is there before anything is found, so that screen readers hear what is.
    <div role="status">
      {same.length > 0 && (
        <div className="likely-same">
          <p>
            <b>{quickAddWords.standsAlready}</b>
          </p>
          <ul className="plain-list">
            {same.map((record) => (
              <li key={record.id}>
                {record.name}{' '}
                {record.aliases !== undefined && record.aliases.length > 0 && (
                  <span className="quiet">({record.aliases.join(', ')})</span>
                )}{' '}
                <button type="button" className="button button--quiet" onClick={() => onUse(record.id)}>
                  {quickAddWords.use}
                  <span className="govuk-visually-hidden">: {record.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
