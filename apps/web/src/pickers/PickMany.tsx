import { ChevronDown, X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { NotChosen } from './NotChosen.tsx'
import { OptionList } from './OptionList.tsx'
import { pickerWords } from './picker-words.ts'
import { type PickChoice, searchChoices } from './search-choices.ts'
import { useCombobox } from './use-combobox.ts'

export interface PickManyProps {
  readonly id: string
  readonly label: string
  readonly describedBy?: string | undefined
  readonly values: readonly string[]
  readonly choices: readonly PickChoice[]
  readonly onChange: (ids: string[]) => void
  readonly onAdd?: ((name: string) => void) | undefined
  readonly invalid?: boolean
  /** Whether what is chosen is shown here; a form may show it in a list of its own. */
  readonly chips?: boolean
}

/** Chooses several of many by typing: each is added to those chosen, which can be taken out again. */
export const PickMany = ({
  id,
  label,
  describedBy,
  values,
  choices,
  onChange,
  onAdd,
  invalid = false,
  chips = true,
}: PickManyProps) => {
  const input = useRef<HTMLInputElement>(null)
  const search = useMemo(() => searchChoices(choices), [choices])
  const without = useMemo(() => new Set(values), [values])
  const state = useCombobox({ search, onChoose: (chosen) => onChange([...values, chosen]), onAdd, without })
  const labelOf = (value: string) => choices.find((choice) => choice.id === value)?.label ?? value
  return (
    <div className="picker">
      {chips && values.length > 0 && (
        <ul className="chips__list" aria-label={pickerWords.chosen(label)}>
          {values.map((value) => (
            <li key={value}>
              <button
                type="button"
                className="chip"
                aria-label={pickerWords.remove(labelOf(value))}
                onClick={() => {
                  onChange(values.filter((other) => other !== value))
                  input.current?.focus()
                }}
              >
                {labelOf(value)} <X aria-hidden="true" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="picker__field">
        <input
          {...state.inputProps}
          ref={input}
          id={id}
          type="text"
          aria-label={label}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          value={state.text}
          onChange={({ target }) => state.type(target.value)}
          onClick={state.open}
          onBlur={state.close}
        />
        <ChevronDown aria-hidden="true" size={16} className="picker__arrow" />
      </div>
      <OptionList state={state} label={label} />
      <NotChosen state={state} />
    </div>
  )
}
