import { findEntry, specialCategoryConditions } from '@sharemap/law'
import type { Activity, SpecialCategoryConditionUse } from '@sharemap/register'
import { useMemo } from 'react'
import { PickMany } from '../../../pickers/PickMany.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { ChosenEntries } from '../fields/ChosenEntries.tsx'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { legalWords } from '../words/legal-words.ts'
import { legalChoices } from './legal-choices.ts'
import { Schedule1Entry } from './Schedule1Entry.tsx'

export interface ConditionsEntryProps {
  readonly value: Activity['article9']
  /** The special categories that are chosen, in words; none where there are none. */
  readonly chosen: string
  readonly onChange: (value: Activity['article9']) => void
}

const nameOf = (code: string) => findEntry(specialCategoryConditions, code)?.name ?? code

/** The Article 9 conditions that special category data is used under, each with what DPA 2018 s.10 asks beside it. */
export const ConditionsEntry = ({ value, chosen, onChange }: ConditionsEntryProps) => {
  const { today } = useWorkbench()
  const uses = value.state === 'stated' ? value.value : []
  const codes = uses.map(({ code }) => code)
  const known = codes.join()
  const choices = useMemo(() => legalChoices(specialCategoryConditions, today, known.split(',')), [today, known])
  return (
    <SaidEntry<SpecialCategoryConditionUse[]>
      path="article9"
      label={legalWords.article9}
      hint={chosen === '' ? undefined : legalWords.article9Why(chosen)}
      value={value}
      empty={[]}
      isEmpty={(list) => list.length === 0}
      none={legalWords.article9None}
      onChange={onChange}
    >
      {(list, change, { id, describedBy, invalid }) => (
        <>
          <PickMany
            id={id}
            label={legalWords.article9}
            describedBy={describedBy}
            invalid={invalid}
            values={codes}
            choices={choices}
            chips={false}
            onChange={(next) => change(next.map((code) => list.find((use) => use.code === code) ?? newUse(code)))}
          />
          <ChosenEntries
            items={list}
            keyOf={({ code }) => code}
            nameOf={({ code }) => `${nameOf(code)} (${code})`}
            onChange={change}
          >
            {(use, changeUse, position) =>
              asksSchedule1(use) && (
                <Schedule1Entry
                  path={`article9.${position}`}
                  condition={nameOf(use.code)}
                  leadsTo={use.code}
                  use={use}
                  onChange={(part) => changeUse({ ...use, ...part })}
                />
              )
            }
          </ChosenEntries>
        </>
      )}
    </SaidEntry>
  )
}

const newUse = (code: string) =>
  ({
    code,
    schedule1: { state: 'not-stated' },
    policyDocument: { state: 'not-stated' },
  }) as SpecialCategoryConditionUse

/** Asked where the law asks for it, and shown wherever something is said. */
const asksSchedule1 = ({ code, schedule1, policyDocument }: SpecialCategoryConditionUse): boolean =>
  findEntry(specialCategoryConditions, code)?.schedule1Part !== null ||
  schedule1.state !== 'not-stated' ||
  policyDocument.state !== 'not-stated'
