import { kindOfIdentifier } from '@sharemap/register'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { CheckList } from '../fields/CheckEntry.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { useForm } from '../fields/form-context.ts'
import { PickRecord } from '../fields/PickRecord.tsx'
import { useRecord } from '../fields/use-record.ts'
import { flowWords } from '../words/flow-words.ts'

const senders = ['activity', 'system', 'party', 'subject-group'] as const
const receivers = ['party', 'activity', 'system'] as const
const activities = ['activity'] as const

const isActivity = (id: string | null): id is string => id !== null && kindOfIdentifier(id) === 'activity'

/** Who tells whom, and for which activity: an end that is an activity answers that by itself. */
export const FlowEnds = () => {
  const { record, set } = useRecord('flow')
  const { register } = useWorkbench()
  const { recordOf } = useForm()
  /** The activity that an end speaks for: itself, or the only one that uses a system. */
  const spokenFor = (end: string | null): string | undefined => {
    if (isActivity(end)) return end
    const users = end === null ? [] : register.activities.filter(({ systems }) => systems.includes(end))
    return users.length === 1 ? users[0]?.id : undefined
  }
  const setEnd = (field: 'from' | 'to', id: string | null) => {
    const before = spokenFor(record[field])
    const isFree = record.activity === '' || record.activity === before
    const activity = isFree ? (spokenFor(id) ?? (before === undefined ? record.activity : '')) : record.activity
    set({ [field]: id ?? '', activity, ...(activity === record.activity ? {} : { purposes: [] }) })
  }
  const activity = recordOf(record.activity)
  const purposes = activity !== undefined && 'collects' in activity ? activity.purposes : []
  return (
    <FormSection title={flowWords.ends}>
      <PickRecord
        path="from"
        label={flowWords.from}
        kinds={senders}
        value={record.from}
        onChoose={(id) => setEnd('from', id)}
      />
      <PickRecord
        path="to"
        label={flowWords.to}
        hint={flowWords.toHint}
        kinds={receivers}
        adds="party"
        value={record.to}
        onChoose={(id) => setEnd('to', id)}
      />
      <PickRecord
        path="activity"
        label={flowWords.activity}
        hint={flowWords.activityHint}
        kinds={activities}
        value={record.activity}
        onChoose={(id) => set({ activity: id ?? '', purposes: [] })}
      />
      {purposes.length > 0 && (
        <FieldFrame path="purposes" label={flowWords.purposes} hint={flowWords.purposesHint} group>
          {() => (
            <CheckList
              choices={purposes.map(({ id, name }) => ({ id, label: name }))}
              values={record.purposes}
              onChange={(ids) => set({ purposes: ids })}
            />
          )}
        </FieldFrame>
      )}
    </FormSection>
  )
}
