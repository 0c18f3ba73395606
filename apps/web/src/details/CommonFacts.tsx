import { plainDate } from '@sharemap/law'
import type { RegisterRecord } from '@sharemap/register'
import { Fact } from '../elements/Facts.tsx'
import { RecordLink } from '../elements/RecordLink.tsx'
import { detailsWords, statusWords } from './details-words.ts'

const validity = ({ validFrom, validTo }: RegisterRecord): string | null => {
  if (validFrom === null && validTo === null) return null
  const from = validFrom === null ? '' : plainDate(validFrom)
  return validTo === null ? from : `${from} ${detailsWords.until} ${plainDate(validTo)}`.trim()
}

/** What every record has: its plain name, state, dates, owner and internal notes, as far as they say anything. */
export const CommonFacts = ({ record }: { readonly record: RegisterRecord }) => (
  <>
    <Fact term={detailsWords.plainName}>{record.plainName !== record.name && record.plainName}</Fact>
    <Fact term={detailsWords.aliases}>
      {'aliases' in record && record.aliases.length > 0 && record.aliases.join(', ')}
    </Fact>
    <Fact term={detailsWords.status}>{record.status !== 'approved' && statusWords[record.status]}</Fact>
    <Fact term={detailsWords.valid}>{validity(record)}</Fact>
    <Fact term={detailsWords.reviewDue}>{record.reviewDue !== null && plainDate(record.reviewDue)}</Fact>
    <Fact term={detailsWords.owner}>{record.owner !== null && <RecordLink id={record.owner} />}</Fact>
    <Fact term={detailsWords.notes}>{record.notes}</Fact>
  </>
)
