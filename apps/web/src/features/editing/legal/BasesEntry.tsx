import { findEntry, lawfulBases } from '@sharemap/law'
import type { LawfulBasisUse, Said } from '@sharemap/register'
import { useMemo } from 'react'
import { PickMany } from '../../../pickers/PickMany.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { ChosenEntries } from '../fields/ChosenEntries.tsx'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { legalWords } from '../words/legal-words.ts'
import { legalChoices } from './legal-choices.ts'

export interface BasesEntryProps {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly value: Said<LawfulBasisUse[]>
  readonly onChange: (value: Said<LawfulBasisUse[]>) => void
}

const nameOf = (code: string) => findEntry(lawfulBases, code)?.name ?? code

/** The Article 6 bases that something rests on. Where Article 6(3) asks for a law of the land, it is asked for at once. */
export const BasesEntry = ({ path, label, hint, value, onChange }: BasesEntryProps) => {
  const { today } = useWorkbench()
  const uses = value.state === 'stated' ? value.value : []
  const codes = uses.map(({ code }) => code)
  const chosen = codes.join()
  const choices = useMemo(() => legalChoices(lawfulBases, today, chosen.split(',')), [today, chosen])
  return (
    <SaidEntry<LawfulBasisUse[]>
      path={path}
      label={label}
      hint={hint}
      value={value}
      empty={[]}
      isEmpty={(list) => list.length === 0}
      // An Article 6 basis is said or is not: there is no third answer.
      onChange={(answer) => answer.state !== 'none' && onChange(answer)}
    >
      {(list, change, { id, describedBy, invalid }) => (
        <>
          <PickMany
            id={id}
            label={label}
            describedBy={describedBy}
            invalid={invalid}
            values={codes}
            choices={choices}
            chips={false}
            onChange={(next) =>
              change(
                next.map(
                  (code) =>
                    list.find((use) => use.code === code) ?? ({ code, law: { state: 'not-stated' } } as LawfulBasisUse),
                ),
              )
            }
          />
          <ChosenEntries
            items={list}
            keyOf={({ code }) => code}
            nameOf={({ code }) => `${nameOf(code)} (${code})`}
            onChange={change}
          >
            {(use, changeUse, position) =>
              (findEntry(lawfulBases, use.code)?.needsDomesticLaw === true || use.law.state === 'stated') && (
                <SaidText
                  path={`${path}.${position}.law`}
                  label={legalWords.lawRestsOn(nameOf(use.code))}
                  hint={legalWords.lawHint}
                  value={use.law}
                  onChange={(law) => law.state !== 'none' && changeUse({ ...use, law })}
                />
              )
            }
          </ChosenEntries>
        </>
      )}
    </SaidEntry>
  )
}
