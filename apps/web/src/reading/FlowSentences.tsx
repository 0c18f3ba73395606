import { useRef } from 'react'
import { CertaintyMark, StandingMark } from '../elements/Mark.tsx'
import { RecordLink } from '../elements/RecordLink.tsx'
import { SeverityMarks } from '../findings/SeverityMark.tsx'
import type { FlowRow } from './build-flow-row.ts'
import type { FlowGrouping } from './flow-columns.ts'
import { groupRows, sortRows } from './order-rows.ts'
import { readingWords } from './reading-words.ts'
import { useCurrentInView } from './use-current-in-view.ts'
import { useSentenceOf } from './use-sentence-of.ts'
import { useSomeFirst } from './use-some-first.ts'

export interface FlowSentencesProps {
  readonly rows: readonly FlowRow[]
  readonly grouping: FlowGrouping
  readonly selected?: string | undefined
  /** The level of the headings that the sentences stand under. */
  readonly headingLevel: 2 | 3
}

/** Flows as plain English, under headings. */
export const FlowSentences = ({ rows, grouping, selected, headingLevel }: FlowSentencesProps) => {
  const sentenceOf = useSentenceOf()
  const { shown, more, showMore } = useSomeFirst(sortRows(rows, { column: grouping, descending: false }))
  const list = useRef<HTMLDivElement>(null)
  useCurrentInView(list, selected)
  const Heading = `h${headingLevel}` as const
  return (
    <div ref={list} className="sentences">
      {groupRows(shown, grouping).map(({ heading, rows: members }) => (
        <section key={heading}>
          <Heading className="sentences__heading">{heading}</Heading>
          <ul className="plain-list">
            {members.map(({ id, edge, findings }) => (
              <li
                key={id}
                className={`sentence sentence--${edge.certainty}`}
                aria-current={id === selected ? 'true' : undefined}
                data-flow={id}
              >
                <RecordLink id={id}>{sentenceOf(edge)}</RecordLink>{' '}
                {edge.certainty !== 'stated' && <CertaintyMark certainty={edge.certainty} />}{' '}
                {edge.standing !== null && <StandingMark standing={edge.standing.standing} />}{' '}
                {findings.length > 0 && <SeverityMarks findings={findings} label short />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && (
        <p>
          <button type="button" className="button button--quiet" onClick={showMore}>
            {readingWords.showMore(more)}
          </button>{' '}
          <span className="quiet">{readingWords.shown(shown.length, rows.length)}</span>
        </p>
      )}
    </div>
  )
}
