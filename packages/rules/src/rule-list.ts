import { agreementBetweenOthers } from './agreements/agreement-between-others.ts'
import { agreementNotRunning } from './agreements/agreement-not-running.ts'
import { noJointArrangement } from './agreements/no-joint-arrangement.ts'
import { noSharingAgreement } from './agreements/no-sharing-agreement.ts'
import { processorWithoutContract } from './agreements/processor-without-contract.ts'
import { noComplaintToController } from './complaints/no-complaint-to-controller.ts'
import { noComplaintToRegulator } from './complaints/no-complaint-to-regulator.ts'
import { regulatorAsAdviceLine } from './complaints/regulator-as-advice-line.ts'
import { staleRegulatorContact } from './complaints/stale-regulator-contact.ts'
import { thinComplaintToController } from './complaints/thin-complaint-to-controller.ts'
import { anonymousCookies } from './cookies/anonymous-cookies.ts'
import { cookieDetailElsewhere } from './cookies/cookie-detail-elsewhere.ts'
import { optOutCookies } from './cookies/opt-out-cookies.ts'
import { noDate } from './editorial/no-date.ts'
import { otherLanguage } from './editorial/other-language.ts'
import { pageFurniture } from './editorial/page-furniture.ts'
import { placeholder } from './editorial/placeholder.ts'
import { severalDomains } from './editorial/several-domains.ts'
import { staleNotice } from './editorial/stale-notice.ts'
import { tellingTypo } from './editorial/telling-typo.ts'
import { truncatedSection } from './editorial/truncated-section.ts'
import { unsafeLink } from './editorial/unsafe-link.ts'
import { exemptionAsPower } from './gateways/exemption-as-power.ts'
import { gatewayNotInForce } from './gateways/gateway-not-in-force.ts'
import { misfitGateway } from './gateways/misfit-gateway.ts'
import { noGateway } from './gateways/no-gateway.ts'
import { controllerDetails } from './identity/controller-details.ts'
import { noDataProtectionOfficer } from './identity/no-data-protection-officer.ts'
import { noFeeRegistration } from './identity/no-fee-registration.ts'
import { otherOrganisation } from './identity/other-organisation.ts'
import { redactedContact } from './identity/redacted-contact.ts'
import { unclearRole } from './identity/unclear-role.ts'
import { automatedDecisionsOnRecognisedInterest } from './lawful-basis/automated-decisions-on-recognised-interest.ts'
import { automatedDecisionsOnSpecialData } from './lawful-basis/automated-decisions-on-special-data.ts'
import { basisOfStranger } from './lawful-basis/basis-of-stranger.ts'
import { conditionOfOtherKinds } from './lawful-basis/condition-of-other-kinds.ts'
import { conflatedBases } from './lawful-basis/conflated-bases.ts'
import { consentNotExplicit } from './lawful-basis/consent-not-explicit.ts'
import { consentNotFree } from './lawful-basis/consent-not-free.ts'
import { lawEnforcementPart3 } from './lawful-basis/law-enforcement-part-3.ts'
import { legitimateInterestsAsCondition } from './lawful-basis/legitimate-interests-as-condition.ts'
import { legitimateInterestsOfPublicAuthority } from './lawful-basis/legitimate-interests-of-public-authority.ts'
import { misstatedCondition } from './lawful-basis/misstated-condition.ts'
import { noAppropriatePolicyDocument } from './lawful-basis/no-appropriate-policy-document.ts'
import { noBasisForParty } from './lawful-basis/no-basis-for-party.ts'
import { noLawfulBasis } from './lawful-basis/no-lawful-basis.ts'
import { noOffenceDataAuthority } from './lawful-basis/no-offence-data-authority.ts'
import { noSchedule1Condition } from './lawful-basis/no-schedule-1-condition.ts'
import { noSpecialCategoryCondition } from './lawful-basis/no-special-category-condition.ts'
import { noUnderlyingLaw } from './lawful-basis/no-underlying-law.ts'
import { unmappedBases } from './lawful-basis/unmapped-bases.ts'
import { unnamedLegitimateInterest } from './lawful-basis/unnamed-legitimate-interest.ts'
import { automatedDecisionsUnsaid } from './purposes/automated-decisions-unsaid.ts'
import { automatedDecisionsWithoutSafeguards } from './purposes/automated-decisions-without-safeguards.ts'
import { dutyToGiveData } from './purposes/duty-to-give-data.ts'
import { impliedData } from './purposes/implied-data.ts'
import { marketingRules } from './purposes/marketing-rules.ts'
import { noDataSubjects } from './purposes/no-data-subjects.ts'
import { noPurposes } from './purposes/no-purposes.ts'
import { researchWithoutSafeguards } from './purposes/research-without-safeguards.ts'
import { sourceMissing } from './purposes/source-missing.ts'
import { unannouncedPurpose } from './purposes/unannounced-purpose.ts'
import { untiedData } from './purposes/untied-data.ts'
import { vagueData } from './purposes/vague-data.ts'
import { contradictorySharing } from './recipients/contradictory-sharing.ts'
import { dataNotStated } from './recipients/data-not-stated.ts'
import { hiddenSupplier } from './recipients/hidden-supplier.ts'
import { noRecipients } from './recipients/no-recipients.ts'
import { openEndedRecipient } from './recipients/open-ended-recipient.ts'
import { vagueRecipient } from './recipients/vague-recipient.ts'
import { contradictoryFlow } from './record-keeping/contradictory-flow.ts'
import { leansOnEndedRecord } from './record-keeping/leans-on-ended-record.ts'
import { noDpia } from './record-keeping/no-dpia.ts'
import { noNotice } from './record-keeping/no-notice.ts'
import { noSecurityDescription } from './record-keeping/no-security-description.ts'
import { orphanRecord } from './record-keeping/orphan-record.ts'
import { reviewOverdue } from './record-keeping/review-overdue.ts'
import { silenceRunOut } from './record-keeping/silence-run-out.ts'
import { clashingRetention } from './retention/clashing-retention.ts'
import { endlessRetention } from './retention/endless-retention.ts'
import { genericRetention } from './retention/generic-retention.ts'
import { miscitedLaw } from './retention/miscited-retention-law.ts'
import { noRetention } from './retention/no-retention.ts'
import { periodWithoutStart } from './retention/period-without-start.ts'
import { referredRetention } from './retention/referred-retention.ts'
import { retentionOutlivesPurpose } from './retention/retention-outlives-purpose.ts'
import { accessHurdle } from './rights/access-hurdle.ts'
import { mergedRights } from './rights/merged-rights.ts'
import { missingRights } from './rights/missing-rights.ts'
import { misstatedErasure } from './rights/misstated-erasure.ts'
import { misstatedObjection } from './rights/misstated-objection.ts'
import { misstatedPortability } from './rights/misstated-portability.ts'
import { misstatedRestriction } from './rights/misstated-restriction.ts'
import { noWithdrawal } from './rights/no-withdrawal.ts'
import { overstatedFee } from './rights/overstated-fee.ts'
import { replacedAutomatedDecisionsRight } from './rights/replaced-automated-decisions-right.ts'
import { responseTime } from './rights/response-time.ts'
import { rightsFromOtherLaw } from './rights/rights-from-other-law.ts'
import { rightsUntied } from './rights/rights-untied.ts'
import type { Rule } from './rule.ts'
import { cameraCodes } from './superseded-law/camera-codes.ts'
import { dataProtectionAct1998 } from './superseded-law/data-protection-act-1998.ts'
import { endedProgramme } from './superseded-law/ended-programme.ts'
import { lawfulBusinessPractice } from './superseded-law/lawful-business-practice.ts'
import { misdescribedAssessment } from './superseded-law/misdescribed-assessment.ts'
import { notificationScheme } from './superseded-law/notification-scheme.ts'
import { obsoleteTerms } from './superseded-law/obsolete-terms.ts'
import { paymentCardStandard } from './superseded-law/payment-card-standard.ts'
import { ukGdprNamed } from './superseded-law/uk-gdpr-named.ts'
import { europeanBoundary } from './transfers/european-boundary.ts'
import { lapsedMechanism } from './transfers/lapsed-mechanism.ts'
import { noCertification } from './transfers/no-certification.ts'
import { noDataProtectionTest } from './transfers/no-data-protection-test.ts'
import { noDestination } from './transfers/no-destination.ts'
import { noDetail } from './transfers/no-detail.ts'
import { noRecipient } from './transfers/no-recipient.ts'
import { noSafeguard } from './transfers/no-safeguard.ts'
import { privacyShield } from './transfers/privacy-shield.ts'
import { regulatorAdvice } from './transfers/regulator-advice.ts'
import { silentOnTransfers } from './transfers/silent-on-transfers.ts'
import { undisclosedTransfer } from './transfers/undisclosed-transfer.ts'

