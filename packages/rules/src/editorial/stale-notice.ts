import {
  controllerComplaintsBegin,
  duaaMainChanges,
  gdprApplies,
  type IsoDate,
  ipCompletionDay,
  plainDate,
} from '@sharemap/law'
import { statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { NoticeLine } from '../reading/notice-line.ts'
import type { NoticeDate } from '../reading/read-dates.ts'
import type { Rule } from '../rule.ts'

/** The days on which the law on what notices say has changed. */
const changes: readonly { readonly on: IsoDate; readonly what: string }[] = [
  { on: gdprApplies, what: 'the GDPR and the Data Protection Act 2018' },
  { on: ipCompletionDay, what: 'the UK GDPR' },
  { on: duaaMainChanges, what: 'the main changes of the Data (Use and Access) Act 2025' },
  { on: controllerComplaintsBegin, what: 'the right to complain to the controller' },
]

const changesSince = (last: IsoDate | undefined, asAt: IsoDate) =>
  last === undefined ? [] : changes.filter(({ on }) => last < on && on <= asAt)

const messageOf = (last: string, missed: typeof changes) =>
  `Art 24(1) asks that measures be reviewed. The text is of ${last}; since then came ${missed.map(({ on, what }) => `${what} (${plainDate(on)})`).join(', ')}.`

/** The date of a notice, and the month alone where no more is written. */
const asWritten = ({ date, line }: NoticeDate, lines: readonly NoticeLine[]): string => {
  const place = lines.findIndex(({ number }) => number === line)
  const written = lines.slice(place, place + 2).map(({ text }) => text)
  const day = !date.endsWith('-01') || /(?<!\d)0?1(?:st)?(?!\d)/.test(written.join(' '))
  return day ? plainDate(date) : plainDate(date).replace(/^1 /, '')
}

export const staleNotice: Rule = {
  id: 'ED-STALE',
  title: 'Last updated before a change in law',
  asks: 'A notice is reviewed when the law on notices changes.',
  law: [ukGdpr('12(1), 13, 24(1)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Review the notice against the law that holds now, and date the review.',
  points: ['notice.updated'],
  *inRegister({ register, asAt }) {
    for (const notice of register.notices) {
      if (notice.currency !== 'current') continue
      const last = [notice.published, notice.updated]
        .flatMap((field) => statedValue(field) ?? [])
        .sort()
        .at(-1)
      const missed = changesSince(last, asAt)
      if (last === undefined || missed.length === 0) continue
      yield { record: notice, field: 'updated', message: messageOf(plainDate(last), missed) }
    }
  },
  *inNotice({ dates, lines, text }, { asAt }) {
    const last = dates
      .filter(({ date }) => date <= asAt)
      .sort((one, other) => (one.date < other.date ? -1 : 1))
      .at(-1)
    const written = /\bGDPR\b|\bgeneral data protection regulation\b|\barticle 6\b/i.test(text)
    const missed = changesSince(last?.date, asAt)
    if (last === undefined || missed.length === 0) return
    yield presentAt(
      { from: last.line, to: last.line },
      {
        message: messageOf(asWritten(last, lines), missed),
        severity: last.date < gdprApplies && !written ? 'act-now' : 'should-mend',
      },
    )
  },
}
