import { dpvNamespaces } from './dpv-term-list.ts'
import { ukNamespace } from './uk-terms.ts'

/** A node of JSON-LD. */
export type LinkedNode = { readonly [key: string]: unknown }

/** Properties whose value is another thing. Without this, the vocabulary's own terms would be read as plain words. */
const links = [
  'dpv:hasApplicableLaw',
  'dpv:hasCountry',
  'dpv:hasDataController',
  'dpv:hasDataExporter',
  'dpv:hasDataImporter',
  'dpv:hasDataProcessor',
  'dpv:hasDataSource',
  'dpv:hasDataSubject',
  'dpv:hasImpactAssessment',
  'dpv:hasJointDataControllers',
  'dpv:hasLegalBasis',
  'dpv:hasLocation',
  'dpv:hasNotice',
  'dpv:hasPersonalData',
  'dpv:hasProcess',
  'dpv:hasProcessing',
  'dpv:hasPurpose',
  'dpv:hasRecipient',
  'dpv:hasRecipientDataController',
  'dpv:hasRecipientThirdParty',
  'dpv:hasRight',
  'dpv:hasStorageCondition',
  'dpv:hasSubsidiary',
  'dpv:hasTechnicalOrganisationalMeasure',
  'dpv:hasThirdCountry',
  'dct:isPartOf',
  'dct:hasPart',
  'dct:publisher',
  'dct:source',
  'prov:wasDerivedFrom',
  'skos:broadMatch',
  'skos:broader',
  'skos:closeMatch',
  'skos:exactMatch',
  'skos:inScheme',
  'uk:agreement',
  'uk:authority',
  'uk:basis',
  'uk:condition',
  'uk:exemption',
  'uk:from',
  'uk:gateway',
  'uk:mechanism',
  'uk:partOf',
  'uk:party',
  'uk:schedule1',
  'uk:system',
  'uk:to',
] as const

const dates = [
  'dct:modified',
  'dct:issued',
  'uk:asAt',
  'uk:checkedOn',
  'uk:endsOn',
  'uk:inForceFrom',
  'uk:inForceTo',
  'uk:startsOn',
]
const words = [
  'dct:title',
  'dct:description',
  'skos:prefLabel',
  'skos:altLabel',
  'skos:definition',
  'uk:trigger',
  'uk:standingWhy',
  'uk:says',
]

/**
 * The context of an export: the prefixes, and which properties lead to things, days, spans and words.
 *
 * @param base what the ids of records are relative to; none for a file whose ids are whole.
 */
export const jsonLdContext = (base: string | null): LinkedNode => ({
  ...(base === null ? {} : { '@base': base }),
  ...dpvNamespaces,
  uk: ukNamespace,
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(links.map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(dates.map((name) => [name, { '@type': 'xsd:date' }])),
  ...Object.fromEntries(words.map((name) => [name, { '@language': 'en-GB' }])),
  'dpv:hasDuration': { '@type': 'xsd:duration' },
})

/**
 * Writes JSON-LD. Characters that would end a script element are escaped, so that a page may hold the file as it is.
 *
 * @param document a JSON-LD document.
 */
export const writeJsonLd = (document: LinkedNode): string =>
  `${JSON.stringify(document, null, 2).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`
