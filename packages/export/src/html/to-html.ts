import { inlinesOf, paragraphsOf } from '../document/blocks.ts'
import { cleanPart, cleanText } from '../document/clean-text.ts'
import type { Block, Cell, Document, Figure, Inline, Prose, Table } from '../document/document.ts'
import { element, join, type Markup } from '../xml/element.ts'
import { htmlStyle } from './html-style.ts'

const toInline = (inline: Inline): Markup | string => {
  if (typeof inline === 'string') return cleanPart(inline)
  switch (inline.kind) {
    case 'strong':
      return element('strong', {}, cleanPart(inline.text))
    case 'question':
      return element('mark', {}, `[Question: ${cleanText(inline.text)}]`)
    case 'link':
      return /^(?:https?|mailto):/i.test(inline.href)
        ? element('a', { href: encodeURI(inline.href), rel: 'noreferrer' }, cleanText(inline.text))
        : cleanText(inline.text)
  }
}

const toProse = (prose: Prose): Markup => join(inlinesOf(prose).map(toInline))

/** An element with a closing tag even where it is empty, as HTML wants of all but a few. */
const open = (name: string, attributes: Parameters<typeof element>[1], content: Markup): Markup =>
  content.markup === ''
    ? { markup: `${element(name, attributes).markup.slice(0, -2)}></${name}>` }
    : element(name, attributes, content)

const cellContent = (cell: Cell): Markup => {
  const [first, ...rest] = paragraphsOf(cell)
  if (rest.length === 0) return first === undefined ? join([]) : toProse(first)
  return join(paragraphsOf(cell).map((prose) => open('p', {}, toProse(prose))))
}

const toTable = ({ caption, columns, rows }: Table, number: number): Markup =>
  element(
    'div',
    // A table wider than the page is scrolled, so it must be reachable by keyboard.
    { class: 'table', role: 'region', 'aria-labelledby': `table-${number}`, tabindex: 0 },
    element(
      'table',
      {},
      element('caption', { id: `table-${number}` }, `Table ${number}: ${cleanText(caption)}`),
      element(
        'thead',
        {},
        element('tr', {}, ...columns.map(({ heading }) => open('th', { scope: 'col' }, toProse(heading)))),
      ),
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element(
            'tr',
            {},
            ...row.map((cell, place) =>
              place === 0 ? open('th', { scope: 'row' }, cellContent(cell)) : open('td', {}, cellContent(cell)),
            ),
          ),
        ),
      ),
    ),
  )

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const toFigure = ({ svg, width, height, alternative, caption }: Figure, number: number): Markup =>
  element(
    'figure',
    {},
    element('img', {
      // As an image, so that nothing in the drawing can meet the ids or the styles of the page.
      src: `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`,
      alt: cleanText(alternative),
      width: Math.round(width),
      height: Math.round(height),
    }),
    element('figcaption', {}, `Figure ${number}: ${cleanText(caption)}`),
  )

const blockWriter = () => {
  const counts = { table: 0, figure: 0 }
  return (block: Block): Markup => {
    switch (block.kind) {
      case 'heading':
        return open(`h${block.level + 1}`, {}, toProse(block.text))
      case 'paragraph':
        return open('p', {}, toProse(block.text))
      case 'list':
        return open(block.ordered ? 'ol' : 'ul', {}, join(block.items.map((item) => open('li', {}, toProse(item)))))
      case 'table':
        counts.table += 1
        return toTable(block, counts.table)
      case 'figure':
        counts.figure += 1
        return toFigure(block, counts.figure)
    }
  }
}

/**
 * Writes a document as one HTML page that stands on its own: no script, nothing fetched, and a policy that forbids both.
 *
 * @param document what to write.
 * @returns the page, which begins with its doctype.
 */
export const toHtml = (document: Document): string => {
  const block = blockWriter()
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'description', content: cleanText(document.description) }),
    open('title', {}, join([cleanText(document.title)])),
    element('style', {}, { markup: htmlStyle }),
  )
  const body = element(
    'body',
    {},
    element(
      'main',
      {},
      open('h1', {}, toProse(document.title)),
      open('p', { class: 'subtitle' }, toProse(document.subtitle)),
      ...document.sections.flatMap(({ blocks }) => blocks.map(block)),
    ),
    open('footer', {}, toProse(document.footer)),
  )
  return `<!doctype html>\n${element('html', { lang: 'en-GB' }, head, body).markup}\n`
}
