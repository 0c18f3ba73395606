import type { ReactNode } from 'react'
import { Sheet } from '../../elements/Sheet.tsx'
import { usersWords } from './users-words.ts'

export interface UserSheetProps {
  readonly title: string
  readonly trouble: string | null
  readonly pending: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  /** The fields. */
  readonly children: ReactNode
}

/** A form about one user. */
export const UserSheet = ({ title, trouble, pending, onSave, onClose, children }: UserSheetProps) => (
  <Sheet title={title} closeLabel={usersWords.close} onClose={onClose}>
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
      <p role="alert" className="form-trouble">
        {trouble}
      </p>
      <button type="submit" className="button" disabled={pending}>
        {pending ? usersWords.saving : usersWords.save}
      </button>
    </form>
  </Sheet>
)
