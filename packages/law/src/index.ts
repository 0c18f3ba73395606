export { type ExemptionCode, exemptionCodes } from './exemptions.ts'
export { type GatewayCode, gatewayCodes } from './gateway-codes.ts'
export { assertIsoDate, type IsoDate, isIsoDate } from './iso-date.ts'
export { type LawfulBasisCode, lawfulBasisCodes } from './lawful-bases.ts'
export {
  type Certainty,
  type DateWindow,
  findEntry,
  isInForce,
  isWithin,
  type LegalChange,
  type LegalEntry,
} from './legal-entry.ts'
export { type OffenceDataAuthorityCode, offenceDataAuthorityCodes } from './offence-data-authorities.ts'
export {
  type RecognisedLegitimateInterestCode,
  recognisedLegitimateInterestCodes,
} from './recognised-legitimate-interests.ts'
export { type RightCode, rightCodes } from './rights.ts'
export { type SafeguardCode, safeguardCodes } from './safeguards.ts'
export { type Schedule1Code, schedule1Codes } from './schedule-1-codes.ts'
export { type SpecialCategoryConditionCode, specialCategoryConditionCodes } from './special-category-conditions.ts'
export { type SpecialCategoryKind, specialCategoryKinds } from './special-category-kinds.ts'
