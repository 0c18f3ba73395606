import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { recordNames } from '../facts/record-names.ts'
import { activityNodes } from './activity-nodes.ts'
import { dpvVersion } from './dpv-term-list.ts'
import { placeNodes } from './evidence-nodes.ts'
import { flowNodes } from './flow-nodes.ts'
import { jsonLdContext, type LinkedNode, writeJsonLd } from './json-ld-context.ts'
import { recordIri } from './linked-records.ts'
import { otherNodes } from './other-nodes.ts'
import { partyNodes, subjectAndCategoryNodes } from './party-nodes.ts'

/**
 * What the ids in a file are relative to: a UUID made of the register's hash (RFC 9562, version 8), so that the same
 * version always has the same ids, and two registers never share one by chance.
 */
const baseOf = (hash: string): string => {
  const hex = hash
    .toLowerCase()
    .replaceAll(/[^0-9a-f]/g, '')
    .padEnd(32, '0')
    .slice(0, 32)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}

/** The scope as a record of processing activities (Art 30) in the W3C Data Privacy Vocabulary. */
const toLinkedData = (scope: ExportScope): LinkedNode => {
  const { register, source, asAt, audience, title } = scope
  const names = recordNames(register)
  return {
    '@context': jsonLdContext(baseOf(source.hash)),
    '@graph': [
      {
        '@id': recordIri('register'),
        '@type': 'dpv:ROPA',
        'dct:title': title,
        'dct:identifier': source.hash,
        'dct:modified': source.updatedOn,
        'uk:asAt': asAt,
        'uk:audience': audience,
        'uk:vocabularyVersion': dpvVersion,
        'dct:hasPart': register.activities.map(({ id }) => recordIri(id)),
        // A scope without flows says so: a reader must not take silence for a lost part.
        'uk:flows': scope.flowNumbers.size,
        'dpv:hasApplicableLaw': ['gb:law-GDPR', 'gb:law-DPA'],
      },
      ...activityNodes(register, names, asAt),
      ...flowNodes(scope),
      ...partyNodes(register, names),
      ...subjectAndCategoryNodes(register, names),
      ...otherNodes(register, names),
      ...placeNodes(register),
    ],
  }
}

/** A scope as linked data. Its terms of UK law are explained in the file of UK terms. */
export const jsonLdFormat: ExportFormat = {
  id: 'json-ld',
  name: 'Linked data in the W3C Data Privacy Vocabulary (JSON-LD)',
  fileExtension: 'jsonld',
  mediaType: 'application/ld+json',
  for: 'data',
  usesPage: false,
  needs: null,
  write: async (scope) => toBytes(writeJsonLd(toLinkedData(scope))),
}
