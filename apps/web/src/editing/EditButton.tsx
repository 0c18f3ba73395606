import { Link } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { editAddress } from './edit-addresses.ts'
import { editingWords } from './editing-words.ts'
import { useSession } from './use-session.ts'

export interface EditButtonProps {
  /** The record's id. */
  readonly id: string
  readonly className?: string
  /** What it is the form of, where there are several on a page: it is said to screen readers. */
  readonly of?: string
}

/** The way to a record's form, for those who may edit. */
export const EditButton = ({ id, className = 'tool-button', of }: EditButtonProps) => {
  const { may } = useSession()
  if (!may('edit')) return null
  return (
    <Link {...editAddress(id)} className={className}>
      <Pencil aria-hidden="true" size={16} /> {editingWords.edit}
      {of !== undefined && <span className="govuk-visually-hidden">: {of}</span>}
    </Link>
  )
}
