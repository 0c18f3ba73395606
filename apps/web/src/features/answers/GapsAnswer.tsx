import { findGaps, gapKinds } from '@sharemap/graph'
import { useMemo } from 'react'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { gapWords } from './answer-words.ts'

/** What the register does not hold, or what has run out, kind by kind. */
export const GapsAnswer = () => {
  const { register, graph } = useWorkbench()
  const { summary, counts, gaps } = useMemo(() => findGaps(register, graph), [register, graph])
  const kinds = gapKinds.filter((kind) => counts[kind] > 0)
  return (
    <>
      <AnswerHead question="gaps" summary={summary} />
      {kinds.map((kind) => (
        <details key={kind} className="facet" open={counts[kind] <= 12}>
          <summary>
            <h2 className="facet__heading">{gapWords[kind]}</h2>
            <span className="facet__chosen">{counts[kind]}</span>
          </summary>
          <ul className="findings">
            {gaps
              .filter((gap) => gap.kind === kind)
              .map(({ record, organisation, says }) => (
                <li key={record.id}>
                  <RecordLink id={record.id}>{record.name}</RecordLink>
                  <p className="quiet">
                    {organisation !== null && `${organisation.name}. `}
                    {says}
                  </p>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </>
  )
}
