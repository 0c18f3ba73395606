import { FileDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { exportButtonWords } from './export-button-words.ts'
import type { ExportScope } from './export-scope.ts'

const ExportDialog = lazy(async () => ({
  default: (await import('../features/exports/ExportDialog.tsx')).ExportDialog,
}))

export interface ExportButtonProps {
  readonly scope: ExportScope
  /** What the button says, where "this" would not be clear. */
  readonly label?: string
}

/** Opens the menu in which what is shown can be taken away. */
export const ExportButton = ({ scope, label = exportButtonWords.exportThis }: ExportButtonProps) => {
  const [shown, setShown] = useState(false)
  return (
    <>
      <button type="button" className="tool-button no-print" aria-haspopup="dialog" onClick={() => setShown(true)}>
        <FileDown aria-hidden="true" size={16} /> {label}
      </button>
      {shown && (
        <Suspense>
          <ExportDialog scope={scope} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  )
}
