import type { DpvTerm } from '@sharemap/register'
import { Plus } from 'lucide-react'
import { commonWords } from '../words/common-words.ts'
import { formWords } from '../words/form-words.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { SelectEntry } from './SelectEntry.tsx'
import { TextEntry } from './TextEntry.tsx'

export interface DpvTermsEntryProps {
  readonly path: string
  readonly terms: readonly DpvTerm[]
  readonly onChange: (terms: DpvTerm[]) => void
}

/** Terms of the W3C Data Privacy Vocabulary, and how closely each fits. */
export const DpvTermsEntry = ({ path, terms, onChange }: DpvTermsEntryProps) => (
  <FieldFrame path={path} label={commonWords.dpvTerms} group>
    {() => (
      <>
        <ChosenEntries
          items={terms}
          keyOf={(_, position) => String(position)}
          nameOf={({ term }, position) => term || `${commonWords.dpvTerm} ${position + 1}`}
          onChange={onChange}
        >
          {(item, change, position) => (
            <div className="form-row">
              <TextEntry
                path={`${path}.${position}.term`}
                label={commonWords.dpvTerm}
                hint={commonWords.dpvTermHint}
                value={item.term}
                onChange={(term) => change({ ...item, term })}
              />
              <SelectEntry
                path={`${path}.${position}.match`}
                label={commonWords.dpvMatch}
                value={item.match}
                words={commonWords.dpvMatches}
                onChange={(match) => change({ ...item, match })}
              />
            </div>
          )}
        </ChosenEntries>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => onChange([...terms, { term: '', match: 'exact' }])}
        >
          <Plus aria-hidden="true" size={16} /> {formWords.addOne(commonWords.dpvWhat)}
        </button>
      </>
    )}
  </FieldFrame>
)
