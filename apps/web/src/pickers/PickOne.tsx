import { ChevronDown, X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { NotChosen } from './NotChosen.tsx'
import { OptionList } from './OptionList.tsx'
import { pickerWords } from './picker-words.ts'
import { type PickChoice, searchChoices } from './search-choices.ts'
import { useCombobox } from './use-combobox.ts'

export interface PickOneProps {
  readonly id: string
  readonly label: string
  readonly describedBy?: string | undefined
  readonly value: string | null
  readonly choices: readonly PickChoice[]
  readonly onChoose: (id: string | null) => void
  readonly onAdd?: ((name: string) => void) | undefined
  /** Whether it can be emptied again. */
  readonly clearable?: boolean
  readonly invalid?: boolean
  /** What choosing none means, in words. */
  readonly none?: string
}

/** Chooses one of many by typing: the field shows what is chosen, and searches while it is typed in. */
export const PickOne = ({
  id,
  label,
  describedBy,
  value,
  choices,
  onChoose,
  onAdd,
  clearable = true,
  invalid = false,
  none,
}: PickOneProps) => {
  const input = useRef<HTMLInputElement>(null)
  const search = useMemo(() => searchChoices(choices), [choices])
  const state = useCombobox({ search, onChoose, onAdd })
  const chosen = value === null || value === '' ? undefined : choices.find((choice) => choice.id === value)
  const shown = state.isOpen || state.text !== '' ? state.text : (chosen?.label ?? '')
  return (
    <div className="picker">
      <div className="picker__field">
        <input
          {...state.inputProps}
          ref={input}
          id={id}
          type="text"
          aria-label={label}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          value={shown}
          placeholder={chosen === undefined ? none : state.isOpen ? chosen.label : undefined}
          onChange={({ target }) => {
            // The first letter typed over what is chosen begins a search; the browser adds it to the old text.
            const typed = state.isOpen || state.text !== '' ? target.value : addedTo(chosen?.label ?? '', target.value)
            state.type(typed)
          }}
          onFocus={({ target }) => target.select()}
          onClick={state.open}
          onBlur={state.close}
        />
        {clearable && chosen !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label={pickerWords.clear(label)}
            onClick={() => {
              onChoose(null)
              input.current?.focus()
            }}
          >
            <X aria-hidden="true" size={16} />
          </button>
        )}
        <ChevronDown aria-hidden="true" size={16} className="picker__arrow" />
      </div>
      <OptionList state={state} label={label} />
      <NotChosen state={state} />
    </div>
  )
}

/** What was typed, without the text that it was typed behind. */
const addedTo = (before: string, now: string): string =>
  before !== '' && now.startsWith(before) && now.length > before.length ? now.slice(before.length) : now
