import { schedule1Paragraphs } from '@sharemap/law'
import type { SpecialCategoryConditionUse } from '@sharemap/register'
import { useMemo } from 'react'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { legalWords } from '../words/legal-words.ts'
import { legalChoices } from './legal-choices.ts'

type Schedule1Use = Pick<SpecialCategoryConditionUse, 'schedule1' | 'policyDocument'>

export interface Schedule1EntryProps {
  readonly path: string
  /** What the paragraph completes, by name. */
  readonly condition: string
  /** The paragraphs that may complete it: all of them where it does not matter. */
  readonly leadsTo?: string
  readonly use: Schedule1Use
  readonly onChange: (use: Schedule1Use) => void
}

/** The paragraph of DPA 2018 Schedule 1 that a condition needs beside it (s.10), and its appropriate policy document. */
export const Schedule1Entry = ({ path, condition, leadsTo, use, onChange }: Schedule1EntryProps) => {
  const { today } = useWorkbench()
  const chosen = use.schedule1.state === 'stated' ? use.schedule1.value : ''
  const choices = useMemo(() => {
    const fitting = schedule1Paragraphs.filter(
      (entry) => leadsTo === undefined || entry.leadsTo === leadsTo || entry.code === chosen,
    )
    return legalChoices(fitting, today, [chosen])
  }, [today, leadsTo, chosen])
  type Code = Extract<Schedule1Use['schedule1'], { state: 'stated' }>['value']
  return (
    <>
      <SaidEntry<string>
        path={`${path}.schedule1`}
        label={legalWords.schedule1(condition)}
        value={use.schedule1}
        empty=""
        isEmpty={(code) => code === ''}
        onChange={(answer) => {
          if (answer.state === 'stated') onChange({ ...use, schedule1: { ...answer, value: answer.value as Code } })
          else onChange({ ...use, schedule1: { state: 'not-stated' } })
        }}
      >
        {(code, change, { id, describedBy, invalid }) => (
          <PickOne
            id={id}
            label={legalWords.schedule1(condition)}
            describedBy={describedBy}
            invalid={invalid}
            value={code}
            choices={choices}
            onChoose={(next) => change(next ?? '')}
          />
        )}
      </SaidEntry>
      <SaidText
        path={`${path}.policyDocument`}
        label={legalWords.policyDocument(condition)}
        value={use.policyDocument}
        none={legalWords.policyDocumentNone}
        onChange={(policyDocument) => onChange({ ...use, policyDocument })}
      />
    </>
  )
}
