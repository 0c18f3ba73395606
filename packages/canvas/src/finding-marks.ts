import type { CanvasTheme } from './canvas-theme.ts'

/** How soon the gravest of several findings asks for something, the gravest first. */
export const markSeverities = ['act-now', 'should-mend', 'consider'] as const
export type MarkSeverity = (typeof markSeverities)[number]

/** What is found on a node or an edge. */
export interface FindingMark {
  readonly count: number
  readonly gravest: MarkSeverity
}

/** What is found, by the id of the node or edge that is drawn. */
export type FindingMarks = ReadonlyMap<string, FindingMark>

const severityWords: Record<MarkSeverity, string> = {
  'act-now': 'act now',
  'should-mend': 'should be mended',
  consider: 'consider',
}

/** What a mark says to those who do not see it. */
export const findingMarkInWords = ({ count, gravest }: FindingMark): string =>
  count === 1 ? `1 finding: ${severityWords[gravest]}` : `${count} findings, the gravest: ${severityWords[gravest]}`

/** The shapes tell the severities apart without any colour: an octagon, a triangle, an empty diamond; 12 px square. */
export const findingShapes: Record<MarkSeverity, { readonly outline: string; readonly isFilled: boolean }> = {
  'act-now': { outline: 'M3.5 0h5L12 3.5v5L8.5 12h-5L0 8.5v-5z', isFilled: true },
  'should-mend': { outline: 'M6 0.5 12 11.5H0z', isFilled: true },
  consider: { outline: 'M6 0.75 11.25 6 6 11.25 0.75 6z', isFilled: false },
}

const colourOf = (severity: MarkSeverity, theme: CanvasTheme): string =>
  ({ 'act-now': theme.doesNotStand, 'should-mend': theme.cannotTell, consider: theme.quietText })[severity]

/** The height of a mark, in the pixels of the picture. */
export const findingMarkHeight = 16

/** The width of a mark, in the pixels of the picture. */
export const findingMarkWidth = ({ count }: FindingMark): number => 22 + 7 * String(count).length

/**
 * Draws a mark: the shape of its gravest finding, and how many there are, on the ground of the picture so that it reads
 * over any line.
 *
 * @param mark what is found.
 * @param theme the colours.
 * @returns an SVG document.
 */
export const toFindingSvg = (mark: FindingMark, theme: CanvasTheme): string => {
  const [width, height] = [findingMarkWidth(mark), findingMarkHeight]
  const colour = colourOf(mark.gravest, theme)
  const { outline, isFilled } = findingShapes[mark.gravest]
  const fill = isFilled ? `fill="${colour}"` : `fill="none" stroke="${colour}" stroke-width="1.5"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * width}" height="${2 * height}" viewBox="0 0 ${width} ${height}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="7.5" fill="${theme.ground}" stroke="${colour}"/>`,
    `<path transform="translate(4 2)" d="${outline}" ${fill}/>`,
    `<text x="18" y="12" font-family="Arial, sans-serif" font-weight="bold" font-size="11.5" fill="${theme.text}">${mark.count}</text>`,
    '</svg>',
  ].join('')
}
