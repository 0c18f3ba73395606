import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import type { PickChoice, SearchChoices } from './search-choices.ts'

/** A line of the list: something to choose, or the way to add what is not there. */
export type ComboboxOption =
  | { readonly kind: 'choice'; readonly choice: PickChoice }
  | { readonly kind: 'add'; readonly name: string }

export interface ComboboxOptions {
  readonly search: SearchChoices
  readonly onChoose: (id: string) => void
  /** Adds what is not there; left out where nothing can be added. */
  readonly onAdd?: ((name: string) => void) | undefined
  /** Choices that are not offered, for they are chosen already. */
  readonly without?: ReadonlySet<string>
}

/** A long list is offered only in part: who types a letter or two sees what they meant. */
const mostOffered = 60

/**
 * The state and keys of a combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With List
 * Autocomplete"): arrows walk the list, Enter and Tab choose, Escape closes it and then empties the field, and the focus
 * stays in the field throughout. What was typed and chosen by nobody stays in the field, so that it can be seen.
 *
 * @param options what is searched, and what is done with what is chosen.
 */
export const useCombobox = ({ search, onChoose, onAdd, without }: ComboboxOptions) => {
  const listId = useId()
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const sought = useDeferredValue(text)

  const offer = useMemo(() => {
    const at = (typed: string): { readonly options: ComboboxOption[]; readonly hidden: number } => {
      const found = search(typed).filter(({ id }) => without?.has(id) !== true)
      const choices = found.slice(0, mostOffered).map((choice): ComboboxOption => ({ kind: 'choice', choice }))
      const add: ComboboxOption[] = onAdd === undefined ? [] : [{ kind: 'add', name: typed.trim() }]
      return { options: [...choices, ...add], hidden: found.length - choices.length }
    }
    return { at, ...at(sought) }
  }, [search, without, onAdd, sought])

  const close = () => {
    setOpen(false)
    setMarked(-1)
  }
  const choose = (option: ComboboxOption | undefined) => {
    if (option === undefined) return
    setText('')
    close()
    if (option.kind === 'add') onAdd?.(option.name)
    else onChoose(option.choice.id)
  }
  const mark = (position: number) => {
    setMarked(position)
    document.getElementById(`${listId}-${position}`)?.scrollIntoView({ block: 'nearest' })
  }
  const type = (typed: string) => {
    setText(typed)
    setOpen(true)
    // Who types means what is found first, and may go on typing.
    setMarked(typed.trim() === '' ? -1 : 0)
  }
  const walk = (step: number) => {
    const last = offer.options.length - 1
    if (!isOpen) {
      setOpen(true)
      mark(step > 0 ? 0 : last)
    } else mark(marked + step > last ? 0 : marked + step < 0 ? last : marked + step)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined && !event.altKey) {
      event.preventDefault()
      walk(step)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(event.key === 'ArrowDown')
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      // Who types and presses Enter at once means what was typed, not what was still offered for less.
      choose((sought === text ? offer.options : offer.at(text).options)[marked])
    } else if (event.key === 'Tab' && isOpen && text.trim() !== '') {
      // Who types and goes on means what is marked; something new is added on purpose alone.
      const option = (sought === text ? offer.options : offer.at(text).options)[marked]
      if (option?.kind === 'choice') choose(option)
    } else if (event.key === 'Escape' && (isOpen || text !== '')) {
      event.preventDefault()
      event.stopPropagation()
      if (!isOpen) setText('')
      close()
    }
  }

  const inputProps = {
    role: 'combobox' as const,
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-autocomplete': 'list' as const,
    'aria-activedescendant': isOpen && marked >= 0 && marked < offer.options.length ? `${listId}-${marked}` : undefined,
    autoComplete: 'off',
    spellCheck: 'false' as const,
    onKeyDown,
  }
  return { listId, text, isOpen, marked, ...offer, inputProps, type, choose, close, open: () => setOpen(true) }
}

export type ComboboxState = ReturnType<typeof useCombobox>
