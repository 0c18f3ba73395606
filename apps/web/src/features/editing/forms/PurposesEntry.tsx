import type { Activity, Purpose } from '@sharemap/register'
import { Plus } from 'lucide-react'
import { isUnsavedId, unsavedId } from '../draft/draft.ts'
import { ChosenEntries } from '../fields/ChosenEntries.tsx'
import { DpvTermsEntry } from '../fields/DpvTermsEntry.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { activityWords } from '../words/activity-words.ts'
import { commonWords } from '../words/common-words.ts'
import { formWords } from '../words/form-words.ts'

export interface PurposesEntryProps {
  readonly purposes: Activity['purposes']
  readonly onChange: (purposes: Purpose[]) => void
}

/** What the data is used for. One purpose is there to be named from the start, for no activity is without. */
export const PurposesEntry = ({ purposes, onChange }: PurposesEntryProps) => {
  const blank = (): Purpose => ({
    id: unsavedId(
      'purpose',
      purposes.map(({ id }) => id),
    ),
    name: '',
    plainName: '',
    article6: { state: 'not-stated' },
    dpvTerms: [],
  })
  const shown = purposes.length === 0 ? [blank()] : purposes
  return (
    <FieldFrame path="purposes" label={activityWords.purposes} hint={activityWords.purposesHint} group>
      {() => (
        <>
          <ChosenEntries
            items={shown}
            keyOf={({ id }) => id}
            nameOf={(_, position) => activityWords.purpose(position + 1)}
            onChange={onChange}
          >
            {(purpose, change, position) => <PurposeFields position={position} purpose={purpose} onChange={change} />}
          </ChosenEntries>
          <button type="button" className="button button--quiet" onClick={() => onChange([...shown, blank()])}>
            <Plus aria-hidden="true" size={16} /> {formWords.addOne(activityWords.purposeWhat)}
          </button>
        </>
      )}
    </FieldFrame>
  )
}

interface PurposeFieldsProps {
  readonly position: number
  readonly purpose: Purpose
  readonly onChange: (purpose: Purpose) => void
}

const PurposeFields = ({ position, purpose, onChange }: PurposeFieldsProps) => (
  <>
    <div className="form-row">
      <TextEntry
        path={`purposes.${position}.name`}
        label={activityWords.purpose(position + 1)}
        value={purpose.name}
        onChange={(name) => onChange({ ...purpose, name })}
      />
      <TextEntry
        path={`purposes.${position}.plainName`}
        label={activityWords.purposePlain(position + 1)}
        hint={isUnsavedId(purpose.id) ? activityWords.purposePlainHint : undefined}
        value={purpose.plainName}
        onChange={(plainName) => onChange({ ...purpose, plainName })}
      />
    </div>
    {purpose.dpvTerms.length > 0 && (
      <FormSection title={commonWords.dpvTerms} folded>
        <DpvTermsEntry
          path={`purposes.${position}.dpvTerms`}
          terms={purpose.dpvTerms}
          onChange={(dpvTerms) => onChange({ ...purpose, dpvTerms })}
        />
      </FormSection>
    )}
  </>
)
