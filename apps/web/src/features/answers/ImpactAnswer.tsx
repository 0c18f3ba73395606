import { type Impact, indexGraph } from '@sharemap/graph'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import { scopeOfFlows } from '../../exports/export-scope.ts'
import { useAsk } from '../../questions/ask-context.ts'
import { questionWords } from '../../questions/question-words.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { answerWords } from './answer-words.ts'
import { BreachDuties } from './BreachDuties.tsx'
import { FlowsFound } from './FlowsFound.tsx'
import { impactOrNull } from './impact-or-null.ts'
import { relatedImpacts } from './related-impacts.ts'
import { Contacts, Touches } from './Touches.tsx'
import { useAnswerSearch } from './use-answer-search.ts'

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
        <>
          <p>{search.of === undefined ? answerWords.chooseOrAsk : answerWords.notInRegister}</p>
          <WaysToAsk />
        </>
      ) : (
        <>
          <AskNext impact={impact} />
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

/** The two questions that this page answers, each of which finds by name what it can be about. */
const WaysToAsk = () => {
  const ask = useAsk()
  return (
    <ul className="cards no-print">
      {(['breach', 'what-if'] as const).map((id) => (
        <li key={id}>
          <button type="button" className="card" aria-haspopup="dialog" onClick={() => ask(id)}>
            <b>{questionWords[id].title}</b>
            <span>{questionWords[id].hint}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The questions that follow from this one, each a click away; nothing where there are none. */
const AskNext = ({ impact }: { readonly impact: Impact }) => {
  const workbench = useWorkbench()
  const related = useMemo(() => relatedImpacts(workbench, impact), [workbench, impact])
  if (related.length === 0) return null
  return (
    <nav className="answer__next no-print" aria-label={answerWords.askNext}>
      <b>{answerWords.askNext}:</b>
      <ul>
        {related.map((next) => (
          <li key={next.subject.id}>
            <Link to="/answers/$question" params={{ question: 'impact' }} search={{ of: next.subject.id }}>
              {titleOf(next)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
