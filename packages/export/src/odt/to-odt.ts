import { cleanText } from '../document/clean-text.ts'
import type { Document } from '../document/document.ts'
import { element, type Markup } from '../xml/element.ts'
import { writeZip } from '../zip/write-zip.ts'
import { odtContent } from './odt-content.ts'
import { odtMediaType, odtNamespaces } from './odt-namespaces.ts'
import { odtStyles } from './odt-styles.ts'

const encoder = new TextEncoder()

const xmlFile = (name: string, { markup }: Markup) => ({
  name,
  bytes: encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>\n${markup}`),
})

const metaOf = ({ title, subtitle, description, keywords, author, date }: Document): Markup =>
  element(
    'office:document-meta',
    odtNamespaces,
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Sharemap'),
      element('dc:title', {}, cleanText(title)),
      element('dc:subject', {}, cleanText(subtitle)),
      element('dc:description', {}, cleanText(description)),
      ...keywords.map((keyword) => element('meta:keyword', {}, cleanText(keyword))),
      element('meta:initial-creator', {}, cleanText(author)),
      element('dc:creator', {}, cleanText(author)),
      element('meta:creation-date', {}, `${date}T00:00:00Z`),
      element('dc:date', {}, `${date}T00:00:00Z`),
      element('dc:language', {}, 'en-GB'),
    ),
  )

const manifestOf = (files: readonly (readonly [path: string, mediaType: string])[]): Markup =>
  element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    ...files.map(([path, mediaType]) =>
      element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': mediaType }),
    ),
  )

/**
 * Writes a document as OpenDocument Text 1.3 (ISO/IEC 26300): headings with outline levels, header rows that repeat,
 * numbered captions, alternative text, properties, and British English as its language.
 *
 * @param document what to write.
 * @returns the bytes of the .odt, the same for the same document.
 */
export const toOdt = (document: Document): Uint8Array<ArrayBuffer> => {
  const { body, automaticStyles, pictures } = odtContent(document)
  const content = element('office:document-content', odtNamespaces, automaticStyles, element('office:body', {}, body))
  const manifest = manifestOf([
    ['/', odtMediaType],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['meta.xml', 'text/xml'],
    ...pictures.map(({ name, mediaType }) => [name, mediaType] as const),
  ])
  return writeZip([
    // The first file says what the rest is, and stands uncompressed (OpenDocument 1.3 Part 2 §3.3).
    { name: 'mimetype', bytes: encoder.encode(odtMediaType), stored: true },
    xmlFile('content.xml', content),
    xmlFile('styles.xml', odtStyles(document.footer)),
    xmlFile('meta.xml', metaOf(document)),
    ...pictures.map(({ name, bytes }) => ({ name, bytes })),
    xmlFile('META-INF/manifest.xml', manifest),
  ])
}
