import { kindOfIdentifier } from '@sharemap/register'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { newAddress } from './edit-addresses.ts'
import { editingWords } from './editing-words.ts'
import { useSession } from './use-session.ts'

/** The way to record a flow that goes from an activity or a system, for those who may edit; nothing for other records. */
export const NewFlowButton = ({ from }: { readonly from: string }) => {
  const { may } = useSession()
  const kind = kindOfIdentifier(from)
  if (!may('edit') || (kind !== 'activity' && kind !== 'system')) return null
  return (
    <Link {...newAddress('flow', { from })} className="tool-button">
      <Plus aria-hidden="true" size={16} /> {editingWords.newFlow}
    </Link>
  )
}
