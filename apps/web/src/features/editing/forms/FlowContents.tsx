import type { Flow } from '@sharemap/register'
import { useRef } from 'react'
import { CheckList } from '../fields/CheckEntry.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { useForm } from '../fields/form-context.ts'
import { RecordsPicker } from '../fields/PickRecord.tsx'
import { RadioRow } from '../fields/RadioEntry.tsx'
import { SaidRecords } from '../fields/SaidRecords.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { flowWords } from '../words/flow-words.ts'

const categories = ['category'] as const
const groups = ['subject-group'] as const

const carriedWords: Record<Flow['categories']['state'], string> = {
  stated: flowWords.categoriesSaid,
  'not-stated': flowWords.categoriesUnsaid,
  none: flowWords.categoriesNone,
}

/** What is shared and about whom. What the activity holds is there to be ticked. */
export const FlowContents = () => {
  const { record, set } = useRecord('flow')
  const { recordOf } = useForm()
  const activity = recordOf(record.activity)
  const held = activity !== undefined && 'collects' in activity ? activity : null
  const choicesOf = (ids: readonly string[]) => ids.map((id) => ({ id, label: recordOf(id)?.name ?? id }))
  return (
    <FormSection title={flowWords.what}>
      <CarriedEntry
        value={record.categories}
        held={choicesOf(held?.collects.map(({ category }) => category) ?? [])}
        // A flow that carries nothing identifying is anonymous, and no other is.
        onChange={(carried) =>
          set({
            categories: carried,
            form: carried.state === 'none' ? 'anonymous' : record.form === 'anonymous' ? 'not-stated' : record.form,
          })
        }
      />
      {record.categories.state !== 'none' && (
        <SelectEntry
          path="form"
          label={flowWords.form}
          value={record.form}
          words={withoutAnonymous}
          onChange={(form) => set({ form })}
        />
      )}
      <SaidRecords
        path="subjectGroups"
        label={flowWords.subjectGroups}
        kinds={groups}
        adds="subject-group"
        value={record.subjectGroups}
        onChange={(subjectGroups) => subjectGroups.state !== 'none' && set({ subjectGroups })}
      >
        {(values, change) =>
          held !== null && <CheckList choices={choicesOf(held.subjectGroups)} values={values} onChange={change} />
        }
      </SaidRecords>
    </FormSection>
  )
}

const { anonymous: _, ...withoutAnonymous } = flowWords.forms

interface CarriedEntryProps {
  readonly value: Flow['categories']
  readonly held: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (value: Flow['categories']) => void
}

/** These kinds of data, any that is held, or nothing that identifies anyone: three answers that are never one another. */
const CarriedEntry = ({ value, held, onChange }: CarriedEntryProps) => {
  const last = useRef<string[]>([])
  if (value.state === 'stated') last.current = value.value
  const chosen = value.state === 'stated' ? value.value : []
  const change = (ids: string[]) =>
    onChange(ids.length === 0 ? { state: 'not-stated' } : { state: 'stated', value: ids })
  return (
    <FieldFrame path="categories" label={flowWords.categories} group>
      {(parts) => (
        <>
          <RadioRow
            name={`${parts.id}-state`}
            value={value.state}
            words={carriedWords}
            onChange={(state) => onChange(state === 'stated' ? { state, value: last.current } : { state })}
          />
          {value.state !== 'none' && (
            <div className="form-field__answer">
              {held.length > 0 && (
                <details open={held.length <= mostOpen || undefined}>
                  <summary>{flowWords.categoriesHeld}</summary>
                  <CheckList choices={held} values={chosen} onChange={change} />
                </details>
              )}
              <RecordsPicker
                {...parts}
                label={held.length > 0 ? flowWords.categoriesOther : flowWords.categories}
                kinds={categories}
                adds="category"
                values={chosen}
                onChange={change}
              />
            </div>
          )}
        </>
      )}
    </FieldFrame>
  )
}

/** A longer list is folded away: it would push what is asked next out of sight. */
const mostOpen = 20
