import { sensitiveFlows } from '@sharemap/graph'
import { useMemo } from 'react'
import { RecordLink, RecordLinks } from '../../elements/RecordLink.tsx'
import { scopeOfFlows } from '../../exports/export-scope.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { answerWords } from './answer-words.ts'

/** The flows of special category and criminal offence data, and what the condition of each lacks. */
export const SensitiveAnswer = () => {
  const { register, graph, asAt } = useWorkbench()
  const { summary, flows } = useMemo(() => sensitiveFlows(register, graph), [register, graph])
  const parts = [
    { heading: answerWords.incomplete, found: flows.filter(({ complete }) => !complete) },
    { heading: answerWords.complete, found: flows.filter(({ complete }) => complete) },
  ]
  return (
    <>
      <AnswerHead
        question="sensitive"
        summary={summary}
        exported={scopeOfFlows(
          asAt,
          flows.map(({ flow }) => flow.id),
        )}
      />
      {parts.map(({ heading, found }) => (
        <section key={heading}>
          <h2>
            {heading} <span className="quiet">({found.length})</span>
          </h2>
          <ul className="findings">
            {found.map(({ flow, special, criminalOffence, stated, conditions, missing }) => (
              <li key={flow.id}>
                <RecordLink id={flow.id}>{flow.name}</RecordLink>
                <p className="quiet">
                  {stated ? answerWords.carries : answerWords.mayCarryData}:{' '}
                  <RecordLinks ids={[...special, ...criminalOffence].map(({ id }) => id)} />
                </p>
                {conditions.length > 0 && (
                  <p>
                    {answerWords.conditions}: {conditions.join(', ')}
                  </p>
                )}
                {missing.length > 0 && (
                  <p>
                    <b>{answerWords.missing}:</b> {missing.join(' ')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
