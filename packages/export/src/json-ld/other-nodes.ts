import { type AnyRegister, orNull } from '@sharemap/graph'
import type { RecordNames } from '../facts/record-names.ts'
import { keptForWords } from '../facts/retention-words.ts'
import { provenanceOf } from './evidence-nodes.ts'
import type { LinkedNode } from './json-ld-context.ts'
import { given, recordIri, saidProperty } from './linked-records.ts'
import { countryProperties } from './party-nodes.ts'

type RetentionRule = AnyRegister['retentionRules'][number]

const durationOf = ({ keptFor }: RetentionRule): LinkedNode => {
  switch (keptFor.state) {
    case 'period':
      return { '@type': ['dpv:StorageDuration', 'dpv:TemporalDuration'], 'dpv:hasDuration': keptFor.period }
    case 'criterion':
      return { '@type': ['dpv:StorageDuration', 'dpv:UntilEventDuration'] }
    case 'without-end':
      return { '@type': ['dpv:StorageDuration', 'dpv:EndlessDuration'] }
  }
}

/** Systems, retention rules, agreements and notices. */
export const otherNodes = (register: AnyRegister, names: RecordNames): LinkedNode[] => [
  ...register.systems.map((system) => ({
    '@id': recordIri(system.id),
    '@type': 'uk:System',
    'dct:identifier': system.id,
    'dct:title': names.of(system.id),
    ...saidProperty<string>('uk:provider', system.provider, (id) => ({ '@id': recordIri(id) })),
    ...saidProperty('uk:hostedIn', system.hostingLocations, (codes) =>
      codes.map((code) => countryProperties('dpv:hasLocation', code)),
    ),
    ...provenanceOf(system.evidence),
  })),
  ...(register.retentionRules as RetentionRule[]).map((rule) => ({
    '@id': recordIri(rule.id),
    ...durationOf(rule),
    'dct:identifier': rule.id,
    'dct:title': names.of(rule.id),
    'dct:description': keptForWords(rule),
    ...given('dpv:hasPersonalData', rule.categories.map(recordIri)),
    ...given('uk:exception', rule.exception),
    ...saidProperty('uk:retentionAuthority', rule.authority, (text) => text),
    ...provenanceOf(rule.evidence),
  })),
  ...register.agreements.map((agreement) => ({
    '@id': recordIri(agreement.id),
    '@type': 'uk:Agreement',
    'dct:identifier': agreement.id,
    'dct:title': names.of(agreement.id),
    'uk:agreementKind': agreement.kind,
    'uk:party': agreement.parties.map(recordIri),
    ...given('uk:startsOn', orNull<string>(agreement.startsOn)),
    ...given('uk:endsOn', orNull<string>(agreement.endsOn)),
    ...given('uk:publicRegisterId', orNull<string>(agreement.publicRegisterId)),
    ...provenanceOf(agreement.evidence),
  })),
  ...register.notices.map((notice) => ({
    '@id': recordIri(notice.id),
    '@type': 'dpv:PrivacyNotice',
    'dct:identifier': notice.id,
    'dct:title': notice.title,
    'dct:publisher': recordIri(notice.publisher),
    ...(notice.url.state === 'stated' ? { 'dct:source': encodeURI(notice.url.value) } : {}),
    ...given('dct:issued', orNull<string>(notice.published)),
    ...given('dct:modified', orNull<string>(notice.updated)),
    'uk:currency': notice.currency,
  })),
]
