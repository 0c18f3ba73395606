import type { Activity } from '@sharemap/register'
import { type ReactNode, useState } from 'react'
import { useForm } from '../fields/form-context.ts'
import { legalWords } from '../words/legal-words.ts'
import { ConditionsEntry } from './ConditionsEntry.tsx'
import { OffenceEntry } from './OffenceEntry.tsx'

type Grounds = Pick<Activity, 'article9' | 'article10'>

export interface SensitiveEntriesProps {
  /** The ids of the categories that are used or go. */
  readonly categories: readonly string[]
  readonly grounds: Grounds
  readonly onChange: (grounds: Partial<Grounds>) => void
}

/** The conditions for special category and offence data: asked as soon as such data is chosen, and folded away until then. */
export const SensitiveEntries = ({ categories, grounds, onChange }: SensitiveEntriesProps) => {
  const { recordOf, notesOf, draft } = useForm()
  const namesOf = (sensitivity: string) =>
    categories
      .flatMap((id) => {
        const record = recordOf(id)
        return record !== undefined && 'sensitivity' in record && record.sensitivity === sensitivity ? record.name : []
      })
      .join(', ')
  const [special, offences] = [namesOf('special'), namesOf('criminal-offence')]
  const isNoted = (path: string) => {
    const { problems, findings } = notesOf(draft.main, path)
    return problems.length + findings.length > 0
  }
  return (
    <>
      <AskedWhen
        due={special !== '' || grounds.article9.state !== 'not-stated' || isNoted('article9')}
        title={legalWords.article9}
        hint={legalWords.article9NotAsked}
      >
        <ConditionsEntry value={grounds.article9} chosen={special} onChange={(article9) => onChange({ article9 })} />
      </AskedWhen>
      <AskedWhen
        due={offences !== '' || grounds.article10.state !== 'not-stated' || isNoted('article10')}
        title={legalWords.article10}
        hint={legalWords.article10NotAsked}
      >
        <OffenceEntry value={grounds.article10} chosen={offences} onChange={(article10) => onChange({ article10 })} />
      </AskedWhen>
    </>
  )
}

interface AskedWhenProps {
  readonly due: boolean
  readonly title: string
  readonly hint: string
  readonly children: ReactNode
}

/** A question that is not asked yet can be answered all the same; once shown, it stays. */
const AskedWhen = ({ due, title, hint, children }: AskedWhenProps) => {
  const [wanted, setWanted] = useState(false)
  if (due || wanted) return children
  return (
    <p className="form-field form-field--asleep">
      <b>{title}.</b> <span className="quiet">{hint}</span>{' '}
      <button type="button" className="link-button" onClick={() => setWanted(true)}>
        {legalWords.answerAnyway}
        <span className="govuk-visually-hidden">: {title}</span>
      </button>
    </p>
  )
}
