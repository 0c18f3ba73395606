import { type RecordKind, recordKinds } from '@sharemap/register'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { kindWords } from '../details/details-words.ts'
import { Disclosure } from '../elements/Disclosure.tsx'
import { newAddress } from './edit-addresses.ts'
import { editingWords } from './editing-words.ts'
import { useSession } from './use-session.ts'

/** What is added most comes first. */
const often: readonly RecordKind[] = ['flow', 'activity', 'party']
const kinds = [...often, ...recordKinds.filter((kind) => !often.includes(kind))]

/** The ways to add a record, for those who may edit. */
export const NewMenu = () => {
  const { may } = useSession()
  if (!may('edit')) return null
  return (
    <Disclosure
      label={
        <>
          <Plus aria-hidden="true" size={16} /> <span className="new-menu__label">{editingWords.newRecord}</span>
        </>
      }
    >
      <ul className="plain-list new-menu">
        {kinds.map((kind) => (
          <li key={kind}>
            <Link
              {...newAddress(kind)}
              onClick={({ currentTarget }) => currentTarget.closest('details')?.removeAttribute('open')}
            >
              {kindWords[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
