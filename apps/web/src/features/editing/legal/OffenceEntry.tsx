import { findEntry, offenceDataAuthorities } from '@sharemap/law'
import type { Activity, OffenceAuthorityUse } from '@sharemap/register'
import { useMemo } from 'react'
import { PickMany } from '../../../pickers/PickMany.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { ChosenEntries } from '../fields/ChosenEntries.tsx'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { legalWords } from '../words/legal-words.ts'
import { legalChoices } from './legal-choices.ts'
import { Schedule1Entry } from './Schedule1Entry.tsx'

export interface OffenceEntryProps {
  readonly value: Activity['article10']
  /** The categories of offence data that are chosen, in words; none where there are none. */
  readonly chosen: string
  readonly onChange: (value: Activity['article10']) => void
}

const nameOf = (code: string) => findEntry(offenceDataAuthorities, code)?.name ?? code

/** What lets data about criminal offences be used (UK GDPR Art 10; DPA 2018 s.10(5)). */
export const OffenceEntry = ({ value, chosen, onChange }: OffenceEntryProps) => {
  const { today } = useWorkbench()
  const uses = value.state === 'stated' ? value.value : []
  const codes = uses.map(({ authority }) => authority)
  const known = codes.join()
  const choices = useMemo(() => legalChoices(offenceDataAuthorities, today, known.split(',')), [today, known])
  return (
    <SaidEntry<OffenceAuthorityUse[]>
      path="article10"
      label={legalWords.article10}
      hint={chosen === '' ? undefined : legalWords.article10Why(chosen)}
      value={value}
      empty={[]}
      isEmpty={(list) => list.length === 0}
      none={legalWords.article10None}
      onChange={onChange}
    >
      {(list, change, { id, describedBy, invalid }) => (
        <>
          <PickMany
            id={id}
            label={legalWords.article10}
            describedBy={describedBy}
            invalid={invalid}
            values={codes}
            choices={choices}
            chips={false}
            onChange={(next) =>
              change(next.map((authority) => list.find((use) => use.authority === authority) ?? newUse(authority)))
            }
          />
          <ChosenEntries
            items={list}
            keyOf={({ authority }) => authority}
            nameOf={({ authority }) => nameOf(authority)}
            onChange={change}
          >
            {(use, changeUse, position) =>
              asksSchedule1(use) && (
                <Schedule1Entry
                  path={`article10.${position}`}
                  condition={nameOf(use.authority)}
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

const newUse = (authority: string) =>
  ({
    authority,
    schedule1: { state: 'not-stated' },
    policyDocument: { state: 'not-stated' },
  }) as OffenceAuthorityUse

const asksSchedule1 = ({ authority, schedule1, policyDocument }: OffenceAuthorityUse): boolean =>
  findEntry(offenceDataAuthorities, authority)?.needsSchedule1Condition === true ||
  schedule1.state !== 'not-stated' ||
  policyDocument.state !== 'not-stated'
