import { plainDate } from '@sharemap/law'
import type { RecordSilence } from '@sharemap/register'
import { commonWords } from '../words/common-words.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { FieldFrame } from './FieldFrame.tsx'

export interface SilencesEntryProps {
  readonly silences: readonly RecordSilence[]
  readonly onChange: (silences: RecordSilence[]) => void
}

/** The findings that somebody has answered for, with the way to take an answer back. */
export const SilencesEntry = ({ silences, onChange }: SilencesEntryProps) => (
  <FieldFrame path="silences" label={commonWords.silenced} hint={commonWords.silencedHint} group>
    {() => (
      <ChosenEntries
        items={silences}
        keyOf={({ rule, field, on }) => `${rule} ${field} ${on}`}
        nameOf={({ rule, by, until }) => commonWords.silencedUntil(rule, by, plainDate(until))}
        onChange={onChange}
      >
        {({ reason }) => <p>{reason}</p>}
      </ChosenEntries>
    )}
  </FieldFrame>
)
