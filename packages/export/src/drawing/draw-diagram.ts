import type { FlowGraph } from '@sharemap/graph'
import type { ExportScope } from '../export-scope.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
import { capitalised } from '../facts/said-words.ts'
import { drawFlowTable, headingHeight, type TableRow, tableHeight, tableRows } from './draw-flow-table.ts'
import { drawLegend, legendHeight } from './draw-legend.ts'
import { drawPicture } from './draw-picture.ts'
import type { Drawing, DrawingPage, Part } from './drawing.ts'
import { type FittedPicture, fitPicture, growPicture } from './fit-picture.ts'
import { movePart } from './move-part.ts'
import { bodyOf, drawSheet, type PaperSize, paperOf, type SheetHead } from './sheet.ts'
import { type PicturePart, splitByActivity } from './split-scope.ts'

export interface DrawOptions {
  /**
   * Whether the drawing goes into an image, which has no pages: then it is split only where a split is asked for, and its
   * table stands under it however long it is.
   */
  readonly asImage?: boolean
}

/** A page before it is known how many there are. */
interface DraftPage {
  readonly head: SheetHead
  readonly paper: PaperSize
  readonly description: string
  readonly parts: readonly Part[]
}

/** Room between a picture, its table and its legend. */
const between = 12

const grown = ({ width, height }: PaperSize, growth: number): PaperSize => ({
  width: width * growth,
  height: height * growth,
})

const flowsIn = (graph: FlowGraph, facts: readonly FlowFacts[]): FlowFacts[] => {
  const held = new Set(graph.edges.map((edge) => edge.id))
  return facts.filter(({ edge }) => held.has(edge.id))
}

const describe = (title: string, facts: readonly FlowFacts[]): string =>
  [
    `Data-flow diagram: ${title}.`,
    ...(facts.length === 0 ? ['No flow to anybody else is recorded.'] : []),
    ...facts.map(({ number, from, to, data }) => `Flow ${number}: from ${from} to ${to}. ${data}.`),
  ].join(' ')

/** Pages of rows, each as full as it goes. A row that is higher than a page has a page of its own, which grows. */
const tablePages = (scope: ExportScope, head: SheetHead, facts: readonly FlowFacts[]): DraftPage[] => {
  const paper = paperOf(scope.page)
  const continued = { title: `${head.title}: flows`, notes: [] }
  const body = bodyOf(scope, continued, paper)
  const pages: TableRow[][] = []
  let left = 0
  for (const row of tableRows(facts, body.width)) {
    const page = pages.at(-1)
    if (page === undefined || row.height > left) {
      pages.push([row])
      left = body.height - headingHeight - row.height
    } else {
      page.push(row)
      left -= row.height
    }
  }
  return pages.map((rows) => ({
    head: continued,
    paper: { ...paper, height: paper.height + Math.max(0, tableHeight(rows) - body.height) },
    description: `The flows of the diagram, numbers ${rows.map((row) => row.facts.number).join(', ')}.`,
    parts: drawFlowTable(rows, body.x, body.y, body.width),
  }))
}

/** A picture on its sheet, with its legend at the foot and its table between them where that fits. */
interface PictureSheet {
  readonly page: DraftPage
  /** What the table lacks in room, in points; null where it stands on the sheet. */
  readonly lacks: number | null
}

const drawOnSheet = (
  scope: ExportScope,
  head: SheetHead,
  facts: readonly FlowFacts[],
  { placed, legend, scale }: FittedPicture,
  paper: PaperSize,
): PictureSheet => {
  const body = bodyOf(scope, head, paper)
  const legendTop = body.y + body.height - legendHeight(legend, body.width)
  const move = { scale, x: body.x + (body.width - placed.width * scale) / 2, y: body.y }
  const rows = tableRows(scope.page.flowTable ? facts : [], body.width)
  const tableTop = body.y + placed.height * scale + between
  const lacks = rows.length === 0 ? 0 : tableTop + tableHeight(rows) + between - legendTop
  const hasTable = rows.length > 0 && lacks <= 0
  const page = {
    head,
    paper,
    description: describe(head.title, facts),
    parts: [
      ...drawPicture(placed, scope.flowNumbers).map((part) => movePart(part, move)),
      ...(hasTable ? drawFlowTable(rows, body.x, tableTop, body.width) : []),
      ...drawLegend(legend, body.x, legendTop, body.width),
    ],
  }
  return { page, lacks: lacks <= 0 ? null : lacks }
}

