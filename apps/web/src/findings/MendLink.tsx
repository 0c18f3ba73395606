import type { Finding } from '@sharemap/rules'
import { Link } from '@tanstack/react-router'
import { PencilLine } from 'lucide-react'
import { editAddress } from '../editing/edit-addresses.ts'
import { useSession } from '../editing/use-session.ts'
import { findingWords } from './finding-words.ts'

/** The way from a finding to the record's form, at the field that it points at; nothing for those who may not edit. */
export const MendLink = ({ finding }: { readonly finding: Finding }) => {
  const { may } = useSession()
  if (!may('edit')) return null
  return (
    <Link {...editAddress(finding.record, finding.field)} className="finding__more no-print">
      <PencilLine aria-hidden="true" size={14} /> {findingWords.openForm}
      <span className="govuk-visually-hidden">
        : {finding.recordName}, {finding.title}
      </span>
    </Link>
  )
}
