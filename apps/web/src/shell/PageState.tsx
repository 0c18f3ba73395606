import type { ReactNode } from 'react'
import { PageHeading } from '../elements/PageHeading.tsx'

export interface PageStateProps {
  readonly title: string
  readonly children: ReactNode
  /** Whether it is said at once by a screen reader: for what went wrong. */
  readonly alert?: boolean
}

/** A page that has nothing to show but why. */
export const PageState = ({ title, children, alert = false }: PageStateProps) => (
  <div className="page-state" role={alert ? 'alert' : undefined}>
    <PageHeading>{title}</PageHeading>
    {children}
  </div>
)
