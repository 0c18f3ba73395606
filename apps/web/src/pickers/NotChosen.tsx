import { pickerWords } from './picker-words.ts'
import type { ComboboxState } from './use-combobox.ts'

/** Says so where something was typed, the field left, and nothing chosen. */
export const NotChosen = ({ state: { isOpen, text } }: { readonly state: ComboboxState }) =>
  isOpen || text.trim() === '' ? null : (
    <p className="field-note field-note--problem">{pickerWords.notChosen(text.trim())}</p>
  )
