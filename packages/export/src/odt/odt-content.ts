import { inlinesOf, paragraphsOf } from '../document/blocks.ts'
import { cleanPart, cleanText } from '../document/clean-text.ts'
import type { Block, Document, DocumentSection, Figure, Inline, Prose, Table } from '../document/document.ts'
import { shownSize, textWidth } from '../document/page-geometry.ts'
import { type Attributes, element, join, type Markup } from '../xml/element.ts'
import { masterPages } from './odt-styles.ts'

type Orientation = DocumentSection['orientation']

/** A picture file that the content speaks of. */
export interface OdtPicture {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What the body of a document comes to: its text, the styles made for it, and its pictures. */
export interface OdtContent {
  readonly body: Markup
  readonly automaticStyles: Markup
  readonly pictures: readonly OdtPicture[]
}

const span = (style: string, text: string): Markup => element('text:span', { 'text:style-name': style }, text)

const toInline = (inline: Inline): Markup | string => {
  if (typeof inline === 'string') return cleanPart(inline)
  switch (inline.kind) {
    case 'strong':
      return span('Strong', cleanPart(inline.text))
    case 'question':
      return span('Question', `[Question: ${cleanText(inline.text)}]`)
    case 'link':
      return element(
        'text:a',
        { 'xlink:type': 'simple', 'xlink:href': encodeURI(inline.href), 'text:style-name': 'Internet_20_link' },
        cleanText(inline.text),
      )
  }
}

const toParagraph = (prose: Prose, style: string): Markup =>
  element('text:p', { 'text:style-name': style }, ...inlinesOf(prose).map(toInline))

/** Writes the blocks of one document, numbering its tables and figures and gathering the styles that they need. */
const contentWriter = () => {
  const styles: Markup[] = []
  const pictures: OdtPicture[] = []
  const counts = { Table: 0, Figure: 0 }

  const caption = (label: keyof typeof counts, text: string): Markup =>
    element(
      'text:p',
      { 'text:style-name': label === 'Table' ? 'TableCaption' : 'Caption' },
      `${label} `,
      element(
        'text:sequence',
        {
          'text:ref-name': `ref${label}${counts[label]}`,
          'text:name': label,
          'text:formula': `ooow:${label}+1`,
          'style:num-format': '1',
        },
        String(counts[label]),
      ),
      `: ${cleanText(text)}`,
    )

  const table = ({ columns, rows, caption: text }: Table, orientation: Orientation): Markup => {
    counts.Table += 1
    const name = `Table${counts.Table}`
    const total = columns.reduce((sum, { share }) => sum + share, 0)
    const width = textWidth(orientation)
    styles.push(
      element(
        'style:style',
        { 'style:name': name, 'style:family': 'table' },
        element('style:table-properties', {
          'style:width': `${width.toFixed(3)}cm`,
          'table:align': 'margins',
          'table:border-model': 'collapsing',
        }),
      ),
      ...columns.map(({ share }, place) =>
        element(
          'style:style',
          { 'style:name': `${name}.${place + 1}`, 'style:family': 'table-column' },
          element('style:table-column-properties', {
            'style:column-width': `${((share / total) * width).toFixed(3)}cm`,
          }),
        ),
      ),
    )
    const row = (cells: readonly Markup[]) => element('table:table-row', { 'table:style-name': 'Row' }, ...cells)
    return join([
      caption('Table', text),
      element(
        'table:table',
        { 'table:name': name, 'table:style-name': name },
        ...columns.map((_, place) => element('table:table-column', { 'table:style-name': `${name}.${place + 1}` })),
        element(
          'table:table-header-rows',
          {},
          row(
            columns.map(({ heading }) =>
              element(
                'table:table-cell',
                { 'table:style-name': 'HeadingCell', 'office:value-type': 'string' },
                toParagraph(heading, 'Table_20_Heading'),
              ),
            ),
          ),
        ),
        ...rows.map((cells) =>
          row(
            cells.map((cell) =>
              element(
                'table:table-cell',
                { 'table:style-name': 'Cell', 'office:value-type': 'string' },
                ...paragraphsOf(cell).map((prose) => toParagraph(prose, 'Table_20_Contents')),
              ),
            ),
          ),
        ),
      ),
      element('text:p', { 'text:style-name': 'Table_20_Contents' }),
    ])
  }

  const figure = (picture: Figure, orientation: Orientation): Markup => {
    counts.Figure += 1
    const name = `figure${counts.Figure}`
    pictures.push(
      { name: `Pictures/${name}.svg`, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(picture.svg) },
      { name: `Pictures/${name}.png`, mediaType: 'image/png', bytes: picture.png },
    )
    const shown = shownSize(picture, orientation)
    // The frame holds the same picture twice: a program shows the first that it can draw.
    const image = (type: string, mediaType: string) =>
      element('draw:image', {
        'xlink:href': `Pictures/${name}.${type}`,
        'xlink:type': 'simple',
        'xlink:show': 'embed',
        'xlink:actuate': 'onLoad',
        'draw:mime-type': mediaType,
      })
    return join([
      element(
        'text:p',
        { 'text:style-name': 'Picture' },
        element(
          'draw:frame',
          {
            'draw:name': `Figure ${counts.Figure}`,
            'text:anchor-type': 'as-char',
            'svg:width': `${shown.width.toFixed(3)}cm`,
            'svg:height': `${shown.height.toFixed(3)}cm`,
          },
          image('svg', 'image/svg+xml'),
          image('png', 'image/png'),
          element('svg:title', {}, cleanText(picture.caption)),
          element('svg:desc', {}, cleanText(picture.alternative)),
        ),
      ),
      caption('Figure', picture.caption),
    ])
  }

  const block = (given: Block, orientation: Orientation): Markup => {
    switch (given.kind) {
      case 'heading':
        return element(
          'text:h',
          { 'text:style-name': `Heading_20_${given.level}`, 'text:outline-level': given.level },
          cleanText(given.text),
        )
      case 'paragraph':
        return toParagraph(given.text, 'Standard')
      case 'list':
        return element(
          'text:list',
          { 'text:style-name': given.ordered ? 'Numbers' : 'Bullets' },
          ...given.items.map((item) => element('text:list-item', {}, toParagraph(item, 'Standard'))),
        )
      case 'table':
        return table(given, orientation)
      case 'figure':
        return figure(given, orientation)
    }
  }
  return { block, styles, pictures }
}

const style = (name: string, family: string, parent: string | undefined, properties: Markup, rest: Attributes = {}) =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': family, 'style:parent-style-name': parent, ...rest },
    properties,
  )

