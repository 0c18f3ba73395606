import { type Impact, impactOf, indexGraph } from '@sharemap/graph'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import { scopeOfFlows } from '../../exports/export-scope.ts'
import { questionWords } from '../../questions/question-words.ts'
import { useWorkbench, type Workbench } from '../../workbench/workbench-context.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { answerWords } from './answer-words.ts'
import { BreachDuties } from './BreachDuties.tsx'
import { FlowsFound } from './FlowsFound.tsx'
import { Contacts, Touches } from './Touches.tsx'
import { useAnswerSearch } from './use-answer-search.ts'

const impactOrNull = ({ register, graph }: Workbench, id: string | undefined): Impact | null => {
  if (id === undefined) return null
  try {
    return impactOf(register, graph, id)
  } catch (error) {
    // The id comes from the address, and may name nothing that can be breached or fall.
    if (error instanceof RangeError) return null
    throw error
  }
}

const titleOf = ({ kind, subject }: Impact): string => {
  if (kind === 'category') return answerWords.noLongerCollected(subject.name)
  return questionWords[kind === 'breach' ? 'breach' : 'what-if'].about(subject.name)
}

const kindsAsked = new Set(['party', 'system', 'lawful-basis', 'gateway', 'category'])

/** What is touched if a body or system is breached, or if a law, an agreement or a kind of data goes. */
export const ImpactAnswer = () => {
  const workbench = useWorkbench()
  const { search, change } = useAnswerSearch()
  const impact = useMemo(() => impactOrNull(workbench, search.of), [workbench, search.of])
  const { register, graph, asAt } = workbench
  const choices = [
    ...graph.nodes.filter((node) =>
      node.kind === 'place' ? node.country !== null && node.country !== 'GB' : kindsAsked.has(node.kind),
    ),
    ...register.agreements.map(({ id, name }) => ({ id, label: name, kind: 'agreement' as const })),
  ]
  const subject = impact === null ? undefined : graph.nodes[indexGraph(graph).positionOf.get(impact.subject.id) ?? -1]
  return (
    <>
      <AnswerHead
        question={impact === null || impact.kind === 'breach' ? 'breach' : 'what-if'}
        title={impact === null ? answerWords.impact : titleOf(impact)}
        summary={impact?.summary}
        exported={scopeOfFlows(asAt, impact?.touched.flows.map(({ id }) => id) ?? [])}
      >
        <RecordPicker
          label={answerWords.of}
          value={search.of}
          choices={choices}
          onChoose={(of) => change({ of, aware: undefined })}
        />
      </AnswerHead>
      {impact === null ? (
        <p>{search.of === undefined ? answerWords.chooseFirst : answerWords.notInRegister}</p>
      ) : (
        <>
          {impact.kind === 'breach' && <BreachDuties impact={impact} />}
          <Touches impact={impact} />
          <Contacts touched={impact.touched} />
          <FlowsFound heading={answerWords.flows} flows={impact.touched.flows} />
          {subject !== undefined && subject.lane !== 'why' && (
            <p className="no-print">
              <Link to="/explore" search={{ trace: subject.id, direction: subject.kind === 'place' ? 'up' : 'down' }}>
                {answerWords.traceIt}
              </Link>
            </p>
          )}
        </>
      )}
    </>
  )
}
