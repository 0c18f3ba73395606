import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { recordAddress } from '../workbench/record-address.ts'
import type { Destination } from './questions.ts'

export interface DestinationLinkProps {
  readonly to: Destination
  readonly className?: string
  readonly children: ReactNode
}

/** A link to where an answer is. */
export const DestinationLink = ({ to, className, children }: DestinationLinkProps) => {
  if (to.page === 'explorer') {
    return (
      <Link to="/explore" search={to.search} className={className}>
        {children}
      </Link>
    )
  }
  if (to.page === 'answer') {
    return (
      <Link to="/answers/$question" params={{ question: to.question }} search={to.search} className={className}>
        {children}
      </Link>
    )
  }
  const address = recordAddress(to.id)
  return address === null ? (
    children
  ) : (
    <Link to="/$folder/$slug" params={address} className={className}>
      {children}
    </Link>
  )
}
