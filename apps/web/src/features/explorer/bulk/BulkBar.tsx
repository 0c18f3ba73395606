import { ListChecks, PencilLine, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { bulkWords } from './bulk-words.ts'

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog.tsx')).BulkDialog }))

export interface BulkBarProps {
  /** Ids of the chosen flows. */
  readonly ticked: readonly string[]
  /** Ids of all that the filters leave. */
  readonly all: readonly string[]
  readonly onSelectAll: () => void
  readonly onClear: () => void
}

/** How many flows are chosen, and what can be done with them. */
export const BulkBar = ({ ticked, all, onSelectAll, onClear }: BulkBarProps) => {
  const [open, setOpen] = useState(false)
  return (
    <div className="bulk-bar" data-chosen={ticked.length > 0}>
      <p role="status" title={bulkWords.keys}>
        {bulkWords.selected(ticked.length, all.length)}
      </p>
      {ticked.length < all.length && (
        <button type="button" className="tool-button" onClick={onSelectAll}>
          <ListChecks aria-hidden="true" size={16} /> {bulkWords.selectAllShort(all.length)}
        </button>
      )}
      {ticked.length > 0 && (
        <>
          <button type="button" className="tool-button" onClick={onClear}>
            <X aria-hidden="true" size={16} /> {bulkWords.clear}
          </button>
          <button type="button" className="button" onClick={() => setOpen(true)}>
            <PencilLine aria-hidden="true" size={16} /> {bulkWords.change}
          </button>
        </>
      )}
      {open && (
        <Suspense>
          <BulkDialog
            flows={ticked}
            onClose={() => setOpen(false)}
            onDone={() => {
              setOpen(false)
              onClear()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
