import { ArrowDown, ArrowDownUp, ArrowUp } from 'lucide-react'
import { Fragment, useRef } from 'react'
import { CertaintyMark, StandingMark } from '../elements/Mark.tsx'
import { RecordLink } from '../elements/RecordLink.tsx'
import { SeverityMarks } from '../findings/SeverityMark.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import type { FlowRow } from './build-flow-row.ts'
import { notStated } from './fact-words.ts'
import { type FlowColumnId, type FlowGrouping, flowColumnHeadings } from './flow-columns.ts'
import { groupRows, type SortOrder, sortRows } from './order-rows.ts'
import { readingWords } from './reading-words.ts'
import { TickAllBox, TickBox, type Ticking } from './TickBox.tsx'
import { useCurrentInView } from './use-current-in-view.ts'
import { useSomeFirst } from './use-some-first.ts'

export interface FlowTableProps {
  readonly caption: string
  readonly rows: readonly FlowRow[]
  readonly columns: readonly FlowColumnId[]
  readonly sort?: SortOrder | undefined
  /** Asked for another order; without it the columns cannot be sorted. */
  readonly onSort?: (order: SortOrder) => void
  readonly grouping?: FlowGrouping | undefined
  readonly selected?: string | undefined
  /** Lets rows be chosen; without it there are no boxes. */
  readonly ticking?: Ticking | undefined
}

/** The citations in a text, such as 6(1)(a), each whole on its line. */
const Cited = ({ text }: { readonly text: string }) =>
  text.split(/(\S+\(\S+)/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className="citation">
        {part}
      </span>
    ),
  )

const Cell = ({ row, column }: { readonly row: FlowRow; readonly column: FlowColumnId }) => {
  const text = row.texts[column]
  if (column === 'certainty') return <CertaintyMark certainty={row.edge.certainty} />
  if (column === 'standing' && row.edge.standing !== null) return <StandingMark standing={row.edge.standing.standing} />
  if (column === 'findings' && row.findings.length > 0) return <SeverityMarks findings={row.findings} short />
  const link = row.links[column]
  if (link !== undefined) return <RecordLink id={link}>{text}</RecordLink>
  if (text.startsWith(notStated)) return <span className="unsaid">{text}</span>
  return column === 'basis' ? <Cited text={text} /> : text
}

const SortButton = ({ column, sort, onSort }: { column: FlowColumnId } & Pick<FlowTableProps, 'sort' | 'onSort'>) => {
  const heading = flowColumnHeadings[column]
  if (onSort === undefined) return heading
  const active = sort?.column === column
  const Icon = active ? (sort.descending ? ArrowUp : ArrowDown) : ArrowDownUp
  return (
    <button
      type="button"
      className="sort-button"
      title={readingWords.sortBy(heading)}
      onClick={() => onSort({ column, descending: active && !sort.descending })}
    >
      {heading}
      <Icon aria-hidden="true" size={14} className={active ? '' : 'quiet'} />
    </button>
  )
}

const ariaSort = (column: FlowColumnId, sort: SortOrder | undefined) =>
  sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined

/** Flows as a table: a row for each, its name leading to its details. */
export const FlowTable = ({ caption, rows, columns, sort, onSort, grouping, selected, ticking }: FlowTableProps) => {
  const { records } = useWorkbench()
  const { shown, more, showMore } = useSomeFirst(sortRows(rows, sort))
  const frame = useRef<HTMLElement>(null)
  const lastTicked = useRef<string | null>(null)
  useCurrentInView(frame, selected)
  const groups = groupRows(shown, grouping)
  const tick = (id: string, on: boolean, withShift: boolean) => {
    const order = groups.flatMap((group) => group.rows.map((row) => row.id))
    const ends = [order.indexOf(lastTicked.current ?? id), order.indexOf(id)].sort((a, b) => a - b)
    lastTicked.current = id
    ticking?.onTick(withShift && ends[0] !== -1 ? order.slice(ends[0], (ends[1] as number) + 1) : [id], on)
  }
  return (
    <>
      {/* A table may be wider than the page; its frame scrolls, and by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={frame} className="table-frame" aria-label={readingWords.scrollHint(caption)} tabIndex={0}>
        <table className="flow-table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {ticking !== undefined && (
                <th scope="col" className="tick-cell">
                  <TickAllBox ids={rows.map(({ id }) => id)} ticking={ticking} />
                </th>
              )}
              <th scope="col">{readingWords.flow}</th>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={ariaSort(column, sort)}>
                  <SortButton column={column} sort={sort} {...(onSort === undefined ? {} : { onSort })} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ heading, rows: members }) => (
            <Fragment key={heading}>
              <tbody>
                {heading !== '' && (
                  <tr className="flow-table__group">
                    <th scope="rowgroup" colSpan={columns.length + (ticking === undefined ? 1 : 2)}>
                      {heading} <span className="quiet">({members.length})</span>
                    </th>
                  </tr>
                )}
                {members.map((row) => (
                  <tr key={row.id} aria-current={row.id === selected ? 'true' : undefined} data-flow={row.id}>
                    {ticking !== undefined && (
                      <td className="tick-cell">
                        <TickBox
                          id={row.id}
                          label={ticking.labelOf(row.id)}
                          ticked={ticking.ticked.has(row.id)}
                          onPress={(on, withShift) => tick(row.id, on, withShift)}
                        />
                      </td>
                    )}
                    <th scope="row">
                      <RecordLink id={row.id}>{records.nameOf(row.id)}</RecordLink>
                    </th>
                    {columns.map((column) => (
                      <td key={column}>
                        <Cell row={row} column={column} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Fragment>
          ))}
        </table>
      </section>
      {more > 0 && (
        <p>
          <button type="button" className="button button--quiet" onClick={showMore}>
            {readingWords.showMore(more)}
          </button>{' '}
          <span className="quiet">{readingWords.shown(shown.length, rows.length)}</span>
        </p>
      )}
    </>
  )
}
