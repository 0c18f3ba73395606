import type { ReactNode } from 'react'
import { notStated } from '../reading/fact-words.ts'
import { Fact, Facts } from './Facts.tsx'

/** One thing that may be said or unsaid. */
export interface SaidFact {
  readonly term: string
  /** Null where nobody says; false where there is nothing to say of it here. */
  readonly value: ReactNode | null | false
}

/** Facts, with all that nobody says gathered in one line at the end, so that it is seen and takes no room. */
export const SaidFacts = ({ facts }: { readonly facts: readonly SaidFact[] }) => {
  const unsaid = facts.filter(({ value }) => value === null)
  return (
    <Facts>
      {facts.map(({ term, value }) => (
        <Fact key={term} term={term}>
          {value}
        </Fact>
      ))}
      {unsaid.length > 0 && (
        <Fact term={notStated}>
          <span className="unsaid">{unsaid.map(({ term }) => term).join('; ')}</span>
        </Fact>
      )}
    </Facts>
  )
}
