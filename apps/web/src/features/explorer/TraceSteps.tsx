import type { DescribedPath, Hop, TracedHop } from '@sharemap/graph'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { traceWords } from './trace-words.ts'

/** One step as a sentence, with marks where it crosses. */
const Step = ({ hop }: { readonly hop: Hop }) => {
  const crosses = [
    hop.crossesOrganisation ? traceWords.crossesOrganisation : '',
    hop.leavesUk === null ? '' : traceWords.leavesUk[hop.leavesUk],
  ].filter((words) => words !== '')
  return (
    <>
      <RecordLink id={hop.edge}>{hop.says}</RecordLink>
      {crosses.map((words) => (
        <span key={words} className="mark">
          {words}
        </span>
      ))}
    </>
  )
}

/** The steps of the path that is looked at. */
export const PathSteps = ({ path }: { readonly path: DescribedPath }) => (
  <details className="trace__steps" open>
    <summary>{traceWords.steps(path.hops.length)}</summary>
    <ol>
      {path.hops.map((hop) => (
        <li key={hop.edge}>
          <Step hop={hop} />
        </li>
      ))}
    </ol>
  </details>
)

/** Every step of a trace, under the number of hops after which it is walked. */
export const TraceSteps = ({ hops }: { readonly hops: readonly TracedHop[] }) => {
  const numbers = [...new Set(hops.map(({ hop }) => hop))]
  return (
    <details className="trace__steps">
      <summary>{traceWords.steps(hops.length)}</summary>
      {numbers.map((number) => (
        <section key={number}>
          <h2 className="trace__hop">{traceWords.hop(number)}</h2>
          <ul className="plain-list">
            {hops
              .filter(({ hop }) => hop === number)
              .map((hop) => (
                <li key={hop.edge}>
                  <Step hop={hop} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
