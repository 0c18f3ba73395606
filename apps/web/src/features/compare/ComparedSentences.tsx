import { type Comparison, comparedAspectNames, describeComparison } from '@sharemap/graph'
import { useMemo } from 'react'

/** A comparison as plain English, under what is compared. */
export const ComparedSentences = ({ comparison }: { readonly comparison: Comparison }) => {
  const said = useMemo(() => describeComparison(comparison), [comparison])
  return (
    <div className="sentences">
      {said.map(({ aspect, says }) => (
        <section key={aspect}>
          <h2 className="sentences__heading">{comparedAspectNames[aspect]}</h2>
          <ul className="plain-list">
            {says.map((sentence) => (
              <li key={sentence} className="sentence sentence--stated">
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
