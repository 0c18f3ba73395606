import { kindOfIdentifier } from '@sharemap/register'
import type { ReviewItem } from '@sharemap/rules'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarPlus, Printer } from 'lucide-react'
import { UnsavedWork } from '../../editing/UnsavedWork.tsx'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { elementWords } from '../../elements/element-words.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { daysAfter } from '../../review/days-after.ts'
import { groupReview, reviewGroups } from '../../review/review-groups.ts'
import { reviewWords } from '../../review/review-words.ts'
import { useReviewWork } from '../../review/use-review-work.ts'
import type { ReviewSearch } from '../../search/review-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { ReviewFilters } from './ReviewFilters.tsx'
import { ReviewGroupList } from './ReviewGroupList.tsx'
import { reviewPageWords } from './review-page-words.ts'

/** What is to be done to keep the register true. */
export const ReviewPage = () => {
  const { register, asAt } = useWorkbench()
  const { ahead = '90' } = useSearch({ from: '/review' })
  const { items, failed } = useReviewWork(register, asAt, daysAfter(asAt, Number(ahead)))
  return (
    <article className="page">
      <div className="record__head">
        <PageHeading>{reviewPageWords.title}</PageHeading>
        <div className="tools no-print">
          <Link to="/account" hash="calendar" className="tool-button">
            <CalendarPlus aria-hidden="true" size={16} /> {reviewPageWords.calendar}
          </Link>
          <button type="button" className="tool-button" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {elementWords.print}
          </button>
          <CopyLink />
        </div>
      </div>
      <p className="lede">
        {reviewPageWords.lede} {reviewPageWords.approval[register.approval ?? 'any-approver']}{' '}
        <Link to="/publishing" hash="approval">
          {reviewPageWords.approvalChange}
        </Link>
      </p>
      <UnsavedWork />
      {items === null ? (
        <p role="status">{failed ? reviewWords.failed : reviewWords.working}</p>
      ) : (
        <Work items={items} />
      )}
    </article>
  )
}

const Work = ({ items }: { readonly items: readonly ReviewItem[] }) => {
  const { asAt } = useWorkbench()
  const { work, records } = useSearch({ from: '/review' })
  const navigate = useNavigate({ from: '/review' })
  const change = (changes: ReviewSearch) => navigate({ search: (state) => ({ ...state, ...changes }) })
  const ofKinds = items.filter(
    ({ record }) => records === undefined || records.some((kind) => kind === kindOfIdentifier(record)),
  )
  const groups = groupReview(ofKinds, asAt)
  const shown = reviewGroups.filter((group) => groups[group].length > 0 && (work === undefined || work.includes(group)))
  const count = shown.reduce((sum, group) => sum + groups[group].length, 0)
  const isFiltered = work !== undefined || records !== undefined
  return (
    <>
      <ReviewFilters items={items} groups={groups} count={count} onChange={change} />
      {count === 0 && <p>{isFiltered ? reviewPageWords.noneLeft : reviewPageWords.none}</p>}
      {isFiltered && count === 0 && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => change({ work: undefined, records: undefined })}
        >
          {reviewPageWords.dropFilters}
        </button>
      )}
      {shown.map((group) => (
        <ReviewGroupList key={group} group={group} items={groups[group]} />
      ))}
    </>
  )
}
