import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { PickRecord, PickRecords } from '../fields/PickRecord.tsx'
import { RadioEntry } from '../fields/RadioEntry.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { TextListEntry } from '../fields/TextListEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { noticeWords } from '../words/record-form-words.ts'
import { NoticeTells } from './NoticeTells.tsx'

const parties = ['party'] as const
const activities = ['activity'] as const

/** What is asked of a privacy notice. Its text is never copied: only where it stands and what it says in our words. */
export const NoticeForm = () => {
  const { record, set } = useRecord('notice')
  return (
    <>
      <FormSection title={noticeWords.what}>
        <PickRecord
          path="publisher"
          label={noticeWords.publisher}
          kinds={parties}
          adds="party"
          value={record.publisher}
          onChoose={(publisher) => set({ publisher: publisher ?? '' })}
        />
        <TextEntry path="title" label={noticeWords.title} value={record.title} onChange={(title) => set({ title })} />
        <NameFields label={noticeWords.name} />
        <SaidText
          path="url"
          label={noticeWords.url}
          type="url"
          value={record.url}
          onChange={(url) => url.state !== 'none' && set({ url })}
        />
        <RadioEntry
          path="currency"
          label={noticeWords.currency}
          value={record.currency}
          words={noticeWords.currencies}
          onChange={(currency) => set({ currency })}
        />
        <LineCount value={record.lineCount} onChange={(lineCount) => set({ lineCount })} />
      </FormSection>
      <FormSection title={noticeWords.dates}>
        <div className="form-row">
          {(['published', 'updated', 'captured'] as const).map((field) => (
            <SaidText
              key={field}
              path={field}
              label={noticeWords[field]}
              type="date"
              value={record[field]}
              onChange={(day) => day.state !== 'none' && set({ [field]: day })}
            />
          ))}
        </div>
      </FormSection>
      <FormSection title={noticeWords.covers}>
        <PickRecords
          path="activities"
          label={noticeWords.activities}
          kinds={activities}
          values={record.activities}
          onChange={(ids) => set({ activities: ids })}
        />
        <TextListEntry
          path="relatedNotices"
          label={noticeWords.relatedNotices}
          values={record.relatedNotices}
          onChange={(relatedNotices) => set({ relatedNotices })}
        />
      </FormSection>
      <NoticeTells />
      <ReviewFields />
      <SourceFields />
    </>
  )
}

interface LineCountProps {
  readonly value: number
  readonly onChange: (count: number) => void
}

const LineCount = ({ value, onChange }: LineCountProps) => (
  <FieldFrame path="lineCount" label={noticeWords.lineCount}>
    {({ id, describedBy, invalid }) => (
      <input
        id={id}
        type="number"
        min={1}
        className="form-field__number"
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        value={value === 0 ? '' : value}
        onChange={({ target }) => onChange(/^\d{1,7}$/.test(target.value) ? Number(target.value) : 0)}
      />
    )}
  </FieldFrame>
)
