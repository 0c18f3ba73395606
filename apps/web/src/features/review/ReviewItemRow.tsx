import { kindOfIdentifier } from '@sharemap/register'
import type { ReviewItem } from '@sharemap/rules'
import { Link } from '@tanstack/react-router'
import { kindWords } from '../../details/details-words.ts'
import { editAddress } from '../../editing/edit-addresses.ts'
import { useSession } from '../../editing/use-session.ts'
import { RecordLink } from '../../elements/RecordLink.tsx'
import type { ReviewStep } from '../../review/review-step.ts'
import { stepWords } from '../../review/step-words.ts'
import { recordAddress } from '../../workbench/record-address.ts'
import { reviewPageWords } from './review-page-words.ts'

export interface ReviewItemRowProps {
  readonly item: ReviewItem
  /** What it can be answered with here. */
  readonly steps: readonly ReviewStep[]
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onStep: (step: ReviewStep) => void
}

/** One piece of work, and what can be done about it. */
export const ReviewItemRow = ({ item, steps, isChosen, onChoose, onStep }: ReviewItemRowProps) => {
  const { record, name, field, words } = item
  const { may } = useSession()
  const kind = kindOfIdentifier(record)
  const address = recordAddress(record)
  return (
    <li className="review-item" data-record={record}>
      {steps.length > 0 && (
        <label className="check no-print">
          <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
          <span className="govuk-visually-hidden">{reviewPageWords.choose(name)}</span>
        </label>
      )}
      <div className="review-item__what">
        <p>
          <RecordLink id={record}>{name}</RecordLink>{' '}
          {kind !== undefined && <span className="quiet">{kindWords[kind]}</span>}
        </p>
        <p className="quiet">{words}</p>
      </div>
      <div className="review-item__actions no-print">
        <Link
          {...(address === null
            ? { to: '/history', search: { record } }
            : { to: '/$folder/$slug', params: address, hash: 'history' })}
          className="tool-button"
        >
          {reviewPageWords.history}
          <span className="govuk-visually-hidden">{reviewPageWords.of(name)}</span>
        </Link>
        {may('edit') && (
          <Link {...editAddress(record, field === 'status' ? null : field)} className="tool-button">
            {reviewPageWords.edit}
            <span className="govuk-visually-hidden">{reviewPageWords.of(name)}</span>
          </Link>
        )}
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className="tool-button review-item__step"
            aria-haspopup="dialog"
            onClick={() => onStep(step)}
          >
            {stepWords.steps[step].button}
            <span className="govuk-visually-hidden">{reviewPageWords.of(name)}</span>
          </button>
        ))}
      </div>
    </li>
  )
}
