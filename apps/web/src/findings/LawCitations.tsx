import { plainDate } from '@sharemap/law'
import type { LawCited } from '@sharemap/rules'
import { findingWords } from './finding-words.ts'

/** The law that a finding cites, each with the days between which it holds. */
export const LawCitations = ({ law }: { readonly law: readonly LawCited[] }) => (
  <ul className="inline-list">
    {law.map(({ source, sourceUrl, inForceFrom, inForceTo }) => (
      <li key={source}>
        {sourceUrl === null ? (
          source
        ) : (
          <a href={sourceUrl} rel="noreferrer">
            {source}
          </a>
        )}{' '}
        <span className="quiet">
          ({findingWords.inForce(plainDate(inForceFrom), inForceTo === null ? null : plainDate(inForceTo))})
        </span>
      </li>
    ))}
  </ul>
)
