import { Plus } from 'lucide-react'
import { pickerWords } from './picker-words.ts'
import type { ComboboxState } from './use-combobox.ts'

export interface OptionListProps {
  readonly state: ComboboxState
  readonly label: string
}

/** The list under a combobox. It never takes the focus: the field keeps it and says which line is marked. */
export const OptionList = ({ state, label }: OptionListProps) => {
  const { listId, isOpen, options, hidden, marked, choose } = state
  const found = options.filter(({ kind }) => kind === 'choice').length
  return (
    <>
      <p role="status" className="govuk-visually-hidden">
        {isOpen ? (found === 0 ? pickerWords.none : pickerWords.found(found + hidden)) : ''}
      </p>
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className="picker__list"
        hidden={!isOpen}
        // A press must not take the focus from the field before it is known what was pressed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen &&
          options.map((option, position) => (
            // The keys are the field's.
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses the marked option
            <div
              key={option.kind === 'add' ? '' : option.choice.id}
              id={`${listId}-${position}`}
              role="option"
              aria-selected={position === marked}
              tabIndex={-1}
              className="picker__option"
              onClick={() => choose(option)}
            >
              {option.kind === 'add' ? (
                <span>
                  <Plus aria-hidden="true" size={15} /> {pickerWords.add(option.name)}
                </span>
              ) : (
                <>
                  <span>{option.choice.label}</span>
                  {option.choice.hint !== undefined && <span className="quiet">{option.choice.hint}</span>}
                </>
              )}
            </div>
          ))}
      </div>
      {isOpen && hidden > 0 && <p className="quiet picker__more">{pickerWords.more(hidden)}</p>}
    </>
  )
}
