export { type CheckNoticeOptions, checkNotice } from './check-notice.ts'
export { type CheckRegisterOptions, checkRegister } from './check-register.ts'
export type { Finding, NoticeCheck, NoticeFinding } from './finding.ts'
export type { LawCited } from './law-cited.ts'
export { type CheckedFile, locateRecords } from './output/checked-file.ts'
export { findingsToJson, type RegisterCheck, toRegisterCheck } from './output/findings-to-json.ts'
export { findingsToText } from './output/findings-to-text.ts'
export {
  countAtLeast,
  type FindingSummary,
  type SeverityCounts,
  summariseFindings,
} from './output/summarise-findings.ts'
export { toSarif } from './output/to-sarif.ts'
export { type ReviewItem, type ReviewKind, reviewKinds, reviewWork } from './review-work.ts'
export { type MarkKind, type PublisherKind, publisherKinds, type Rule } from './rule.ts'
export { rules } from './rule-list.ts'
export { certainties, type FindingCertainty, isAtLeast, type Severity, severities } from './severity.ts'
export { type Silence, silenceSchema } from './silence.ts'
