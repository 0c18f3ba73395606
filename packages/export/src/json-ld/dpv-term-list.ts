import dpvTerms from './dpv-terms.json' with { type: 'json' }

const published = new Set(
  Object.entries(dpvTerms.terms).flatMap(([prefix, terms]) => terms.map((term) => `${prefix}:${term}`)),
)

/** The release of the W3C Data Privacy Vocabulary whose terms are listed. */
export const dpvVersion = dpvTerms.version

/** What each prefix of the vocabulary and its extensions stands for. */
export const dpvNamespaces: Readonly<Record<string, string>> = dpvTerms.namespaces

/**
 * Says whether a term stands in the published vocabulary. A term that does not is never written as if it did.
 *
 * @param term a compact IRI such as `pd:Name`.
 */
export const isPublished = (term: string): boolean => published.has(term)
