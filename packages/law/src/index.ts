export {
  type AppropriatePolicyDocumentDuty,
  appropriatePolicyDocumentDuties,
} from './appropriate-policy-document-duties.ts'
export { type BreachDuty, type BreachDutyCode, breachDuties, breachDutyCodes } from './breach-duties.ts'
export { type ComplaintDuty, type ComplaintDutyCode, complaintDuties } from './complaint-duties.ts'
export {
  type CookieException,
  type CookieExceptionCode,
  cookieExceptions,
} from './cookie-exceptions.ts'
export { countryInSentence, countryName } from './country-name.ts'
export {
  type Destination,
  destinations,
  type PartialApproval,
  type PartialApprovalScheme,
} from './destinations.ts'
export { type DpiaCriterion, type DpiaCriterionCode, dpiaCriteria } from './dpia-criteria.ts'
export { type Exemption, type ExemptionCode, exemptionCodes, exemptions } from './exemptions.ts'
export type { Gateway, GatewayKind } from './gateway.ts'
export { type GatewayCode, gatewayCodes } from './gateway-codes.ts'
export { gateways } from './gateways.ts'
export { assertIsoDate, type IsoDate, isIsoDate } from './iso-date.ts'
export { controllerComplaintsBegin, duaaMainChanges, gdprApplies, ipCompletionDay } from './key-dates.ts'
export { type LawfulBasis, type LawfulBasisCode, lawfulBases, lawfulBasisCodes } from './lawful-bases.ts'
export {
  type Certainty,
  type DateWindow,
  findEntry,
  isInForce,
  isWithin,
  type LegalChange,
  type LegalEntry,
} from './legal-entry.ts'
export {
  type NoticeCondition,
  type NoticeItem,
  type NoticeItemCode,
  noticeChecklist,
} from './notice-checklist.ts'
export {
  type OffenceDataAuthority,
  type OffenceDataAuthorityCode,
  offenceDataAuthorities,
  offenceDataAuthorityCodes,
} from './offence-data-authorities.ts'
export { periodInWords } from './period-in-words.ts'
export { plainDate } from './plain-date.ts'
export { type RecipientKind, recipientKinds } from './recipient-kinds.ts'
export {
  type RecognisedLegitimateInterest,
  type RecognisedLegitimateInterestCode,
  recognisedLegitimateInterests,
} from './recognised-legitimate-interests.ts'
export { type Regulator, regulatorAt, regulators } from './regulators.ts'
export { type RequestClockCode, type RequestClockRule, requestClock } from './request-clock.ts'
export { type Right, type RightCode, rightCodes, rights } from './rights.ts'
export { type RightApplies, type RightUnderBasis, rightsFor } from './rights-by-basis.ts'
export { type Safeguard, type SafeguardCode, safeguardCodes, safeguards } from './safeguards.ts'
export { type Schedule1Code, schedule1Codes } from './schedule-1-codes.ts'
export type { AppropriatePolicyDocument, Schedule1Paragraph } from './schedule-1-paragraph.ts'
export { schedule1Paragraphs } from './schedule-1-paragraphs.ts'
export { schemeNamed } from './scheme-named.ts'
export {
  type SpecialCategoryCondition,
  type SpecialCategoryConditionCode,
  specialCategoryConditionCodes,
  specialCategoryConditions,
} from './special-category-conditions.ts'
export {
  type SpecialCategoryKind,
  type SpecialCategoryKindEntry,
  specialCategoryKindEntries,
  specialCategoryKinds,
} from './special-category-kinds.ts'
export { type Standing, type StandingKind, standingKinds, type TransferFacts } from './standing.ts'
export { standingOf } from './standing-of.ts'
export { type SupersededLaw, type SupersededLawCode, supersededLaw } from './superseded-law.ts'
export { type LegalEvent, timeline } from './timeline.ts'
