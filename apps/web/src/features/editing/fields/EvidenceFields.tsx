import type { Evidence } from '@sharemap/register'
import { commonWords } from '../words/common-words.ts'
import { EvidenceSubject } from './EvidenceSubject.tsx'
import { LinesEntry } from './LinesEntry.tsx'
import { PickRecord } from './PickRecord.tsx'
import { SelectEntry } from './SelectEntry.tsx'
import { OptionalEntry, TextEntry } from './TextEntry.tsx'

export interface EvidenceFieldsProps {
  readonly position: number
  readonly evidence: Evidence
  readonly onChange: (evidence: Evidence) => void
}

const notices = ['notice'] as const

/** One piece of evidence: what it is about, where it stands, and what it says in our own words. */
export const EvidenceFields = ({ position, evidence, onChange }: EvidenceFieldsProps) => {
  const path = (field: string) => `evidence.${position}.${field}`
  const set = (fields: Partial<Evidence>) => onChange({ ...evidence, ...fields })
  return (
    <>
      <EvidenceSubject path={path('field')} value={evidence.field} onChange={(field) => set({ field })} />
      <PickRecord
        path={path('notice')}
        label={commonWords.evidenceNotice}
        kinds={notices}
        value={evidence.notice}
        // A span of lines belongs to a notice.
        onChoose={(notice) => set(notice === null ? { notice, lines: null } : { notice })}
      />
      {evidence.notice !== null && (
        <div className="form-row">
          <OptionalEntry
            path={path('section')}
            label={commonWords.evidenceSection}
            value={evidence.section}
            onChange={(section) => set({ section })}
          />
          <LinesEntry path={path('lines')} value={evidence.lines} onChange={(lines) => set({ lines })} />
        </div>
      )}
      <TextEntry
        path={path('says')}
        label={commonWords.evidenceSays}
        lines={2}
        value={evidence.says}
        onChange={(says) => set({ says })}
      />
      <div className="form-row">
        <SelectEntry
          path={path('basis')}
          label={commonWords.evidenceBasis}
          value={evidence.basis}
          words={commonWords.evidenceBases}
          onChange={(basis) => set({ basis })}
        />
        <OptionalEntry
          path={path('source')}
          label={commonWords.evidenceSource}
          value={evidence.source}
          onChange={(source) => set({ source })}
        />
      </div>
      <div className="form-row">
        <TextEntry
          path={path('checkedOn')}
          label={commonWords.evidenceCheckedOn}
          type="date"
          value={evidence.checkedOn}
          onChange={(checkedOn) => set({ checkedOn })}
        />
        <TextEntry
          path={path('checkedBy')}
          label={commonWords.evidenceCheckedBy}
          value={evidence.checkedBy}
          onChange={(checkedBy) => set({ checkedBy })}
        />
      </div>
    </>
  )
}
