import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from 'docx'
import { cleanText } from '../document/clean-text.ts'
import type { Document, DocumentSection } from '../document/document.ts'
import { pageOf } from '../document/page-geometry.ts'
import { type Counters, listNumbering, toDocxBlocks } from './docx-blocks.ts'
import { toTwips } from './docx-lengths.ts'
import { docxStyles, wordStyles } from './docx-styles.ts'
import { sealDocx } from './seal-docx.ts'

const footerOf = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ text: `${cleanText(text)} · Page `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
          new TextRun({ text: ' of ', size: 16 }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  })

const pageProperties = (orientation: DocumentSection['orientation']) => {
  const { side, top, bottom, footer } = pageOf(orientation)
  const upright = pageOf('portrait')
  return {
    // Word is given the upright size with the direction beside it.
    size: { width: toTwips(upright.width), height: toTwips(upright.height), orientation },
    margin: {
      top: toTwips(top),
      right: toTwips(side),
      bottom: toTwips(bottom),
      left: toTwips(side),
      footer: toTwips(footer),
    },
  }
}

const titleBlock = ({ title, subtitle }: Document): Paragraph[] => [
  new Paragraph({ heading: 'Title', children: [new TextRun(cleanText(title))] }),
  new Paragraph({ style: docxStyles.subtitle, children: [new TextRun(cleanText(subtitle))] }),
]

/**
 * Writes a document as a Word file (Office Open XML): real headings, header rows that repeat, captions whose numbers are
 * fields, alternative text, properties, and British English as its language.
 *
 * @param document what to write.
 * @returns the bytes of the .docx, the same for the same document.
 */
export const toDocx = async (document: Document): Promise<Uint8Array<ArrayBuffer>> => {
  const counters: Counters = { table: 0, figure: 0, list: 0 }
  const footer = footerOf(document.footer)
  const sections = document.sections.map(
    ({ orientation, blocks }: DocumentSection, place): ISectionOptions => ({
      properties: { page: pageProperties(orientation) },
      footers: { default: footer },
      children: [
        ...(place === 0 ? titleBlock(document) : []),
        ...blocks.flatMap((block) => toDocxBlocks(block, orientation, counters)),
      ],
    }),
  )
  const file = new WordDocument({
    title: cleanText(document.title),
    subject: cleanText(document.subtitle),
    description: cleanText(document.description),
    keywords: document.keywords.map(cleanText).join(', '),
    creator: cleanText(document.author),
    lastModifiedBy: cleanText(document.author),
    styles: wordStyles,
    numbering: listNumbering,
    sections,
  })
  return sealDocx(new Uint8Array(await Packer.toArrayBuffer(file)), document.date)
}
