import { plainDate } from '@sharemap/law'
import type { Silence } from '@sharemap/rules'
import { BellOff } from 'lucide-react'
import { findingWords } from './finding-words.ts'

/** Who has answered for a finding, why, and until when; nothing where nobody has. */
export const Silenced = ({ silence }: { readonly silence: Silence | null }) =>
  silence === null ? null : (
    <p className="finding__silence">
      <BellOff aria-hidden="true" size={14} />{' '}
      {findingWords.silenced(
        silence.by,
        silence.on === undefined ? null : plainDate(silence.on),
        plainDate(silence.until),
      )}
      : {silence.reason}
    </p>
  )
