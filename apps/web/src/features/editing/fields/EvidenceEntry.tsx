import type { IsoDate } from '@sharemap/law'
import type { Evidence } from '@sharemap/register'
import { Plus } from 'lucide-react'
import { useSession } from '../../../editing/use-session.ts'
import { commonWords } from '../words/common-words.ts'
import { formWords } from '../words/form-words.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { FieldFrame } from './FieldFrame.tsx'

export interface EvidenceEntryProps {
  readonly evidence: readonly Evidence[]
  readonly today: IsoDate
  readonly onChange: (evidence: Evidence[]) => void
}

/** The pieces of evidence. A new one is for the notice that the last one named: people go through one notice at a time. */
export const EvidenceEntry = ({ evidence, today, onChange }: EvidenceEntryProps) => {
  const { person } = useSession()
  const blank = (): Evidence => ({
    field: null,
    notice: evidence.at(-1)?.notice ?? null,
    section: null,
    lines: null,
    source: null,
    says: '',
    basis: 'stated',
    checkedOn: today,
    checkedBy: person?.fullName ?? '',
  })
  return (
    <FieldFrame path="evidence" label={commonWords.evidence} hint={commonWords.evidenceHint} group>
      {() => (
        <>
          <ChosenEntries
            items={evidence}
            keyOf={(_, position) => String(position)}
            nameOf={({ says }, position) => says || commonWords.evidenceItem(position + 1)}
            folds={({ says }) => says !== ''}
            onChange={onChange}
          >
            {(item, change, position) => <EvidenceFields position={position} evidence={item} onChange={change} />}
          </ChosenEntries>
          <button type="button" className="button button--quiet" onClick={() => onChange([...evidence, blank()])}>
            <Plus aria-hidden="true" size={16} /> {formWords.addOne(commonWords.evidenceWhat)}
          </button>
        </>
      )}
    </FieldFrame>
  )
}
