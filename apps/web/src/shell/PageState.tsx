import type { ReactNode } from 'react'

export interface PageStateProps {
  readonly title: string
  readonly children: ReactNode
  /** Whether it is said at once by a screen reader: for what went wrong. */
  readonly alert?: boolean
}

/** A page that has nothing to show but why. */
export const PageState = ({ title, children, alert = false }: PageStateProps) => (
  <div className="page-state" role={alert ? 'alert' : undefined}>
    <h1>{title}</h1>
    {children}
  </div>
)
