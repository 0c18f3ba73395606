import { RecordLink } from '../../elements/RecordLink.tsx'
import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'

export interface RecordsTakenAwayProps {
  readonly takenAway: PreparedPublication['takenAway']
  /** The ids of those that are left out knowingly. */
  readonly leaveOut: readonly string[]
  readonly onLeaveOut: (ids: readonly string[]) => void
}

/** Nobody decided that these be withheld, so somebody has to answer for it. */
const undecided = new Set(['not-approved', 'needs-withheld'])

/** What residents would see no longer, and why; what nobody decided asks to be left out knowingly. */
export const RecordsTakenAway = ({ takenAway, leaveOut, onLeaveOut }: RecordsTakenAwayProps) => {
  const toAnswer = takenAway.filter(({ reason }) => undecided.has(reason)).map(({ id }) => id)
  return (
    <section aria-labelledby="leaves">
      <h2 id="leaves">
        {publishingWords.leavesTitle} <span className="quiet">({takenAway.length})</span>
      </h2>
      <p>{publishingWords.leaves}</p>
      {toAnswer.length > 1 && (
        <label className="check no-print">
          <input
            type="checkbox"
            checked={toAnswer.every((id) => leaveOut.includes(id))}
            onChange={({ target }) => onLeaveOut(target.checked ? toAnswer : [])}
          />
          <span>{publishingWords.leaveOutAll(toAnswer.length)}</span>
        </label>
      )}
      <ul className="review-list">
        {takenAway.map(({ id, name, reason }) => (
          <li key={id} className="review-item" data-record={id}>
            <div className="review-item__what">
              <p>
                <RecordLink id={id}>{name}</RecordLink>
              </p>
              <p className="quiet">{publishingWords.reasons[reason]}</p>
            </div>
            {undecided.has(reason) && (
              <label className="check no-print">
                <input
                  type="checkbox"
                  checked={leaveOut.includes(id)}
                  onChange={({ target }) =>
                    onLeaveOut(target.checked ? [...leaveOut, id] : leaveOut.filter((other) => other !== id))
                  }
                />
                <span>
                  {publishingWords.leaveOut}
                  <span className="govuk-visually-hidden">{publishingWords.of(name)}</span>
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
