import {
  buildMatrix,
  type FlowGraph,
  type Matrix,
  type MatrixCell,
  type MatrixColumns,
  type MatrixHead,
} from '@sharemap/graph'
import { kindOfIdentifier } from '@sharemap/register'
import { useMemo } from 'react'
import { cellMarks, describeCell, matrixWords } from './matrix-words.ts'
import './matrix.css'
import { gatherRuns, type MatrixSort, matrixSorts, orderHeads } from './order-rows-of-matrix.ts'

export interface MatrixViewProps {
  readonly graph: FlowGraph
  readonly columnsAre: MatrixColumns
  readonly onColumnsAre: (columns: MatrixColumns) => void
  readonly sort: MatrixSort
  readonly onSort: (sort: MatrixSort) => void
  /** The flows that the details are about, so that their cells stand out. */
  readonly selected: string | null
  /** A cell, a recipient or a column was chosen. */
  readonly onChoose: (choice: { readonly id: string | null; readonly flows: readonly string[] }) => void
}

const sensitivityMark = { ordinary: '', special: 'S', 'criminal-offence': 'C' } as const

const Cell = ({
  cell,
  row,
  column,
  selected,
  onChoose,
}: { cell: MatrixCell | undefined; row: MatrixHead; column: MatrixHead } & Pick<
  MatrixViewProps,
  'selected' | 'onChoose'
>) => {
  const classes = `matrix__cell matrix__cell--${column.sensitivity}`
  if (cell === undefined) return <td className={classes} />
  const chosen = selected !== null && cell.flows.includes(selected)
  return (
    <td className={`${classes}${chosen ? ' matrix__cell--chosen' : ''}`}>
      <button
        type="button"
        onClick={() =>
          onChoose({ id: cell.flows.length === 1 ? (cell.flows[0] as string) : row.id, flows: cell.flows })
        }
      >
        <span className="govuk-visually-hidden">{describeCell(cell, row.label, column.label)}</span>
        {(['told', 'mayBeTold', 'anonymous'] as const).map((state) =>
          cell[state] === 0 ? null : (
            <span key={state} className={`matrix__mark matrix__mark--${state}`} aria-hidden="true">
              {cellMarks[state]}
              {cell[state]}
            </span>
          ),
        )}
      </button>
    </td>
  )
}

const ColumnHeads = ({ runs, grouped }: { runs: ReturnType<typeof gatherRuns>; grouped: boolean }) => (
  <thead>
    {grouped && (
      <tr>
        <td className="matrix__corner" />
        {runs.map((run) => (
          <th key={run.group ?? ''} scope="colgroup" colSpan={run.heads.length} className="matrix__run">
            {run.group}
          </th>
        ))}
        <td />
      </tr>
    )}
    <tr>
      <th scope="col" className="matrix__corner">
        {matrixWords.recipient}
      </th>
      {runs.flatMap((run) =>
        run.heads.map((head) => (
          <th key={head.id} scope="col" className={`matrix__column matrix__cell--${head.sensitivity}`}>
            <span>
              {head.label}
              {head.sensitivity !== 'ordinary' && (
                <abbr title={matrixWords.legend[head.sensitivity]}> {sensitivityMark[head.sensitivity]}</abbr>
              )}
            </span>
          </th>
        )),
      )}
      <th scope="col" className="matrix__column">
        <span>{matrixWords.total}</span>
      </th>
    </tr>
  </thead>
)

const Choices = ({
  columnsAre,
  onColumnsAre,
  sort,
  onSort,
}: Pick<MatrixViewProps, 'columnsAre' | 'onColumnsAre' | 'sort' | 'onSort'>) => (
  <div className="matrix__choices">
    <label>
      {matrixWords.columnsAre}
      <select
        className="govuk-select"
        value={columnsAre}
        onChange={(event) => onColumnsAre(event.target.value as MatrixColumns)}
      >
        {Object.entries(matrixWords.columns).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
    <label>
      {matrixWords.sortBy}
      <select className="govuk-select" value={sort} onChange={(event) => onSort(event.target.value as MatrixSort)}>
        {matrixSorts.map((id) => (
          <option key={id} value={id}>
            {matrixWords.sorts[id]}
          </option>
        ))}
      </select>
    </label>
  </div>
)

const MatrixLegend = ({ matrix }: { matrix: Matrix }) => (
  <ul className="matrix__legend">
    {(['told', 'mayBeTold', 'anonymous'] as const).map((state) => (
      <li key={state}>
        <span className={`matrix__mark matrix__mark--${state}`}>{cellMarks[state]}</span> {matrixWords.legend[state]}
      </li>
    ))}
    {(['special', 'criminal-offence'] as const)
      .filter((sensitivity) => matrix.columns.some((column) => column.sensitivity === sensitivity))
      .map((sensitivity) => (
        <li key={sensitivity}>
          <strong>{sensitivityMark[sensitivity]}</strong> {matrixWords.legend[sensitivity]}
        </li>
      ))}
  </ul>
)

/** The kind of a recipient, where rows are sorted by it; an activity is none, which is always said. */
const RowKind = ({ row, sort }: { row: MatrixHead; sort: MatrixSort }) => {
  const comesIn = kindOfIdentifier(row.id) === 'activity'
  const kind = comesIn ? matrixWords.comesIn : sort === 'kind' ? row.group : null
  return kind === null ? null : <span className="matrix__kind">{kind}</span>
}

/** Recipients set against what they are told: for a dense register this reads better than a graph. */
export const MatrixView = ({ graph, columnsAre, onColumnsAre, sort, onSort, selected, onChoose }: MatrixViewProps) => {
  const matrix = useMemo(() => buildMatrix(graph, columnsAre), [graph, columnsAre])
  const rows = orderHeads(matrix.rows, sort)
  const runs = gatherRuns(matrix.columns)
  const columns = runs.flatMap((run) => run.heads)
  return (
    <div className="matrix">
      <Choices columnsAre={columnsAre} onColumnsAre={onColumnsAre} sort={sort} onSort={onSort} />
      <MatrixLegend matrix={matrix} />
      {rows.length === 0 ? (
        <p>{matrixWords.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus, so that keys can scroll it
        <section className="matrix__scroll" aria-label={matrixWords.caption} tabIndex={0}>
          <table>
            <caption className="govuk-visually-hidden">{matrixWords.caption}</caption>
            <ColumnHeads runs={runs} grouped={runs.some((run) => run.group !== null)} />
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className="matrix__row">
                    <button type="button" onClick={() => onChoose({ id: row.id, flows: [] })}>
                      {row.label}
                    </button>
                    <RowKind row={row} sort={sort} />
                  </th>
                  {columns.map((column) => (
                    <Cell
                      key={column.id}
                      cell={matrix.cells.get(row.id)?.get(column.id)}
                      row={row}
                      column={column}
                      selected={selected}
                      onChoose={onChoose}
                    />
                  ))}
                  <td className="matrix__total">{row.flows}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