/** A sheet that was made larger, without the room beside its picture and under it: an image has no paper to keep to. */
const cutToPicture = (
  scope: ExportScope,
  head: SheetHead,
  { placed, legend, scale }: FittedPicture,
  sheet: PaperSize,
  paper: PaperSize,
): PaperSize => {
  const width = Math.max(placed.width * scale + sheet.width - bodyOf(scope, head, sheet).width, paper.width)
  const body = bodyOf(scope, head, { ...sheet, width })
  const needed = placed.height * scale + between + legendHeight(legend, body.width)
  return { width, height: sheet.height + needed - body.height }
}

/** What is in and what is out, in sentences. */
const reachOf = ({ scopeWords: { included, leftOut } }: ExportScope): string[] => [
  ...included,
  ...(leftOut.length === 0 ? [] : [`Left out: ${leftOut.join(' ')}`]),
]

const headOf = (scope: ExportScope, { title }: PicturePart): SheetHead => {
  if (title !== null)
    return { title: capitalised(title), notes: title === scope.title ? reachOf(scope) : [`Part of: ${scope.title}.`] }
  return {
    title: capitalised(scope.title),
    notes: reachOf(scope),
  }
}

const drawPart = (
  scope: ExportScope,
  part: PicturePart,
  facts: readonly FlowFacts[],
  options: DrawOptions,
): DraftPage[] => {
  const paper = paperOf(scope.page)
  const head = headOf(scope, part)
  const own = flowsIn(part.graph, facts)
  const { organisationNames } = scope
  const room = (sheet: PaperSize) => bodyOf(scope, head, sheet)
  const fitted = fitPicture(part.graph, organisationNames, room(paper))
  const picture = fitted ?? growPicture(part.graph, organisationNames, (growth) => room(grown(paper, growth)))
  const large = grown(paper, picture.growth)
  const sheet =
    options.asImage === true && picture.growth > 1 ? cutToPicture(scope, head, picture, large, paper) : large
  const { page, lacks } = drawOnSheet(scope, head, own, picture, sheet)
  if (lacks === null) return [page]
  if (options.asImage !== true) return [page, ...tablePages(scope, head, own)]
  return [drawOnSheet(scope, head, own, picture, { ...sheet, height: sheet.height + lacks }).page]
}

/** The parts that get a picture each, by what was chosen and by what the paper holds. */
const partsOf = (scope: ExportScope, options: DrawOptions): PicturePart[] => {
  const { graph, page } = scope
  const whole = { title: null, graph }
  if (page.split === 'none') return [whole]
  const activities = graph.nodes.filter((node) => node.kind === 'activity').length
  if (activities < 2) return [whole]
  if (page.split === 'by-activity') return splitByActivity(graph)
  const fits = () =>
    fitPicture(graph, scope.organisationNames, bodyOf(scope, headOf(scope, whole), paperOf(page))) !== null
  return options.asImage === true || fits() ? [whole] : splitByActivity(graph)
}

/**
 * Draws a scope for paper: each picture on a page with its title, reach, date and version, its legend, and the numbered
 * table of its flows under it or on the pages after it. Text is nowhere smaller than 8 point on the chosen paper, unless
 * one picture was asked for of more than the paper holds: then the sheet is larger.
 *
 * @param scope what is to leave.
 * @param options what to leave out, and whether pages are possible.
 * @returns at least one page; the same scope always gives the same drawing.
 */
export const drawDiagram = (scope: ExportScope, options: DrawOptions = {}): Drawing => {
  const facts = flowFacts(scope)
  const drafts = partsOf(scope, options).flatMap((part) => drawPart(scope, part, facts, options))
  return {
    title: scope.title,
    description: reachOf(scope).join(' '),
    language: 'en-GB',
    pages: drafts.map(
      ({ head, paper, description, parts }, place): DrawingPage => ({
        ...paper,
        title: head.title,
        description,
        parts: [...drawSheet(scope, head, paper, { number: place + 1, of: drafts.length }), ...parts],
      }),
    ),
  }
}
