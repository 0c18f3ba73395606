import { gdprApplies } from './key-dates.ts'
import { type FactsOf, type LegalEntry, tableOf } from './legal-entry.ts'
import { ukGdprUrl } from './legislation-url.ts'

/** Codes of what makes a data protection impact assessment due, or worth considering. */
export const dpiaCriterionCodes = [
  'evaluation-with-significant-effects',
  'large-scale-special-or-offence-data',
  'large-scale-public-monitoring',
  'extensive-profiling-for-decisions',
  'special-or-offence-data-at-scale',
  'public-place-monitoring-at-scale',
  'new-technology',
  'denial-of-service',
  'large-scale-profiling',
  'biometric-or-genetic-data',
  'data-matching',
  'invisible-processing',
  'tracking',
  'children-profiling-marketing-or-online',
  'risk-of-physical-harm',
  'consider-evaluation-or-scoring',
  'consider-automated-decisions',
  'consider-systematic-monitoring',
  'consider-sensitive-data',
  'consider-large-scale',
  'consider-vulnerable-people',
  'consider-innovative-use',
  'consider-blocking-a-right-or-service',
] as const
export type DpiaCriterionCode = (typeof dpiaCriterionCodes)[number]

/** A criterion for a data protection impact assessment (DPIA). */
export interface DpiaCriterion extends LegalEntry<DpiaCriterionCode> {
  /**
   * 'law': Art 35(3) always asks for one. 'always': the regulator's screening checklist has controllers always do one,
   * which is guidance on Art 35(1) and (4) and goes further than Art 35(3). 'consider': the checklist has them consider
   * one, and two or more together usually mean yes.
   */
  readonly list: 'law' | 'always' | 'consider'
}

/** Where the regulator explains its screening checklist. */
const screeningGuidance =
  'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/examples-of-processing-likely-to-result-in-high-risk'

function criterion(list: DpiaCriterion['list'], name: string, plainName: string): FactsOf<DpiaCriterion> {
  return {
    name,
    plainName,
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: list === 'law' ? 'UK GDPR Art 35(3)' : 'ICO DPIA screening checklist; UK GDPR Art 35(1), (4)',
    sourceUrl: list === 'law' ? ukGdprUrl('35') : screeningGuidance,
    certainty: list === 'law' ? 'to-verify' : 'confirmed',
    list,
  }
}

/** What makes a DPIA due or worth considering: the law's three cases, then the regulator's two lists. */
export const dpiaCriteria = tableOf<DpiaCriterion>(dpiaCriterionCodes, {
  'evaluation-with-significant-effects': criterion(
    'law',
    'Systematic and extensive evaluation of people with significant effects on them',
    'Sizing people up in ways that matter to them',
  ),
  'large-scale-special-or-offence-data': criterion(
    'law',
    'Special category or criminal offence data on a large scale',
    'A great deal of sensitive information',
  ),
  'large-scale-public-monitoring': criterion(
    'law',
    'Systematic monitoring of public places on a large scale',
    'Watching public places widely',
  ),
  'extensive-profiling-for-decisions': criterion(
    'always',
    'Extensive profiling or automated decisions on significant matters',
    'Computers judging important matters',
  ),
  'special-or-offence-data-at-scale': criterion(
    'always',
    'Special category or criminal offence data at scale',
    'A great deal of sensitive information',
  ),
  'public-place-monitoring-at-scale': criterion(
    'always',
    'Monitoring a public place at scale',
    'Watching public places widely',
  ),
  'new-technology': criterion('always', 'New technologies', 'Technology that is new'),
  'denial-of-service': criterion(
    'always',
    'Profiling, automated decisions or special category data that settle access to a service, opportunity or benefit',
    'Deciding who gets a service or benefit',
  ),
  'large-scale-profiling': criterion('always', 'Profiling on a large scale', 'Building profiles of many people'),
  'biometric-or-genetic-data': criterion('always', 'Biometric or genetic data', 'Fingerprints, faces or genes'),
  'data-matching': criterion(
    'always',
    'Combining, comparing or matching data from several sources',
    'Putting together information from different places',
  ),
  'invisible-processing': criterion(
    'always',
    'Data not obtained from the person, used without giving a notice directly',
    'Using information without telling the person',
  ),
  tracking: criterion('always', 'Tracking location or behaviour', 'Following where people go or what they do'),
  'children-profiling-marketing-or-online': criterion(
    'always',
    "Children's data for profiling, automated decisions, marketing or online services",
    "Using children's information online or to market to them",
  ),
  'risk-of-physical-harm': criterion(
    'always',
    'A breach could put someone in physical danger',
    'Someone could be hurt if it leaked',
  ),
  'consider-evaluation-or-scoring': criterion('consider', 'Evaluation or scoring', 'Scoring people'),
  'consider-automated-decisions': criterion(
    'consider',
    'Automated decisions with significant effects',
    'A computer decides something important',
  ),
  'consider-systematic-monitoring': criterion('consider', 'Systematic monitoring', 'Watching people regularly'),
  'consider-sensitive-data': criterion('consider', 'Sensitive or highly personal data', 'Very personal information'),
  'consider-large-scale': criterion('consider', 'Large scale', 'Many people or much information'),
  'consider-vulnerable-people': criterion('consider', 'Data about vulnerable people', 'People who may be at risk'),
  'consider-innovative-use': criterion(
    'consider',
    'Innovative use of technology or organisation',
    'A new way of doing things',
  ),
  'consider-blocking-a-right-or-service': criterion(
    'consider',
    'Keeping a person from a right, a service or a contract',
    'It could keep someone from a service',
  ),
})
