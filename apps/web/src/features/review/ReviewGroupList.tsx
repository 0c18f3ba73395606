import type { ReviewItem } from '@sharemap/rules'
import { useState } from 'react'
import { useSession } from '../../editing/use-session.ts'
import { useSomeFirst } from '../../reading/use-some-first.ts'
import type { ReviewGroup } from '../../review/review-groups.ts'
import { type ReviewStep, reviewSteps, stepsFor } from '../../review/review-step.ts'
import { reviewGroupWords } from '../../review/review-words.ts'
import { StepSheet } from '../../review/StepSheet.tsx'
import { stepWords } from '../../review/step-words.ts'
import { ReviewItemRow } from './ReviewItemRow.tsx'
import { reviewPageWords } from './review-page-words.ts'

export interface ReviewGroupListProps {
  readonly group: ReviewGroup
  readonly items: readonly ReviewItem[]
}

/** One piece of work is told apart from every other by these. */
const keyOf = ({ kind, record, field, on, words }: ReviewItem) => `${kind} ${record} ${field} ${on} ${words}`

/** The work under one heading; what can be answered in the same way is answered together. */
export const ReviewGroupList = ({ group, items }: ReviewGroupListProps) => {
  const { may } = useSession()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [step, setStep] = useState<{ readonly step: ReviewStep; readonly items: readonly ReviewItem[] } | null>(null)
  const { shown, more, showMore } = useSomeFirst(items)
  const answerable = items.filter((item) => stepsFor(item.kind, may).length > 0)
  // What was done meanwhile, here or by somebody else, is chosen no more.
  const picked = answerable.filter((item) => chosen.has(keyOf(item)))
  const steps = reviewSteps.filter((one) => answerable.some((item) => stepsFor(item.kind, may).includes(one)))
  const suits = (one: ReviewStep) => picked.length > 0 && picked.every((item) => stepsFor(item.kind, may).includes(one))
  const toggle = (item: ReviewItem, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(keyOf(item))
    else next.delete(keyOf(item))
    setChosen(next)
  }
  const heading = `review-${group}`
  return (
    <section aria-labelledby={heading} data-group={group}>
      <h2 id={heading}>
        {reviewGroupWords[group].title} <span className="quiet">({items.length})</span>
      </h2>
      <p className="quiet">{reviewGroupWords[group].means}</p>
      {answerable.length > 0 && (
        <div className="tools review-bar no-print">
          <label className="check">
            <input
              type="checkbox"
              checked={picked.length === answerable.length}
              onChange={({ target }) => setChosen(new Set(target.checked ? answerable.map(keyOf) : []))}
            />
            <span>{reviewPageWords.chooseAll(answerable.length)}</span>
          </label>
          <span role="status" className="quiet">
            {picked.length > 0 && reviewPageWords.chosen(picked.length)}
          </span>
          {steps.map((one) => (
            <button
              key={one}
              type="button"
              className="button button--quiet"
              aria-haspopup="dialog"
              disabled={!suits(one)}
              onClick={() => setStep({ step: one, items: picked })}
            >
              {stepWords.steps[one].button}
            </button>
          ))}
        </div>
      )}
      <ul className="review-list">
        {shown.map((item) => (
          <ReviewItemRow
            key={keyOf(item)}
            item={item}
            steps={stepsFor(item.kind, may)}
            isChosen={chosen.has(keyOf(item))}
            onChoose={(isChosen) => toggle(item, isChosen)}
            onStep={(one) => setStep({ step: one, items: [item] })}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="button button--quiet" onClick={showMore}>
          {reviewPageWords.more(more)}
        </button>
      )}
      {step !== null && (
        <StepSheet
          step={step.step}
          ids={[...new Set(step.items.map(({ record }) => record))]}
          onClose={() => setStep(null)}
        />
      )}
    </section>
  )
}
