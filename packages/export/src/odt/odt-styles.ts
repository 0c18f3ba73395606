import { cleanText } from '../document/clean-text.ts'
import { pageOf } from '../document/page-geometry.ts'
import { element, join, type Markup } from '../xml/element.ts'
import { odtNamespaces } from './odt-namespaces.ts'

const blue = '#003a70'

interface ParagraphLook {
  readonly size?: string
  readonly bold?: boolean
  readonly color?: string
  readonly before?: string
  readonly after?: string
  readonly keep?: boolean
  readonly outline?: number
  readonly parent?: string
}

/** Letters of scripts of the East, and of those that are joined or run from the right, have sizes of their own. */
const sized = (size: string | undefined) => ({
  'fo:font-size': size,
  'style:font-size-asian': size,
  'style:font-size-complex': size,
})

const weighted = (isBold: boolean | undefined) => {
  const weight = isBold === true ? 'bold' : undefined
  return { 'fo:font-weight': weight, 'style:font-weight-asian': weight, 'style:font-weight-complex': weight }
}

/** A paragraph style; its display name is what a word processor shows. */
const paragraphStyle = (name: string, display: string, look: ParagraphLook): Markup =>
  element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': display,
      'style:family': 'paragraph',
      'style:parent-style-name': look.parent ?? (name === 'Standard' ? undefined : 'Standard'),
      'style:default-outline-level': look.outline,
      'style:class': 'text',
    },
    element('style:paragraph-properties', {
      'fo:margin-top': look.before ?? '0cm',
      'fo:margin-bottom': look.after ?? '0.2cm',
      'fo:keep-with-next': look.keep === true ? 'always' : undefined,
    }),
    element('style:text-properties', {
      ...sized(look.size),
      ...weighted(look.bold),
      'fo:color': look.color,
    }),
  )

const textStyle = (name: string, properties: Record<string, string>): Markup =>
  element('style:style', { 'style:name': name, 'style:family': 'text' }, element('style:text-properties', properties))

const listStyle = (name: string, level: Markup): Markup => element('text:list-style', { 'style:name': name }, level)

const listIndent = element(
  'style:list-level-properties',
  { 'text:list-level-position-and-space-mode': 'label-alignment' },
  element('style:list-level-label-alignment', {
    'text:label-followed-by': 'listtab',
    'text:list-tab-stop-position': '0.9cm',
    'fo:text-indent': '-0.5cm',
    'fo:margin-left': '0.9cm',
  }),
)

const namedStyles = [
  element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', { 'fo:line-height': '115%', 'fo:orphans': 2, 'fo:widows': 2 }),
    element('style:text-properties', {
      'style:font-name': 'Arial',
      ...sized('11pt'),
      'fo:language': 'en',
      'fo:country': 'GB',
    }),
  ),
  paragraphStyle('Standard', 'Standard', {}),
  paragraphStyle('Title', 'Title', { size: '22pt', bold: true, color: blue, keep: true }),
  paragraphStyle('Subtitle', 'Subtitle', { size: '12pt', color: '#404040', after: '0.5cm' }),
  paragraphStyle('Heading_20_1', 'Heading 1', {
    size: '16pt',
    bold: true,
    color: blue,
    before: '0.6cm',
    keep: true,
    outline: 1,
  }),
  paragraphStyle('Heading_20_2', 'Heading 2', {
    size: '13pt',
    bold: true,
    color: blue,
    before: '0.5cm',
    keep: true,
    outline: 2,
  }),
  paragraphStyle('Heading_20_3', 'Heading 3', {
    size: '11pt',
    bold: true,
    color: blue,
    before: '0.35cm',
    keep: true,
    outline: 3,
  }),
  paragraphStyle('Caption', 'Caption', { size: '10pt', bold: true, before: '0.35cm', after: '0.15cm' }),
  paragraphStyle('Table_20_Contents', 'Table Contents', { size: '8.5pt', after: '0.05cm' }),
  paragraphStyle('Table_20_Heading', 'Table Heading', { size: '8.5pt', bold: true, parent: 'Table_20_Contents' }),
  paragraphStyle('Footer', 'Footer', { size: '8pt' }),
  textStyle('Strong', { 'fo:font-weight': 'bold' }),
  textStyle('Question', { 'fo:font-weight': 'bold', 'fo:background-color': '#ffff00' }),
  textStyle('Internet_20_link', { 'fo:color': blue, 'style:text-underline-style': 'solid' }),
  listStyle(
    'Bullets',
    element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, listIndent),
  ),
  listStyle(
    'Numbers',
    element(
      'text:list-level-style-number',
      { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
      listIndent,
    ),
  ),
]

const pageLayout = (name: string, orientation: 'portrait' | 'landscape'): Markup => {
  const { width, height, side, top, bottom, footer } = pageOf(orientation)
  const centimetres = (length: number) => `${length.toFixed(2)}cm`
  // What is the margin's in Word is shared out here: the foot of the page stands between the text and the margin.
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', {
      'fo:page-width': centimetres(width),
      'fo:page-height': centimetres(height),
      'style:print-orientation': orientation,
      'fo:margin-top': centimetres(top),
      'fo:margin-bottom': centimetres(footer),
      'fo:margin-left': centimetres(side),
      'fo:margin-right': centimetres(side),
    }),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', {
        'svg:height': centimetres(bottom - footer),
        'fo:margin-top': '0.2cm',
      }),
    ),
  )
}

const masterPage = (name: string, layout: string, footer: string): Markup =>
  element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout },
    element(
      'style:footer',
      {},
      element(
        'text:p',
        { 'text:style-name': 'Footer' },
        `${cleanText(footer)} · Page `,
        element('text:page-number', { 'text:select-page': 'current' }, '1'),
        ' of ',
        element('text:page-count', {}, '1'),
      ),
    ),
  )

/** The names of the page styles, by direction. */
export const masterPages = { portrait: 'Standard', landscape: 'Landscape' } as const

/**
 * Writes the styles of a document: `styles.xml`.
 *
 * @param footer what stands at the foot of every page before its number.
 */
export const odtStyles = (footer: string): Markup =>
  element(
    'office:document-styles',
    odtNamespaces,
    element(
      'office:font-face-decls',
      {},
      element('style:font-face', {
        'style:name': 'Arial',
        'svg:font-family': 'Arial',
        'style:font-family-generic': 'swiss',
      }),
    ),
    element('office:styles', {}, join(namedStyles)),
    element(
      'office:automatic-styles',
      {},
      pageLayout('PortraitPage', 'portrait'),
      pageLayout('LandscapePage', 'landscape'),
    ),
    element(
      'office:master-styles',
      {},
      masterPage(masterPages.portrait, 'PortraitPage', footer),
      masterPage(masterPages.landscape, 'LandscapePage', footer),
    ),
  )
