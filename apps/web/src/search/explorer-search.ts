import { flowFilterFields, flowFilterSchema, type MatrixColumns, matrixColumns } from '@sharemap/graph'
import { z } from 'zod'
import { flowColumnIds, flowGroupings } from '../reading/flow-columns.ts'
import { type ExplorerFilter, explorerFilterFields, noFinding } from './explorer-filter.ts'
import { findingSeverities } from './findings-search.ts'
import { listOf } from './list-of.ts'

/** The ways to see one selection. */
export const explorerViews = ['flow', 'network', 'matrix', 'sankey', 'world', 'table', 'sentences'] as const
export type ExplorerView = (typeof explorerViews)[number]

/** How far around the record in focus to go: edges in each direction. */
export const hopChoices = ['1', '2', 'all'] as const
export type HopChoice = (typeof hopChoices)[number]

/** What is shown of a selection in which data is followed: the rest too, only the trace or paths, or only one path. */
export const showChoices = ['everything', 'trace', 'path'] as const
export type ShowChoice = (typeof showChoices)[number]

const choiceOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined)

const idSchema = z.string().min(1)
/** A whole number from 1, as the address holds it. */
const countSchema = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .optional()
  .catch(undefined)
const oneId = idSchema.optional().catch(undefined)

const filterShape = Object.fromEntries(
  flowFilterFields.map((field) => [field, listOf(flowFilterSchema.shape[field].unwrap().element)]),
)

/** The whole state of the explorer, as its address holds it. What is not set has its plain default. */
const explorerSearchSchema = z.object({
  ...filterShape,
  /** How soon something that is found on a flow asks for something; `none` for flows without findings. */
  severity: listOf(z.enum([...findingSeverities, noFinding])),
  /** Ids of rules that mark a flow. */
  rule: listOf(idSchema),
  view: choiceOf(explorerViews),
  /** Groups of the overview that are drawn as their members. */
  open: listOf(idSchema),
  /** Bundles that are drawn as their edges. */
  bundles: listOf(idSchema),
  /** Whether to draw groups or every record; unset, whichever can be read. */
  detail: choiceOf(['overview', 'records']),
  /** The node or edge that the details are about. */
  selected: oneId,
  /** The flows that the details are about, where what was chosen stands for several. */
  flows: listOf(idSchema),
  /** The record that the selection is narrowed around. */
  focus: oneId,
  hops: choiceOf(hopChoices),
  /** The record that data is followed from, and the one that it is followed to, if to any one. */
  trace: oneId,
  traceTo: oneId,
  /** Without one to follow it to: down to whoever ends up with it unless said, or up to where it came from. */
  direction: choiceOf(['down', 'up']),
  /** How many hops to follow it; unset, all the way. */
  depth: countSchema,
  /** Which of the paths is looked at, counted from 1, the shortest; unset, the first. */
  path: countSchema,
  show: choiceOf(showChoices),
  /** A column to sort by, with a minus before it for the other way round. */
  sort: z
    .string()
    .refine((text) => flowColumnIds.some((id) => id === text.replace(/^-/, '')))
    .optional()
    .catch(undefined),
  group: choiceOf(flowGroupings),
  columns: listOf(z.enum(flowColumnIds)),
  /** What the columns of the matrix are. */
  matrix: choiceOf(matrixColumns),
  /** In what order the matrix has its rows; unset, the most flows first. */
  rows: choiceOf(['name', 'kind']),
  /** Whether the Sankey shows every record; unset, kinds. */
  bands: choiceOf(['records']),
  /** Whether the picture marks where something is found; it does unless told not to. */
  marks: choiceOf(['none']),
})

/** The explorer's state; the filter's fields stand beside the rest, as the address has them. */
export interface ExplorerSearch extends ExplorerFilter {
  view?: ExplorerView | undefined
  open?: string[] | undefined
  bundles?: string[] | undefined
  detail?: 'overview' | 'records' | undefined
  selected?: string | undefined
  flows?: string[] | undefined
  focus?: string | undefined
  hops?: HopChoice | undefined
  trace?: string | undefined
  traceTo?: string | undefined
  direction?: 'down' | 'up' | undefined
  depth?: string | undefined
  path?: string | undefined
  show?: ShowChoice | undefined
  sort?: string | undefined
  group?: (typeof flowGroupings)[number] | undefined
  columns?: (typeof flowColumnIds)[number][] | undefined
  matrix?: MatrixColumns | undefined
  rows?: 'name' | 'kind' | undefined
  bands?: 'records' | undefined
  marks?: 'none' | undefined
}

/**
 * Reads the explorer's state from its address. Anything that cannot be read is left out, and the rest stands.
 *
 * @param raw the query as `readAddressSearch` gives it.
 */
export const readExplorerSearch = (raw: Record<string, unknown>): ExplorerSearch =>
  // The fields of the filter are made in a loop from the filter's own schema, so that the compiler loses their types.
  explorerSearchSchema.parse(raw) as ExplorerSearch

/**
 * The filter within the explorer's state.
 *
 * @param search the state.
 * @returns only the fields of the filter that hold something.
 */
export const filterOf = (search: ExplorerSearch): ExplorerFilter =>
  Object.fromEntries(
    explorerFilterFields.flatMap((field) => {
      const wanted = search[field]
      return wanted === undefined || wanted.length === 0 ? [] : [[field, wanted]]
    }),
  )

/**
 * The state with another filter.
 *
 * @param search the state.
 * @param filter the filter that it is to have, whole.
 */
export const withFilter = (search: ExplorerSearch, filter: ExplorerFilter): ExplorerSearch => ({
  ...search,
  ...Object.fromEntries(explorerFilterFields.map((field) => [field, filter[field]])),
})