const fixedStyles: readonly Markup[] = [
  style(
    'Cell',
    'table-cell',
    undefined,
    element('style:table-cell-properties', { 'fo:padding': '0.1cm', 'fo:border': '0.5pt solid #767676' }),
  ),
  style(
    'HeadingCell',
    'table-cell',
    undefined,
    element('style:table-cell-properties', {
      'fo:padding': '0.1cm',
      'fo:border': '0.5pt solid #767676',
      'fo:background-color': '#e8edf2',
    }),
  ),
  style('Row', 'table-row', undefined, element('style:table-row-properties', { 'fo:keep-together': 'always' })),
  style(
    'Picture',
    'paragraph',
    'Standard',
    element('style:paragraph-properties', { 'fo:keep-with-next': 'always', 'fo:margin-bottom': '0cm' }),
  ),
  // A table's caption stands above it and stays with it; a picture's stands below, and the picture stays with that.
  style(
    'TableCaption',
    'paragraph',
    'Caption',
    element('style:paragraph-properties', { 'fo:keep-with-next': 'always' }),
  ),
  // An empty paragraph with this style turns the page.
  ...(['portrait', 'landscape'] as const).map((orientation) =>
    style(
      `Turn_${orientation}`,
      'paragraph',
      'Table_20_Contents',
      join([
        element('style:paragraph-properties', { 'fo:margin-bottom': '0cm', 'style:page-number': 'auto' }),
        element('style:text-properties', { 'fo:font-size': '1pt' }),
      ]),
      { 'style:master-page-name': masterPages[orientation] },
    ),
  ),
]

const sequences = element(
  'text:sequence-decls',
  {},
  ...['Table', 'Figure'].map((name) =>
    element('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': name }),
  ),
)

/**
 * Writes the body of a document for `content.xml`.
 *
 * @param document what to write.
 */
export const odtContent = (document: Document): OdtContent => {
  const writer = contentWriter()
  const sections = document.sections.map(({ orientation, blocks }, place) =>
    join([
      place === 0 && orientation === 'portrait' ? '' : element('text:p', { 'text:style-name': `Turn_${orientation}` }),
      ...(place === 0 ? [toParagraph(document.title, 'Title'), toParagraph(document.subtitle, 'Subtitle')] : []),
      ...blocks.map((block) => writer.block(block, orientation)),
    ]),
  )
  return {
    body: element('office:text', {}, sequences, ...sections),
    automaticStyles: element('office:automatic-styles', {}, ...fixedStyles, ...writer.styles),
    pictures: writer.pictures,
  }
}
