import { assertIsoDate, type IsoDate } from '@sharemap/law'
import type { NoticeCheck, NoticeFinding } from './finding.ts'
import { holdsOn } from './law-cited.ts'
import { readNotice } from './reading/read-notice.ts'
import type { PassageMark, PublisherKind, Rule } from './rule.ts'
import { rules } from './rule-list.ts'
import { severities } from './severity.ts'

/** How a notice is to be judged. */
export interface CheckNoticeOptions {
  /** What to call the notice in the answer, such as its file name. */
  readonly name: string
  readonly asAt: IsoDate
  /** Who publishes it: some rules ask more of a council than of others. */
  readonly publisher: PublisherKind
}

const startOf = ({ lines }: NoticeFinding) => lines?.[0] ?? Number.POSITIVE_INFINITY

/** The gravest first; within a severity by place in the text, what is not found anywhere last. */
const byGravity = (one: NoticeFinding, other: NoticeFinding) =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  Math.sign(startOf(one) - startOf(other)) ||
  (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)

/** That nothing is found is never certain: a reading can miss words, and notices are layered. */
const certaintyOf = ({ certainty }: Rule, { kind }: PassageMark) =>
  kind === 'absent' && certainty === 'certain' ? 'likely' : certainty

const toFinding = (rule: Rule, mark: PassageMark, asAt: IsoDate): NoticeFinding => ({
  rule: rule.id,
  severity: mark.severity ?? rule.severity,
  kind: mark.kind,
  lines: mark.lines,
  message: mark.message,
  law: rule.law.filter((law) => holdsOn(law, asAt)),
  mend: mark.mend ?? rule.mend,
  certainty: mark.certainty ?? certaintyOf(rule, mark),
})

/**
 * Says what a privacy notice's text leaves to be mended on a day, and why in law. It reads what is said, in whatever
 * words; what it does not find may stand in another layer of the notice, and is worded so.
 *
 * @param input plain text, Markdown or HTML.
 * @param options its name, the day and the kind of publisher.
 * @returns the findings, the gravest first; their lines are those of the input.
 * @throws RangeError when asAt is not a calendar day.
 */
export const checkNotice = (input: string, { name, asAt, publisher }: CheckNoticeOptions): NoticeCheck => {
  assertIsoDate(asAt)
  const reading = readNotice(input)
  const findings = rules
    .filter((rule) => holdsOn(rule.law[0], asAt))
    .flatMap((rule) =>
      [...(rule.inNotice?.(reading, { asAt, publisher }) ?? [])]
        // In another language nothing would be found, whatever the text says.
        .filter(({ kind }) => reading.inEnglish || kind !== 'absent')
        .map((mark) => toFinding(rule, mark, asAt)),
    )
  return { notice: name, asAt, findings: findings.sort(byGravity) }
}