/** Every rule, over records and over a notice's text, subject by subject. Their ids are one space. */
export const rules: readonly Rule[] = [
  privacyShield,
  europeanBoundary,
  noDestination,
  noRecipient,
  noSafeguard,
  undisclosedTransfer,
  silentOnTransfers,
  regulatorAdvice,
  noDetail,
  noCertification,
  lapsedMechanism,
  noDataProtectionTest,
  noLawfulBasis,
  unmappedBases,
  legitimateInterestsOfPublicAuthority,
  legitimateInterestsAsCondition,
  noSpecialCategoryCondition,
  noSchedule1Condition,
  consentNotExplicit,
  misstatedCondition,
  noOffenceDataAuthority,
  consentNotFree,
  conflatedBases,
  lawEnforcementPart3,
  noUnderlyingLaw,
  noAppropriatePolicyDocument,
  automatedDecisionsOnRecognisedInterest,
  automatedDecisionsOnSpecialData,
  conditionOfOtherKinds,
  unnamedLegitimateInterest,
  noBasisForParty,
  basisOfStranger,
  noRetention,
  genericRetention,
  referredRetention,
  endlessRetention,
  miscitedLaw,
  retentionOutlivesPurpose,
  clashingRetention,
  periodWithoutStart,
  missingRights,
  mergedRights,
  misstatedPortability,
  misstatedObjection,
  replacedAutomatedDecisionsRight,
  noWithdrawal,
  responseTime,
  rightsFromOtherLaw,
  accessHurdle,
  misstatedRestriction,
  misstatedErasure,
  overstatedFee,
  rightsUntied,
  noComplaintToController,
  thinComplaintToController,
  noComplaintToRegulator,
  regulatorAsAdviceLine,
  staleRegulatorContact,
  controllerDetails,
  noDataProtectionOfficer,
  redactedContact,
  unclearRole,
  noFeeRegistration,
  otherOrganisation,
  vagueRecipient,
  openEndedRecipient,
  hiddenSupplier,
  contradictorySharing,
  dataNotStated,
  noRecipients,
  noGateway,
  misfitGateway,
  exemptionAsPower,
  gatewayNotInForce,
  processorWithoutContract,
  noSharingAgreement,
  agreementNotRunning,
  noJointArrangement,
  agreementBetweenOthers,
  automatedDecisionsUnsaid,
  automatedDecisionsWithoutSafeguards,
  sourceMissing,
  dutyToGiveData,
  marketingRules,
  unannouncedPurpose,
  researchWithoutSafeguards,
  untiedData,
  vagueData,
  impliedData,
  noDataSubjects,
  noPurposes,
  optOutCookies,
  anonymousCookies,
  cookieDetailElsewhere,
  dataProtectionAct1998,
  notificationScheme,
  ukGdprNamed,
  obsoleteTerms,
  lawfulBusinessPractice,
  cameraCodes,
  paymentCardStandard,
  misdescribedAssessment,
  endedProgramme,
  placeholder,
  unsafeLink,
  truncatedSection,
  tellingTypo,
  noDate,
  staleNotice,
  pageFurniture,
  severalDomains,
  otherLanguage,
  noSecurityDescription,
  noDpia,
  contradictoryFlow,
  leansOnEndedRecord,
  noNotice,
  orphanRecord,
  reviewOverdue,
  silenceRunOut,
]
