import { inlinesOf, paragraphsOf } from '../document/blocks.ts'
import type { Block, Document, Inline, Prose } from '../document/document.ts'

const inlineText = (inline: Inline): string => {
  if (typeof inline === 'string') return inline
  return inline.kind === 'question' ? `[Question: ${inline.text}]` : inline.text
}

const proseText = (prose: Prose): string => inlinesOf(prose).map(inlineText).join('')

const blockText = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [proseText(block.text)]
    case 'list':
      return block.items.map(proseText)
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.flatMap(paragraphsOf).map(proseText).join(' | '))]
    case 'figure':
      return [block.caption, block.alternative]
  }
}

/** Every block of a document, in order. */
export const blocksOf = (document: Document): Block[] => document.sections.flatMap(({ blocks }) => [...blocks])

/** A document's text, a line for each paragraph, item and row. */
export const textOf = (document: Document): string => blocksOf(document).flatMap(blockText).join('\n')

/** The rows of the table whose caption begins so, cells as text. */
export const rowsOf = (document: Document, caption: string): string[][] => {
  const table = blocksOf(document).find((block) => block.kind === 'table' && block.caption.startsWith(caption))
  return table?.kind === 'table'
    ? table.rows.map((row) => row.map((cell) => paragraphsOf(cell).map(proseText).join('\n')))
    : []
}

/** What stands under a heading, up to the next of its level or above. */
export const underHeading = (document: Document, text: string): string => {
  const blocks = blocksOf(document)
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === text)
  const heading = blocks[start]
  if (heading?.kind !== 'heading') throw new Error(`No heading "${text}"`)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level)
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .flatMap(blockText)
    .join('\n')
}
