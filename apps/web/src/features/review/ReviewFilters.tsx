import { kindOfIdentifier, type RecordKind, recordKinds } from '@sharemap/register'
import type { ReviewItem } from '@sharemap/rules'
import { useSearch } from '@tanstack/react-router'
import { kindWords } from '../../details/details-words.ts'
import { type ReviewGroup, reviewGroups } from '../../review/review-groups.ts'
import { reviewGroupWords } from '../../review/review-words.ts'
import { type DaysAhead, daysAhead, type ReviewSearch } from '../../search/review-search.ts'
import { reviewPageWords } from './review-page-words.ts'

export interface ReviewFiltersProps {
  /** All the work. */
  readonly items: readonly ReviewItem[]
  /** The work on records of the chosen kinds. */
  readonly groups: Readonly<Record<ReviewGroup, readonly ReviewItem[]>>
  /** How much is shown. */
  readonly count: number
  readonly onChange: (changes: ReviewSearch) => void
}

/** Narrows the work to one heading, one kind of record, and the days ahead; each value with what it would leave. */
export const ReviewFilters = ({ items, groups, count, onChange }: ReviewFiltersProps) => {
  const { work, records, ahead = '90' } = useSearch({ from: '/review' })
  const ofKind = (kind: RecordKind) => items.filter(({ record }) => kindOfIdentifier(record) === kind).length
  return (
    <section className="tools finding-filters no-print" aria-label={reviewPageWords.filters}>
      <label className="field">
        <span>{reviewPageWords.work}</span>
        <select
          value={work?.length === 1 ? work[0] : ''}
          onChange={({ target }) => onChange({ work: target.value === '' ? undefined : [target.value as ReviewGroup] })}
        >
          <option value="">{reviewPageWords.all}</option>
          {reviewGroups.map((group) => (
            <option key={group} value={group}>
              {reviewGroupWords[group].title} ({groups[group].length})
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{reviewPageWords.records}</span>
        <select
          value={records?.length === 1 ? records[0] : ''}
          onChange={({ target }) =>
            onChange({ records: target.value === '' ? undefined : [target.value as RecordKind] })
          }
        >
          <option value="">{reviewPageWords.everyKind}</option>
          {recordKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]} ({ofKind(kind)})
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{reviewPageWords.ahead}</span>
        <select value={ahead} onChange={({ target }) => onChange({ ahead: target.value as DaysAhead })}>
          {daysAhead.map((days) => (
            <option key={days} value={days}>
              {reviewPageWords.aheadChoices[days]}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="summary">
        {reviewPageWords.shown(count)}
      </p>
    </section>
  )
}
