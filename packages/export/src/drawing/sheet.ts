import { plainDate } from '@sharemap/law'
import { measureText, wrapText } from '@sharemap/layout'
import type { ExportScope } from '../export-scope.ts'
import type { PageChoice } from '../scope-choice.ts'
import type { Part } from './drawing.ts'
import { ink } from './ink.ts'
import { leastTextSize, plainStroke, polygon, textAt, toPath } from './shapes.ts'

/** ISO 216 sizes, upright, in points. */
const papers = { A4: { width: 595.28, height: 841.89 }, A3: { width: 841.89, height: 1190.55 } } as const

export interface PaperSize {
  readonly width: number
  readonly height: number
}

/** The size of a page, in points. */
export const paperOf = ({ size, orientation }: PageChoice): PaperSize => {
  const { width, height } = papers[size]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

export const sheetMargin = 26
const footerHeight = 18
const titleSize = 15
const titleLine = 18
const line = 10.5
/** The share of a page's width that the date and the version take, at the right of its head. */
const asideShare = 0.27

/** What stands at the head of a page. */
export interface SheetHead {
  readonly title: string
  /** What is in and what is out. */
  readonly notes: readonly string[]
}

interface HeadLines {
  readonly title: readonly string[]
  readonly notes: readonly string[]
  readonly aside: readonly string[]
}

const asideOf = ({ asAt, source }: ExportScope): string[] => [
  `As at ${plainDate(asAt)}`,
  `Register updated ${plainDate(source.updatedOn)}`,
  `Version ${source.hash.slice(0, 12)}`,
]

const headLines = (scope: ExportScope, head: SheetHead, width: number): HeadLines => {
  const main = width * (1 - asideShare) - 16
  return {
    title: wrapText(head.title, main, titleSize, 'bold'),
    notes: head.notes.length === 0 ? [] : wrapText(head.notes.join(' '), main, leastTextSize),
    aside: asideOf(scope).flatMap((each) => wrapText(each, width * asideShare, leastTextSize)),
  }
}

/** The height of a page's head with the rule under it, in points. */
export const headHeight = (scope: ExportScope, head: SheetHead, width: number): number => {
  const { title, notes, aside } = headLines(scope, head, width)
  return Math.max(title.length * titleLine + notes.length * line, aside.length * line) + 10
}

/** Everything between the head and the foot of a page, in points from the top left. */
export const bodyOf = (scope: ExportScope, head: SheetHead, paper: PaperSize) => {
  const width = paper.width - 2 * sheetMargin
  const top = sheetMargin + headHeight(scope, head, width)
  return { x: sheetMargin, y: top, width, height: paper.height - sheetMargin - footerHeight - top }
}

/**
 * Draws the head and the foot of a page: title, reach and date; register, version and page number.
 *
 * @param scope for the date and the version.
 * @param head title and notes.
 * @param paper the size of the page.
 * @param page its number, and how many there are.
 */
export const drawSheet = (
  scope: ExportScope,
  head: SheetHead,
  paper: PaperSize,
  page: { readonly number: number; readonly of: number },
): Part[] => {
  const width = paper.width - 2 * sheetMargin
  const { title, notes, aside } = headLines(scope, head, width)
  const right = paper.width - sheetMargin
  const bottom = sheetMargin + headHeight(scope, head, width) - 5
  const ruleAt = (y: number) =>
    toPath(
      polygon(
        [
          [sheetMargin, y],
          [right, y],
        ],
        false,
      ),
      null,
      plainStroke(ink.hair, 0.7),
    )
  const footTop = paper.height - sheetMargin - 8
  const pageWords = `Page ${page.number} of ${page.of}`
  const room = width - measureText(pageWords, leastTextSize) - 20
  const [footWords = ''] = wrapText(`${scope.source.title}. Version ${scope.source.hash}`, room, leastTextSize)
  return [
    {
      role: 'title',
      id: 'title',
      title: null,
      box: null,
      marks: [
        ...title.map((text, row) =>
          textAt(text, sheetMargin, sheetMargin + row * titleLine, { size: titleSize, weight: 'bold' }),
        ),
      ],
    },
    {
      role: 'note',
      id: 'note',
      title: null,
      box: null,
      marks: [
        ...notes.map((text, row) =>
          textAt(text, sheetMargin, sheetMargin + title.length * titleLine + 1 + row * line, { colour: ink.quietText }),
        ),
        ...aside.map((text, row) =>
          textAt(text, right, sheetMargin + 4 + row * line, { anchor: 'end', colour: ink.quietText }),
        ),
        ruleAt(bottom),
      ],
    },
    {
      role: 'footer',
      id: 'footer',
      title: null,
      box: null,
      marks: [
        ruleAt(footTop - 4),
        textAt(footWords, sheetMargin, footTop, { colour: ink.quietText }),
        textAt(pageWords, right, footTop, { anchor: 'end', colour: ink.quietText }),
      ],
    },
  ]
}
