import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { formWords } from '../words/form-words.ts'

export interface ChosenEntriesProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item, position: number) => string
  readonly nameOf: (item: Item, position: number) => string
  readonly onChange: (items: Item[]) => void
  /** Whether one of them is folded away at first, so that a long list can be looked over; none is unless it says. */
  readonly folds?: (item: Item) => boolean
  /** What is asked of one of them. */
  readonly children: (item: Item, change: (item: Item) => void, position: number) => ReactNode
}

/** Several things that were chosen or added, each with what is asked of it and the way to take it out. */
export const ChosenEntries = <Item,>({ items, keyOf, nameOf, onChange, folds, children }: ChosenEntriesProps<Item>) =>
  items.length === 0 ? null : (
    <ul className="entries">
      {items.map((item, position) => {
        const name = nameOf(item, position)
        return (
          <li key={keyOf(item, position)} className="entries__item">
            <div className="entries__head">
              <b>{name}</b>
              <button
                type="button"
                className="icon-button"
                aria-label={formWords.remove(name)}
                onClick={() => onChange(items.filter((_, place) => place !== position))}
              >
                <X aria-hidden="true" size={16} />
              </button>
            </div>
            <Fold folded={folds === undefined ? null : folds(item)}>
              {children(item, (changed) => onChange(items.with(position, changed)), position)}
            </Fold>
          </li>
        )
      })}
    </ul>
  )

/** Folded away at first or not: what is done to it later is the reader's own. Null where it does not fold at all. */
const Fold = ({ folded, children }: { readonly folded: boolean | null; readonly children: ReactNode }) => {
  const [open] = useState(folded === false)
  if (folded === null) return children
  return (
    <details open={open}>
      <summary>{formWords.details}</summary>
      {children}
    </details>
  )
}
