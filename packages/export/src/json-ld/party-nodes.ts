import type { AnyRegister } from '@sharemap/graph'
import type { PartyKind } from '@sharemap/register'
import { contactWords } from '../facts/contact-words.ts'
import type { RecordNames } from '../facts/record-names.ts'
import { isPublished } from './dpv-term-list.ts'
import { provenanceOf } from './evidence-nodes.ts'
import type { LinkedNode } from './json-ld-context.ts'
import { given, matchesOf, recordIri, saidProperty } from './linked-records.ts'

/** What the vocabulary calls each kind of party; kinds that it has no word for have one of ours beside a broader one. */
const partyTypes: Record<PartyKind, readonly string[]> = {
  council: ['dpv:RegionalAuthority', 'dpv:PublicSectorBody'],
  'council-company': ['dpv:Organisation', 'uk:CouncilCompany'],
  'internal-service': ['dpv:OrganisationalUnit'],
  'central-government': ['dpv:GovernmentalOrganisation'],
  'law-enforcement': ['dpv:LawEnforcementOrganisation'],
  court: ['dpv:JudicialOrganisation'],
  health: ['dpv:HealthcareOrganisation'],
  education: ['dpv:EducationalOrganisation'],
  voluntary: ['dpv:CharityOrganisation'],
  employer: ['dpv:Organisation', 'uk:Employer'],
  supplier: ['dpv:Organisation', 'uk:Supplier'],
  regulator: ['dpv:PublicSectorBody', 'uk:Regulator'],
  'anti-fraud-organisation': ['dpv:Organisation', 'uk:AntiFraudOrganisation'],
  'other-authority': ['dpv:PublicSectorBody'],
  business: ['dpv:PrivateSectorBody'],
  'other-service': ['dpv:Organisation'],
  'public-at-large': ['dpv:Recipient', 'uk:GeneralPublic'],
  unspecified: ['dpv:Recipient'],
}

/** A country as a term of the vocabulary where the list has it. The membership sets that hold GB are never named. */
export const countryProperties = (property: string, code: string): LinkedNode => ({
  ...(isPublished(`loc:${code}`) ? { [property]: `loc:${code}` } : {}),
  'uk:countryCode': code,
})

/** The parties of a register. */
export const partyNodes = (register: AnyRegister, names: RecordNames): LinkedNode[] =>
  register.parties.map((party) => ({
    '@id': recordIri(party.id),
    '@type': partyTypes[party.kind],
    'dct:identifier': party.id,
    'dct:title': names.of(party.id),
    'dpv:hasName': names.of(party.id),
    'uk:partyKind': party.kind,
    'uk:partyScope': party.scope,
    ...given('uk:partOf', party.parent === null ? null : recordIri(party.parent)),
    ...(party.country.state === 'stated'
      ? countryProperties('dpv:hasLocation', party.country.value)
      : { 'uk:countryState': party.country.state }),
    ...saidProperty('uk:icoRegistration', party.icoRegistration, (text) => text),
    ...saidProperty('uk:companyNumber', party.companyNumber, (text) => text),
    ...given('dpv:hasAddress', party.addresses),
    ...given('dpv:hasContact', party.contacts.map(contactWords)),
    ...provenanceOf(party.evidence),
  }))

/** The groups of people and the categories of data of a register. */
export const subjectAndCategoryNodes = (register: AnyRegister, names: RecordNames): LinkedNode[] => [
  ...register.subjectGroups.map((group) => ({
    '@id': recordIri(group.id),
    '@type': 'dpv:HumanSubject',
    'dct:identifier': group.id,
    'dct:title': names.of(group.id),
    ...matchesOf(group.dpvTerms),
    ...provenanceOf(group.evidence),
  })),
  ...register.dataCategories.map((category) => ({
    '@id': recordIri(category.id),
    '@type': 'dpv:PersonalData',
    'dct:identifier': category.id,
    'dct:title': names.of(category.id),
    // Our own flags: the vocabulary's special categories are not those of UK law, and it never marks offence data.
    'uk:sensitivity': category.sensitivity,
    ...given('uk:specialKind', category.specialKind),
    'uk:identifiesAlone': category.identifiesAlone,
    ...given('skos:broader', category.broader === null ? null : recordIri(category.broader)),
    ...matchesOf(category.dpvTerms),
    ...provenanceOf(category.evidence),
  })),
]
