import type { RegisterRecord } from '@sharemap/register'
import { useContext } from 'react'
import { suggestName } from '../../../editing/suggest-name.ts'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { isUnsavedId, withRecord } from '../draft/draft.ts'
import { commonWords } from '../words/common-words.ts'
import { DpvTermsEntry } from './DpvTermsEntry.tsx'
import { EvidenceEntry } from './EvidenceEntry.tsx'
import { FormSection } from './FormSection.tsx'
import { RecordScope, useForm } from './form-context.ts'
import { PickRecord } from './PickRecord.tsx'
import { RadioEntry } from './RadioEntry.tsx'
import { SilencesEntry } from './SilencesEntry.tsx'
import { OptionalEntry, TextEntry } from './TextEntry.tsx'
import { TextListEntry } from './TextListEntry.tsx'

const parties = ['party'] as const

/** The record around, whatever its kind: only what every record has is asked of it here. */
const useAnyRecord = () => {
  const { draft, change, recordOf } = useForm()
  const id = useContext(RecordScope)
  const record = draft.records[id] as RegisterRecord
  const set = (fields: Partial<RegisterRecord>, about: string | null = null) =>
    change(
      (now) => withRecord(now, { ...(now.records[id] ?? record), ...fields } as RegisterRecord),
      about && `${id} ${about}`,
    )
  return { record, set, recordOf }
}

export interface NameFieldsProps {
  readonly label: string
  /** Whether it has other names by which it is found. */
  readonly aliases?: boolean
  /** Whether a dialog puts the focus here when it opens. */
  readonly first?: boolean
}

/** What it is called, in the office and by residents. */
export const NameFields = ({ label, aliases = false, first = false }: NameFieldsProps) => {
  const { record, set, recordOf } = useAnyRecord()
  const suggested = isUnsavedId(record.id) ? suggestName(record, (id) => recordOf(id)?.name ?? '') : ''
  return (
    <>
      <TextEntry
        path="name"
        label={label}
        hint={suggested === '' ? undefined : commonWords.nameLeft(suggested)}
        first={first}
        value={record.name}
        onChange={(name) => set({ name }, 'name')}
      />
      <TextEntry
        path="plainName"
        label={commonWords.plainName}
        hint={isUnsavedId(record.id) ? commonWords.plainNameHint : undefined}
        value={record.plainName}
        onChange={(plainName) => set({ plainName }, 'plainName')}
      />
      {aliases && 'aliases' in record && (
        <TextListEntry
          path="aliases"
          label={commonWords.aliases}
          hint={commonWords.aliasesHint}
          values={record.aliases}
          onChange={(names) => set({ aliases: names } as Partial<RegisterRecord>)}
        />
      )}
    </>
  )
}

/** When it is looked at again, and for how long it is true. */
export const ReviewFields = () => {
  const { record, set } = useAnyRecord()
  return (
    <FormSection title={commonWords.keeping}>
      <div className="form-row">
        <OptionalEntry
          path="reviewDue"
          label={commonWords.reviewDue}
          type="date"
          value={record.reviewDue}
          onChange={(reviewDue) => set({ reviewDue }, 'reviewDue')}
        />
        <OptionalEntry
          path="validFrom"
          label={commonWords.validFrom}
          type="date"
          value={record.validFrom}
          onChange={(validFrom) => set({ validFrom }, 'validFrom')}
        />
        <OptionalEntry
          path="validTo"
          label={commonWords.validTo}
          type="date"
          value={record.validTo}
          onChange={(validTo) => set({ validTo }, 'validTo')}
        />
      </div>
      <PickRecord
        path="owner"
        label={commonWords.owner}
        kinds={parties}
        adds="party"
        value={record.owner}
        onChoose={(owner) => set({ owner })}
      />
      <RadioEntry
        path="visibility"
        label={commonWords.visibility}
        value={record.visibility}
        words={commonWords.visibilities}
        onChange={(visibility) => set({ visibility })}
      />
      <TextEntry
        path="notes"
        label={commonWords.notes}
        hint={commonWords.notesHint}
        lines={3}
        value={record.notes}
        onChange={(notes) => set({ notes }, 'notes')}
      />
    </FormSection>
  )
}

/** Who says so, and what was answered for; and the terms of the vocabulary, where the kind has them. */
export const SourceFields = () => {
  const { record, set } = useAnyRecord()
  const { today } = useWorkbench()
  return (
    <>
      <FormSection title={commonWords.evidence} folded={record.evidence.length === 0}>
        <EvidenceEntry evidence={record.evidence} today={today} onChange={(evidence) => set({ evidence })} />
      </FormSection>
      {'dpvTerms' in record && (
        <FormSection title={commonWords.dpvTerms} folded>
          <DpvTermsEntry
            path="dpvTerms"
            terms={record.dpvTerms}
            onChange={(dpvTerms) => set({ dpvTerms } as Partial<RegisterRecord>)}
          />
        </FormSection>
      )}
      {record.silences !== undefined && record.silences.length > 0 && (
        <FormSection title={commonWords.silenced}>
          <SilencesEntry silences={record.silences} onChange={(silences) => set({ silences })} />
        </FormSection>
      )}
    </>
  )
}
