import type { LegalEntry } from '@sharemap/law'
import type { SaidOrNone } from '@sharemap/register'
import { type ReactNode, useMemo } from 'react'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { legalChoices } from './legal-choices.ts'

export interface CodeEntryProps<Code extends string> {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly entries: readonly LegalEntry<Code>[]
  /** Whether what no longer holds is offered too: a register records what people rest on, good or bad. */
  readonly all?: boolean
  readonly value: SaidOrNone<Code>
  readonly none?: string
  readonly onChange: (value: SaidOrNone<Code>) => void
}

/** One entry of a table of the law, where somebody says. */
export const CodeEntry = <Code extends string>({
  path,
  label,
  hint,
  entries,
  all = false,
  value,
  none,
  onChange,
}: CodeEntryProps<Code>) => {
  const { today } = useWorkbench()
  const chosen = value.state === 'stated' ? value.value : ''
  const choices = useMemo(
    () => legalChoices(entries, today, all ? entries.map(({ code }) => code) : [chosen]),
    [entries, today, all, chosen],
  )
  return (
    <SaidEntry<string>
      path={path}
      label={label}
      hint={hint}
      value={value}
      empty=""
      isEmpty={(code) => code === ''}
      {...(none === undefined ? {} : { none })}
      onChange={(answer) => onChange(answer as SaidOrNone<Code>)}
    >
      {(code, change, { id, describedBy, invalid }) => (
        <PickOne
          id={id}
          label={label}
          describedBy={describedBy}
          invalid={invalid}
          value={code}
          choices={choices}
          onChoose={(next) => change(next ?? '')}
        />
      )}
    </SaidEntry>
  )
}
