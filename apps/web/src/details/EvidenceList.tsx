import { plainDate } from '@sharemap/law'
import type { Evidence } from '@sharemap/register'
import { CertaintyMark } from '../elements/Mark.tsx'
import { RecordLink } from '../elements/RecordLink.tsx'
import { detailsWords } from './details-words.ts'

/** Evidence for the whole record first, then field by field, in the register's own order. */
const inOrder = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => Number(a.field !== null) - Number(b.field !== null))

/** `purposes.0.article6` as people would say it. */
const fieldInWords = (field: string): string =>
  field
    .replaceAll(/\.(\d+)/g, (_dot, position: string) => ` ${Number(position) + 1}`)
    .replaceAll('.', ', ')
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()

/** Where each fact comes from: the notice with its section and lines, what it says in our words, and how firmly. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
  if (evidence.length === 0) return <p className="quiet">{detailsWords.noEvidence}</p>
  return (
    <ul className="evidence">
      {inOrder(evidence).map((item) => (
        <li
          key={`${item.field} ${item.notice} ${item.section} ${item.lines?.from} ${item.says}`}
          className={`evidence__item evidence__item--${item.basis}`}
        >
          <p className="evidence__says">
            <CertaintyMark certainty={item.basis} /> {item.says}{' '}
            {item.field !== null && (
              <span className="quiet">({detailsWords.aboutField(fieldInWords(item.field))})</span>
            )}
          </p>
          <p className="evidence__place">
            {item.notice === null ? item.source : <RecordLink id={item.notice} />}
            {item.section !== null && <>, {item.section}</>}
            {item.lines !== null && <>, {detailsWords.lines(item.lines.from, item.lines.to)}</>}
            <span className="quiet">. {detailsWords.checked(plainDate(item.checkedOn), item.checkedBy)}.</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
