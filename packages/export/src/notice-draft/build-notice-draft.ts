import { isInForce, type NoticeItem, type NoticeItemCode, noticeChecklist, plainDate } from '@sharemap/law'
import { heading, inlinesOf, paragraph, paragraphsOf, tableOr } from '../document/blocks.ts'
import type { Block, Document, Prose } from '../document/document.ts'
import type { ExportScope } from '../export-scope.ts'
import { beforeTheTables } from '../facts/law-begins.ts'
import { capitalised } from '../facts/said-words.ts'
import { footerWords } from '../facts/source-words.ts'
import { complaintLines, controllerLines, madeFrom, officerLines, regulatorLines } from './identity-lines.ts'
import { type NoticeFacts, noticeFacts, restsOnConsent } from './notice-facts.ts'
import {
  decisionLines,
  dutyLines,
  mayObject,
  newPurposeLines,
  objectionLines,
  rightLines,
  sourceLines,
  timingLines,
  withdrawLines,
} from './right-lines.ts'
import {
  basisLines,
  categoryLines,
  interestLines,
  purposeLines,
  recipientLines,
  retentionLines,
  transferLines,
} from './use-lines.ts'

/** What answers each line of the checklist. */
const lines: Record<NoticeItemCode, (facts: NoticeFacts) => Block[]> = {
  N01: controllerLines,
  N02: officerLines,
  N03: purposeLines,
  N04: basisLines,
  N05: categoryLines,
  N06: interestLines,
  N07: recipientLines,
  N08: transferLines,
  N09: retentionLines,
  N10: rightLines,
  N11: withdrawLines,
  N12: complaintLines,
  N13: regulatorLines,
  N14: sourceLines,
  N15: dutyLines,
  N16: decisionLines,
  N17: newPurposeLines,
  N18: objectionLines,
  N19: timingLines,
}

/** Why a line of the checklist need not stand in this notice; null where it must, and where nobody can tell. */
const reasonToLeaveOut = ({ condition }: NoticeItem, facts: NoticeFacts): string | null => {
  const { bases, basisUnsaid, activity, controller, sources } = facts
  switch (condition) {
    case 'public-authority':
      return controller?.publicAuthority === 'no' && !hasOfficer(facts) ? 'The controller is no public authority' : null
    case 'legitimate-interests':
      return bases.includes('6(1)(f)') || basisUnsaid ? null : 'No purpose rests on legitimate interests'
    case 'consent':
      return restsOnConsent(facts) || basisUnsaid ? null : 'Nothing rests on consent'
    case 'collected-from-the-person':
      return sources.has('person') || sources.has('not-stated') || sources.size === 0
        ? null
        : 'Nothing is collected from people themselves'
    case 'collected-elsewhere':
      return [...sources].some((source) => source !== 'person') ||
        activity.sourceParties.length > 0 ||
        sources.size === 0
        ? null
        : 'Everything comes from people themselves'
    case 'objection-or-marketing':
      return mayObject(facts) ? null : 'No basis in use gives a right to object'
    default:
      return null
  }
}

const hasOfficer = ({ controller }: NoticeFacts) =>
  (controller?.contacts ?? []).some(({ role }) => role === 'data-protection-officer')

const hasQuestion = (prose: Prose): boolean =>
  inlinesOf(prose).some((part) => typeof part === 'object' && part.kind === 'question')

const asks = (block: Block): boolean => {
  switch (block.kind) {
    case 'paragraph':
      return hasQuestion(block.text)
    case 'list':
      return block.items.some(hasQuestion)
    case 'table':
      return block.rows.some((row) => row.some((cell) => paragraphsOf(cell).some(hasQuestion)))
    default:
      return false
  }
}

/**
 * Drafts a privacy notice for one activity. Every line of the checklist of UK GDPR Arts 13 and 14 that is in force on
 * the scope's day is answered from the register, or asks a marked question, or is left out with the reason told to the
 * author.
 *
 * @param scope a scope with one activity.
 * @throws ScopeDoesNotFit where it has none, or several.
 */
export const buildNoticeDraft = (scope: ExportScope): Document => {
  const facts = noticeFacts(scope)
  const title = capitalised(facts.names.of(facts.activity.id))
  const answered = noticeChecklist
    .filter((item) => isInForce(item, scope.asAt))
    .map((item) => ({ item, leftOut: reasonToLeaveOut(item, facts), blocks: lines[item.code](facts) }))
  const body = answered
    .filter(({ leftOut }) => leftOut === null)
    .flatMap(({ item, blocks }): Block[] => [heading(1, item.plainName), ...blocks])
  return {
    title: `Privacy notice: ${title}`,
    subtitle: 'A draft',
    description: `A draft of a privacy notice. ${madeFrom(facts)}`,
    keywords: ['privacy notice', 'UK GDPR Art 13', 'UK GDPR Art 14'],
    author: scope.source.title,
    date: scope.asAt,
    footer: `Draft · ${footerWords(scope)}`,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...body,
          heading(1, 'For the author: the checklist'),
          paragraph(
            `Take this part out before the notice is published. It is what UK GDPR Arts 13, 14 and 21 ask of a notice, as the law stands on ${plainDate(scope.asAt)}.`,
          ),
          tableOr(
            'What a notice must tell',
            [
              ['Line', 2],
              ['What it asks', 6],
              ['Where in the law', 3],
              ['In this draft', 5],
            ],
            answered.map(({ item, leftOut, blocks }) => [
              item.code,
              item.name,
              item.source,
              leftOut === null
                ? `${blocks.some(asks) ? 'With a question' : 'Answered'}: “${item.plainName}”`
                : `Left out: ${leftOut.charAt(0).toLowerCase()}${leftOut.slice(1)}`,
            ]),
            beforeTheTables(scope.asAt, 'The duties to tell people') ?? 'The checklist asks for nothing on that day.',
          ),
        ],
      },
    ],
  }
}
