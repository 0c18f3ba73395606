import { agreementBetweenOthers } from './agreements/agreement-between-others.ts'
import { agreementNotRunning } from './agreements/agreement-not-running.ts'
import { noJointArrangement } from './agreements/no-joint-arrangement.ts'
import { noSharingAgreement } from './agreements/no-sharing-agreement.ts'
import { processorWithoutContract } from './agreements/processor-without-contract.ts'
import { exemptionAsPower } from './gateways/exemption-as-power.ts'
import { gatewayNotInForce } from './gateways/gateway-not-in-force.ts'
import { misfitGateway } from './gateways/misfit-gateway.ts'
import { noGateway } from './gateways/no-gateway.ts'
import { controllerDetails } from './identity/controller-details.ts'
import { noDataProtectionOfficer } from './identity/no-data-protection-officer.ts'
import { noFeeRegistration } from './identity/no-fee-registration.ts'
import { unclearRole } from './identity/unclear-role.ts'
import { automatedDecisionsOnRecognisedInterest } from './lawful-basis/automated-decisions-on-recognised-interest.ts'
import { automatedDecisionsOnSpecialData } from './lawful-basis/automated-decisions-on-special-data.ts'
import { basisOfStranger } from './lawful-basis/basis-of-stranger.ts'
import { conditionOfOtherKinds } from './lawful-basis/condition-of-other-kinds.ts'
import { consentNotFree } from './lawful-basis/consent-not-free.ts'
import { legitimateInterestsOfPublicAuthority } from './lawful-basis/legitimate-interests-of-public-authority.ts'
import { noAppropriatePolicyDocument } from './lawful-basis/no-appropriate-policy-document.ts'
import { noBasisForParty } from './lawful-basis/no-basis-for-party.ts'
import { noLawfulBasis } from './lawful-basis/no-lawful-basis.ts'
import { noOffenceDataAuthority } from './lawful-basis/no-offence-data-authority.ts'
import { noSchedule1Condition } from './lawful-basis/no-schedule-1-condition.ts'
import { noSpecialCategoryCondition } from './lawful-basis/no-special-category-condition.ts'
import { noUnderlyingLaw } from './lawful-basis/no-underlying-law.ts'
import { automatedDecisionsUnsaid } from './purposes/automated-decisions-unsaid.ts'
import { dutyToGiveData } from './purposes/duty-to-give-data.ts'
import { noDataSubjects } from './purposes/no-data-subjects.ts'
import { sourceMissing } from './purposes/source-missing.ts'
import { vagueData } from './purposes/vague-data.ts'
import { dataNotStated } from './recipients/data-not-stated.ts'
import { hiddenSupplier } from './recipients/hidden-supplier.ts'
import { openEndedRecipient } from './recipients/open-ended-recipient.ts'
import { vagueRecipient } from './recipients/vague-recipient.ts'
import { contradictoryFlow } from './record-keeping/contradictory-flow.ts'
import { leansOnEndedRecord } from './record-keeping/leans-on-ended-record.ts'
import { noDpia } from './record-keeping/no-dpia.ts'
import { noNotice } from './record-keeping/no-notice.ts'
import { noSecurityDescription } from './record-keeping/no-security-description.ts'
import { orphanRecord } from './record-keeping/orphan-record.ts'
import { reviewOverdue } from './record-keeping/review-overdue.ts'
import { clashingRetention } from './retention/clashing-retention.ts'
import { endlessRetention } from './retention/endless-retention.ts'
import { genericRetention } from './retention/generic-retention.ts'
import { miscitedLaw } from './retention/miscited-retention-law.ts'
import { noRetention } from './retention/no-retention.ts'
import { periodWithoutStart } from './retention/period-without-start.ts'
import { referredRetention } from './retention/referred-retention.ts'
import { retentionOutlivesPurpose } from './retention/retention-outlives-purpose.ts'
import type { Rule } from './rule.ts'
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
  legitimateInterestsOfPublicAuthority,
  noSpecialCategoryCondition,
  noSchedule1Condition,
  noOffenceDataAuthority,
  consentNotFree,
  noUnderlyingLaw,
  noAppropriatePolicyDocument,
  automatedDecisionsOnRecognisedInterest,
  automatedDecisionsOnSpecialData,
  conditionOfOtherKinds,
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
  controllerDetails,
  noDataProtectionOfficer,
  unclearRole,
  noFeeRegistration,
  vagueRecipient,
  openEndedRecipient,
  hiddenSupplier,
  dataNotStated,
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
  sourceMissing,
  dutyToGiveData,
  vagueData,
  noDataSubjects,
  noSecurityDescription,
  noDpia,
  contradictoryFlow,
  leansOnEndedRecord,
  noNotice,
  orphanRecord,
  reviewOverdue,
]
