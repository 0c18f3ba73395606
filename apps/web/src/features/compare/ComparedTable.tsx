import {
  type ComparedAspect,
  type ComparedFact,
  type Comparison,
  comparedAspectNames,
  comparedDetailNames,
} from '@sharemap/graph'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { compareWords } from './compare-words.ts'

interface SideProps {
  readonly fact: ComparedFact
  readonly side: 'here' | 'there'
}

const Side = ({ fact, side }: SideProps) => {
  const isThere = fact.outcome === 'both' || fact.outcome === 'changed' || fact.outcome === `only-${side}`
  if (!isThere) return <span className="quiet">{compareWords.hasNot}</span>
  if (fact.differences.length === 0) return compareWords.has
  return (
    <ul className="plain-list">
      {fact.differences.map((difference) => (
        <li key={difference.detail}>
          <span className="quiet">{comparedDetailNames[difference.detail]}:</span>{' '}
          {difference[side].length === 0 ? compareWords.nothing : difference[side].join('; ')}
        </li>
      ))}
    </ul>
  )
}

/** A comparison as a table: a row for each fact, under what is compared. */
export const ComparedTable = ({ comparison }: { readonly comparison: Comparison }) => {
  const { here, there, facts } = comparison
  const aspects = [...new Set<ComparedAspect>(facts.map(({ aspect }) => aspect))]
  if (facts.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={compareWords.scrollHint} tabIndex={0}>
      <table className="flow-table compared">
        <caption className="govuk-visually-hidden">{compareWords.between(here.name, there.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{compareWords.fact}</th>
            <th scope="col">{here.name}</th>
            <th scope="col">{there.name}</th>
          </tr>
        </thead>
        {aspects.map((aspect) => {
          const found = facts.filter((fact) => fact.aspect === aspect)
          return (
            <tbody key={aspect}>
              <tr className="flow-table__group">
                <th scope="rowgroup" colSpan={3}>
                  {comparedAspectNames[aspect]} <span className="quiet">({found.length})</span>
                </th>
              </tr>
              {found.map((fact) => (
                <tr key={fact.key} data-outcome={fact.outcome}>
                  <th scope="row">
                    {fact.id === null ? fact.name : <RecordLink id={fact.id}>{fact.name}</RecordLink>}
                  </th>
                  <td>
                    <Side fact={fact} side="here" />
                  </td>
                  <td>
                    <Side fact={fact} side="there" />
                  </td>
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </section>
  )
}
