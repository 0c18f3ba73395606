import { Link } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { editAddress } from './edit-addresses.ts'
import { editingWords } from './editing-words.ts'
import { useSession } from './use-session.ts'

export interface EditButtonProps {
  /** The record's id. */
  readonly id: string
  /** The field to go to; none for the form's beginning. */
  readonly field?: string
  readonly className?: string
}

/** The way to a record's form, for those who may edit. */
export const EditButton = ({ id, field, className = 'tool-button' }: EditButtonProps) => {
  const { may } = useSession()
  if (!may('edit')) return null
  return (
    <Link {...editAddress(id, field)} className={className}>
      <Pencil aria-hidden="true" size={16} /> {editingWords.edit}
    </Link>
  )
}
