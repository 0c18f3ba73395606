import type { ReactNode } from 'react'

/** Facts as terms and what is known of each. */
export const Facts = ({ children }: { readonly children: ReactNode }) => <dl className="facts">{children}</dl>

/** One fact. It is left out where there is nothing to say. */
export const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) =>
  children === null || children === undefined || children === '' || children === false ? null : (
    <div className="facts__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
