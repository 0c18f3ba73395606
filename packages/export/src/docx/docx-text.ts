import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { inlinesOf } from '../document/blocks.ts'
import { cleanPart, cleanText } from '../document/clean-text.ts'
import type { Inline, Prose } from '../document/document.ts'

const toRun = (inline: Inline): ParagraphChild => {
  if (typeof inline === 'string') return new TextRun(cleanPart(inline))
  switch (inline.kind) {
    case 'strong':
      return new TextRun({ text: cleanPart(inline.text), bold: true })
    case 'question':
      return new TextRun({ text: `[Question: ${cleanText(inline.text)}]`, bold: true, highlight: 'yellow' })
    case 'link':
      return new ExternalHyperlink({
        link: encodeURI(inline.href),
        children: [new TextRun({ text: cleanText(inline.text), style: 'Hyperlink' })],
      })
  }
}

/** The runs of a prose, in order. */
export const toRuns = (prose: Prose): ParagraphChild[] => inlinesOf(prose).map(toRun)
