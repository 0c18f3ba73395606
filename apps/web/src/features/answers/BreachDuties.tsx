import type { ImpactOfBreach } from '@sharemap/graph'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { MomentField } from '../../elements/MomentField.tsx'
import { ukTimeInWords } from '../../workbench/uk-time.ts'
import { answerWords } from './answer-words.ts'
import { setBreachClock } from './breach-clock.ts'
import { useAnswerSearch } from './use-answer-search.ts'
import { writeBreachReport } from './write-breach-report.ts'

/** What the law asks after a breach: the clock, the duties, and a draft of the report to the regulator. */
export const BreachDuties = ({ impact }: { readonly impact: ImpactOfBreach }) => {
  const { search, change } = useAnswerSearch()
  const clock = setBreachClock(impact, search.aware)
  return (
    <section>
      <h2>{answerWords.duties}</h2>
      <div className="answer__choices">
        <MomentField
          label={answerWords.aware}
          hint={answerWords.awareHint}
          value={search.aware}
          onChoose={(aware) => change({ aware })}
        />
      </div>
      {clock !== null && (
        <p role="status" className="answer__summary">
          {answerWords.reportBy} <b>{ukTimeInWords(clock.deadline)}</b> ({clock.source}).{' '}
          {answerWords.hoursCounted(clock.hours)}
        </p>
      )}
      <ul className="plain-list">
        {impact.duties.map(({ code, name, who, when, source }) => (
          <li key={code}>
            <b>{name}</b> <span className="quiet">({source})</span>
            <br />
            {answerWords.dutyOf[who]} {when}
          </li>
        ))}
      </ul>
      <p>
        {answerWords.regulator}: {impact.regulator.name}, {impact.regulator.telephone},{' '}
        <a href={impact.regulator.website}>{impact.regulator.website}</a>
      </p>
      <ReportDraft text={writeBreachReport(impact, clock)} />
    </section>
  )
}

const ReportDraft = ({ text }: { readonly text: string }) => {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(answerWords.reportCopied)
    } catch {
      // The clipboard is closed to pages that are not served securely, and to whoever says no.
      setSaid(answerWords.reportNotCopied)
    }
  }
  return (
    <details className="draft">
      <summary>
        <h3>{answerWords.report}</h3>
      </summary>
      <p className="quiet">{answerWords.reportHint}</p>
      <div className="tools no-print">
        <button type="button" className="tool-button" onClick={copy}>
          <Copy aria-hidden="true" size={16} /> {answerWords.copyReport}
        </button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
      <pre className="draft__text">{text}</pre>
    </details>
  )
}
