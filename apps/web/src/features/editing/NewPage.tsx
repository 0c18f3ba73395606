import { kindOfIdentifier, type RecordKind, recordKinds } from '@sharemap/register'
import { useCanGoBack, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { kindWords } from '../../details/details-words.ts'
import { draftKey } from '../../editing/draft-store.ts'
import { PageState } from '../../shell/PageState.tsx'
import { recordAddress } from '../../workbench/record-address.ts'
import { useWorkbench, type Workbench } from '../../workbench/workbench-context.ts'
import { beginNew } from './draft/draft.ts'
import { useDraft } from './draft/use-draft.ts'
import { EditorGate } from './EditorGate.tsx'
import { NewTransfer } from './NewTransfer.tsx'
import { RecordForm } from './RecordForm.tsx'
import { formWords } from './words/form-words.ts'

/** The form of a new record of some kind. */
export const NewPage = () => {
  const { kind } = useParams({ from: '/new/$kind' })
  const { begunFrom: from } = useSearch({ from: '/new/$kind' })
  const known = recordKinds.find((each) => each === kind)
  if (known === undefined) return <PageState title={formWords.noKind}>{null}</PageState>
  return (
    <EditorGate>
      {known === 'transfer' ? <NewTransfer /> : <NewForm key={`${kind} ${from}`} kind={known} from={from} />}
    </EditorGate>
  )
}

/** What is known of a new record from where it was begun, and from what the register holds but one of. */
const givenFor = (
  kind: RecordKind,
  from: string | undefined,
  { register, records }: Workbench,
): Readonly<Record<string, unknown>> => {
  if (kind === 'activity') {
    const controllers = new Set(register.activities.map(({ controller }) => controller))
    return controllers.size === 1 ? { controller: [...controllers][0] } : {}
  }
  if (from === undefined || records.get(from) === undefined) return {}
  const kindFrom = kindOfIdentifier(from)
  if (kind === 'flow' && kindFrom === 'activity') return { from, activity: from }
  if (kind === 'flow') return { from }
  if (kind === 'notice' && kindFrom === 'party') return { publisher: from }
  return kind === 'agreement' && kindFrom === 'party' ? { parties: [from] } : {}
}

interface NewFormProps {
  readonly kind: RecordKind
  readonly from: string | undefined
}

const NewForm = ({ kind, from }: NewFormProps) => {
  const workbench = useWorkbench()
  const navigate = useNavigate()
  const router = useRouter()
  const canGoBack = useCanGoBack()
  // What is known is asked once: a register that is fetched again begins nothing anew.
  const [begun] = useState(() => beginNew(kind, givenFor(kind, from, workbench)))
  const work = useDraft(draftKey({ kind }), begun)
  return (
    <RecordForm
      title={formWords.newTitle(kindWords[kind].toLowerCase())}
      work={work}
      onLeave={() => (canGoBack ? router.history.back() : void navigate({ to: '/' }))}
      onSaved={({ id }) => {
        const address = recordAddress(id)
        if (address === null) void navigate({ to: '/edit/$id', params: { id } })
        else void navigate({ to: '/$folder/$slug', params: address })
      }}
    />
  )
}
