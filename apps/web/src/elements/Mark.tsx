import type { StandingKind } from '@sharemap/law'
import type { EvidenceBasis, Sensitivity } from '@sharemap/register'
import { Check, CircleHelp, KeyRound, Minus, X } from 'lucide-react'
import { certaintyMeanings, certaintyWords, sensitivityWords, standingWords } from '../reading/fact-words.ts'

const standingIcons = { stands: Check, 'does-not-stand': X, 'cannot-tell': CircleHelp, 'no-transfer': Minus }

/** Whether a transfer stands: a sign and a word. */
export const StandingMark = ({ standing }: { readonly standing: StandingKind }) => {
  const Icon = standingIcons[standing]
  return (
    <span className={`mark mark--${standing}`}>
      <Icon aria-hidden="true" size={15} strokeWidth={3} />
      {standingWords[standing]}
    </span>
  )
}

/** How a fact is known: a word, in a border whose style differs too. */
export const CertaintyMark = ({ certainty }: { readonly certainty: EvidenceBasis }) => (
  <span className={`mark mark--${certainty}`} title={certaintyMeanings[certainty]}>
    {certaintyWords[certainty]}
  </span>
)

const sensitivityLetters: Record<Sensitivity, string> = { ordinary: '', special: 'S', 'criminal-offence': 'C' }

/** Whether a category is special or of offences, with the letter that the picture shows; nothing where ordinary. */
export const SensitivityMark = ({ sensitivity }: { readonly sensitivity: Sensitivity }) =>
  sensitivity === 'ordinary' ? null : (
    <span className={`mark mark--${sensitivity}`}>
      <b aria-hidden="true">{sensitivityLetters[sensitivity]}</b>
      {sensitivityWords[sensitivity]}
    </span>
  )

/** Says that a category points at one person by itself. */
export const IdentifiesMark = ({ children }: { readonly children: string }) => (
  <span className="mark">
    <KeyRound aria-hidden="true" size={14} />
    {children}
  </span>
)
