import { Columns3 } from 'lucide-react'
import { Disclosure } from '../../elements/Disclosure.tsx'
import { CsvButtons } from '../../reading/CsvButtons.tsx'
import { type FlowGrouping, flowColumnHeadings, flowColumnIds, flowGroupings } from '../../reading/flow-columns.ts'
import { readingWords } from '../../reading/reading-words.ts'
import type { Explorer } from './use-explorer.ts'

/** Under which headings the flows stand. */
export const GroupBy = ({ explorer, usual }: { readonly explorer: Explorer; readonly usual?: FlowGrouping }) => (
  <label className="field">
    <span>{readingWords.groupBy}</span>
    <select
      value={explorer.state.group ?? usual ?? ''}
      onChange={({ target }) =>
        explorer.change({ group: target.value === '' ? undefined : (target.value as FlowGrouping) })
      }
    >
      {usual === undefined && <option value="">{readingWords.noGrouping}</option>}
      {flowGroupings.map((column) => (
        <option key={column} value={column}>
          {flowColumnHeadings[column]}
        </option>
      ))}
    </select>
  </label>
)

/** What the table can be asked for: its columns, its headings, and to be taken along. */
export const TableTools = ({ explorer }: { readonly explorer: Explorer }) => {
  const { state, rows, change } = explorer
  return (
    <div className="tools">
      <GroupBy explorer={explorer} />
      <Disclosure
        label={
          <>
            <Columns3 aria-hidden="true" size={16} /> {readingWords.columns}
          </>
        }
      >
        <ul className="facet__values">
          {flowColumnIds.map((column) => (
            <li key={column}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={state.columns.includes(column)}
                  onChange={({ target }) =>
                    change({
                      columns: flowColumnIds.filter((id) =>
                        id === column ? target.checked : state.columns.includes(id),
                      ),
                    })
                  }
                />
                <span>{flowColumnHeadings[column]}</span>
              </label>
            </li>
          ))}
        </ul>
        <button type="button" className="link-button" onClick={() => change({ columns: undefined })}>
          {readingWords.usualColumns}
        </button>
      </Disclosure>
      <CsvButtons rows={rows} columns={state.columns} />
    </div>
  )
}
