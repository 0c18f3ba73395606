import { useMemo } from 'react'
import { checkNoticeWords } from './check-notice-words.ts'
import type { PlacedFindings } from './findings-by-line.ts'

export interface NumberedTextProps {
  readonly text: string
  readonly placed: PlacedFindings
}

/** The text as it was given, line by line with numbers; each line that findings touch leads to them. */
export const NumberedText = ({ text, placed }: NumberedTextProps) => {
  const lines = useMemo(
    () => text.split(/\r\n|\r|\n/).map((words, position) => ({ words, line: position + 1 })),
    [text],
  )
  return (
    <section>
      <h2>{checkNoticeWords.numbered}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="notice-text" tabIndex={0} aria-label={checkNoticeWords.numbered}>
        {lines.map(({ words, line }) => {
          const marks = placed.byLine.get(line) ?? []
          return (
            <div key={line} id={`line-${line}`} className="notice-text__line" data-marked={marks.length > 0}>
              <span className="notice-text__number">
                <span className="govuk-visually-hidden">{checkNoticeWords.line(line)}</span>
                <span aria-hidden="true">{line}</span>
              </span>
              <span className="notice-text__words">{words}</span>
              <span className="notice-text__marks">
                {marks.map(({ number, finding }) => (
                  <a key={number} href={`#finding-${number}`} title={finding.message}>
                    <span className="govuk-visually-hidden">{checkNoticeWords.findingLink} </span>
                    {number}
                  </a>
                ))}
              </span>
            </div>
          )
        })}
      </section>
    </section>
  )
}
