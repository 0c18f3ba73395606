import { Link } from '@tanstack/react-router'
import { daysAfter } from '../../review/days-after.ts'
import { groupReview, reviewGroups } from '../../review/review-groups.ts'
import { reviewGroupWords, reviewWords } from '../../review/review-words.ts'
import { useReviewWork } from '../../review/use-review-work.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { frontWords } from './front-words.ts'

/** How many days ahead are told of on the first page. */
const daysAhead = 30

/** What waits for somebody: what is overdue, due, about to end, in review or a draft, each with its number. */
export const NeedsYou = () => {
  const { register, asAt } = useWorkbench()
  const { items, failed } = useReviewWork(register, asAt, daysAfter(asAt, daysAhead))
  const groups = items === null ? null : groupReview(items, asAt)
  const waiting = groups === null ? [] : reviewGroups.filter((group) => groups[group].length > 0)
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you">{frontWords.needsYou}</h2>
      {groups === null && <p role="status">{failed ? reviewWords.failed : reviewWords.working}</p>}
      {groups !== null && waiting.length === 0 && <p>{frontWords.nothingNeedsYou(daysAhead)}</p>}
      {groups !== null && waiting.length > 0 && (
        <ul className="needs-you">
          {waiting.map((group) => (
            <li key={group}>
              <Link to="/review" search={{ work: [group], ahead: '30' }}>
                <b>{groups[group].length}</b> {reviewGroupWords[group].counted(groups[group].length)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
