import { createHash } from 'node:crypto'
import type { Register } from '@sharemap/register'
import type { ReviewItem, ReviewKind } from '@sharemap/rules'
import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'

const kindWords: Readonly<Record<ReviewKind, string>> = {
  'review-overdue': 'Review overdue',
  'review-due': 'Review due',
  'agreement-ends': 'Agreement ends',
  'agreement-review': 'Agreement to review',
  'certification-ends': 'Certification to check',
  'retention-ends': 'Retention ends',
  'record-ends': 'Record ends',
  'silence-ends': 'Silence ends',
  'in-review': 'In review',
  draft: 'Draft',
}

/** How often a calendar program is asked to look again, in seconds. */
const lookAgainAfter = 6 * 60 * 60

/** The same piece of work keeps its name from one look to the next, so that a calendar program moves it along. */
const uidOf = ({ kind, record, field, on, words }: ReviewItem): string =>
  `${createHash('sha256')
    .update(JSON.stringify([kind, record, field, on, words]))
    .digest('hex')
    .slice(0, 32)}@sharemap`

const startOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** The record's form in the workbench, at the field, as findings name it. */
const formOf = ({ record, field }: ReviewItem) =>
  `/workbench/edit/${record}${field === null ? '' : `#${encodeURI(field)}`}`

/**
 * Writes the work of review as an iCalendar file (RFC 5545): each piece that has a day is an event of that whole day,
 * which takes up nobody's time.
 *
 * @param register the register that the work is about.
 * @param items the work; what has no day is left out.
 * @param origin the address of this server, for links to the records’ forms.
 * @returns the text of the file. It is the same for the same register and work.
 */
export const toCalendar = (
  { title, updatedOn }: Pick<Register, 'title' | 'updatedOn'>,
  items: readonly ReviewItem[],
  origin: string,
): string => {
  const calendar = ical({
    name: `Reviews: ${title}`,
    prodId: { company: 'Sharemap', product: 'Review calendar', language: 'EN' },
    ttl: lookAgainAfter,
  })
  for (const item of items) {
    if (item.on === null) continue
    calendar.createEvent({
      id: uidOf(item),
      stamp: startOf(updatedOn),
      start: startOf(item.on),
      allDay: true,
      summary: `${kindWords[item.kind]}: ${item.name}`,
      description: item.words,
      url: origin + formOf(item),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
  }
  return calendar.toString()
}
