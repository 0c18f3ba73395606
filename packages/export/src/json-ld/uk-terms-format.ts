import { type ExportFormat, toBytes } from '../export-format.ts'
import { jsonLdContext, type LinkedNode, writeJsonLd } from './json-ld-context.ts'
import { given } from './linked-records.ts'
import { ukTerms } from './uk-terms.ts'

/** The terms of UK law that linked data names, as SKOS: what each means, its source, when it holds, and what comes close. */
const toConceptScheme = (): LinkedNode => ({
  '@context': jsonLdContext(null),
  '@graph': [
    {
      '@id': 'uk:terms',
      '@type': 'skos:ConceptScheme',
      'dct:title': 'Terms of UK data protection law beside the W3C Data Privacy Vocabulary',
      'dct:description':
        'The vocabulary speaks of EU law. Each term here comes close to one of its terms, and never matches one exactly.',
    },
    ...ukTerms.map(({ name, scheme, entry, closeMatch }) => ({
      '@id': `uk:${name}`,
      '@type': 'skos:Concept',
      'skos:inScheme': 'uk:terms',
      'skos:prefLabel': entry.name,
      'skos:altLabel': entry.plainName,
      'skos:notation': entry.code,
      'uk:group': scheme,
      'dct:bibliographicCitation': entry.source,
      ...given('dct:source', entry.sourceUrl),
      ...given('uk:inForceFrom', entry.inForceFrom),
      ...given('uk:inForceTo', entry.inForceTo),
      'uk:certainty': entry.certainty,
      ...given('skos:closeMatch', closeMatch),
    })),
  ],
})

/** The terms of UK law beside the vocabulary. They are the same whatever the scope. */
export const ukTermsFormat: ExportFormat = {
  id: 'uk-terms',
  name: 'Terms of UK law used in the linked data (SKOS, JSON-LD)',
  fileExtension: 'jsonld',
  mediaType: 'application/ld+json',
  for: 'data',
  usesPage: false,
  needs: null,
  write: async () => toBytes(writeJsonLd(toConceptScheme())),
}
