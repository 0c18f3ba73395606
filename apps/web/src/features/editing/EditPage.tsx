import type { RegisterRecord } from '@sharemap/register'
import { Link, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { browserStorage, draftKey, readDraft } from '../../editing/draft-store.ts'
import { focusConflict } from '../../editing/focus-conflict.ts'
import { PageState } from '../../shell/PageState.tsx'
import { recordAddress } from '../../workbench/record-address.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { RecordActions } from './actions/RecordActions.tsx'
import { beginEdit } from './draft/draft.ts'
import { useDraft } from './draft/use-draft.ts'
import { EditorGate } from './EditorGate.tsx'
import { fieldAnchor, fieldShowing, focusField } from './fields/field-anchor.ts'
import { RecordForm } from './RecordForm.tsx'
import { formWords } from './words/form-words.ts'

/** The form of a record that stands. The hash of its address is the field to go to. */
export const EditPage = () => {
  const { id } = useParams({ from: '/edit/$id' })
  const { records } = useWorkbench()
  const record = records.get(id)?.record
  if (record === undefined) {
    return (
      <PageState title={formWords.unknown}>
        <p>{formWords.unknownHint(id)}</p>
        <p>
          <Link to="/history" search={{ record: id }}>
            {formWords.unknownHistory}
          </Link>
        </p>
        <KeptForLater id={id} />
      </PageState>
    )
  }
  return (
    <EditorGate>
      <EditForm key={id} record={record} />
    </EditorGate>
  )
}

/** What was typed in a form whose record has gone meanwhile is not lost: it stands again once the record does. */
const KeptForLater = ({ id }: { readonly id: string }) => {
  const [storage] = useState(browserStorage)
  if (storage === null || readDraft(storage, draftKey({ record: id })) === null) return null
  return (
    <p>
      {formWords.keptForLater} <Link to="/review">{formWords.toKept}</Link>
    </p>
  )
}

const EditForm = ({ record }: { readonly record: RegisterRecord }) => {
  const { register } = useWorkbench()
  const navigate = useNavigate()
  const begun = useMemo(() => beginEdit(register, record), [register, record])
  const work = useDraft(draftKey({ record: record.id }), begun)
  useFieldOfAddress(record.id)
  const address = recordAddress(record.id)
  const leave = () => void navigate(address === null ? { to: '/' } : { to: '/$folder/$slug', params: address })
  return (
    <RecordForm
      title={formWords.editTitle(record.name)}
      work={work}
      onLeave={leave}
      onSaved={() => {
        if (address !== null) void navigate({ to: '/$folder/$slug', params: address })
      }}
    >
      <RecordActions record={record} />
    </RecordForm>
  )
}

/** Goes to the field that the address names, or to the one that it is a part of, once the form stands. */
const useFieldOfAddress = (record: string) => {
  const field = decodeURI(useLocation({ select: ({ hash }) => hash }))
  useEffect(() => {
    if (field === '') return
    const frames = [...document.querySelectorAll('[id^="field~"]')].map(({ id }) => id)
    const anchor = fieldAnchor(record, '')
    const paths = frames.filter((id) => id.startsWith(anchor)).map((id) => id.slice(anchor.length))
    const shown = fieldShowing(field, paths)
    // After the page has put the focus at its own beginning.
    // Where somebody else has changed the record, that comes first.
    if (shown !== undefined) requestAnimationFrame(() => focusConflict() || focusField(record, shown))
  }, [record, field])
}
