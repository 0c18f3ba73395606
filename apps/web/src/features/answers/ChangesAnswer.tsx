import type { Standing } from '@sharemap/law'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { DayField } from '../../elements/DayField.tsx'
import { StandingMark } from '../../elements/Mark.tsx'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { yearBefore } from '../../workbench/year-before.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { answerWords } from './answer-words.ts'
import { compareDays } from './compare-days.ts'
import { NamedList } from './NamedList.tsx'
import { useAnswerSearch } from './use-answer-search.ts'

/** What changed between two days: in the register, and in the law under it. */
export const ChangesAnswer = () => {
  const { register, asAt } = useWorkbench()
  const { search, change } = useAnswerSearch()
  const after = search.after ?? asAt
  const before = search.before ?? yearBefore(after)
  const found = useMemo(() => compareDays(register, before, after), [register, before, after])
  const isSame = found.began.length + found.ended.length + found.standing.length === 0
  return (
    <>
      <AnswerHead question="changes">
        <DayField label={answerWords.before} value={before} onChoose={(day) => change({ before: day })} />
        <DayField label={answerWords.after} value={after} onChoose={(day) => change({ after: day })} />
      </AnswerHead>
      {isSame && <p role="status">{answerWords.unchanged}</p>}
      {found.standing.length > 0 && (
        <section>
          <h2>
            {answerWords.standingChanged} <span className="quiet">({found.standing.length})</span>
          </h2>
          <ul className="findings">
            {found.standing.map(({ transfer, before: then, after: now }) => (
              <li key={transfer.id}>
                <RecordLink id={transfer.id}>{transfer.name}</RecordLink>
                <OnDay day={before} standing={then} />
                <OnDay day={after} standing={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <NamedList heading={answerWords.began} items={found.began} />
      <NamedList heading={answerWords.ended} items={found.ended} />
      <p className="no-print">
        <Link to="/compare" search={{ kind: 'day', here: before, there: after }}>
          {answerWords.compareDays}
        </Link>
      </p>
    </>
  )
}

const OnDay = ({ day, standing }: { readonly day: string; readonly standing: Standing }) => (
  <p>
    {answerWords.on(day)}: <StandingMark standing={standing.standing} /> {standing.why}
  </p>
)
