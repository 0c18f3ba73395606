import type { LineSpan } from '@sharemap/register'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { ChosenEntries } from '../fields/ChosenEntries.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { LinesEntry } from '../fields/LinesEntry.tsx'
import { OptionalEntry, TextEntry } from '../fields/TextEntry.tsx'
import { formWords } from '../words/form-words.ts'
import { noticeWords } from '../words/record-form-words.ts'

/** Something that a notice says, and where. */
interface Statement {
  readonly says: string
  readonly section: string | null
  readonly lines: LineSpan | null
}

export interface StatementsEntryProps<Item extends Statement> {
  readonly path: string
  readonly label: string
  /** What is added, as it follows "Add". */
  readonly what: string
  readonly items: readonly Item[]
  readonly blank: Item
  readonly nameOf: (item: Item) => string
  readonly onChange: (items: Item[]) => void
  /** What is asked besides what it says and where. */
  readonly children: (item: Item, change: (item: Item) => void, path: string) => ReactNode
}

/** Several statements of a notice. */
export const StatementsEntry = <Item extends Statement>({
  path,
  label,
  what,
  items,
  blank,
  nameOf,
  onChange,
  children,
}: StatementsEntryProps<Item>) => (
  <FieldFrame path={path} label={label} group>
    {() => (
      <>
        <ChosenEntries
          items={items}
          keyOf={(_, position) => String(position)}
          nameOf={(item, position) => nameOf(item) || `${label} ${position + 1}`}
          folds={({ says }) => says !== ''}
          onChange={onChange}
        >
          {(item, change, position) => {
            const place = `${path}.${position}`
            return (
              <>
                {children(item, change, place)}
                <TextEntry
                  path={`${place}.says`}
                  label={noticeWords.says}
                  lines={2}
                  value={item.says}
                  onChange={(says) => change({ ...item, says })}
                />
                <div className="form-row">
                  <OptionalEntry
                    path={`${place}.section`}
                    label={noticeWords.section}
                    value={item.section}
                    onChange={(section) => change({ ...item, section })}
                  />
                  <LinesEntry
                    path={`${place}.lines`}
                    value={item.lines}
                    onChange={(lines) => change({ ...item, lines })}
                  />
                </div>
              </>
            )
          }}
        </ChosenEntries>
        <button type="button" className="button button--quiet" onClick={() => onChange([...items, blank])}>
          <Plus aria-hidden="true" size={16} /> {formWords.addOne(what)}
        </button>
      </>
    )}
  </FieldFrame>
)
