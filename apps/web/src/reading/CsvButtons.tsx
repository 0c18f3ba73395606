import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { useWorkbench } from '../workbench/workbench-context.ts'
import type { FlowRow } from './build-flow-row.ts'
import { type FlowColumnId, flowColumnHeadings } from './flow-columns.ts'
import { readingWords } from './reading-words.ts'
import { writeCsv } from './write-csv.ts'

export interface CsvButtonsProps {
  readonly rows: readonly FlowRow[]
  readonly columns: readonly FlowColumnId[]
}

/** Takes the table along, as it is shown: all its rows, in the columns chosen. */
export const CsvButtons = ({ rows, columns }: CsvButtonsProps) => {
  const { records } = useWorkbench()
  const [said, setSaid] = useState('')
  const write = () =>
    writeCsv([
      [readingWords.flow, ...columns.map((column) => flowColumnHeadings[column])],
      ...rows.map((row) => [records.nameOf(row.id), ...columns.map((column) => row.texts[column])]),
    ])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(write())
      setSaid(readingWords.copied(rows.length))
    } catch {
      // The clipboard is closed to pages that are not served securely, and to whoever says no.
      setSaid(readingWords.copyFailed)
    }
  }
  const download = () => {
    // A spreadsheet takes the text for UTF-8 only where a byte order mark says so.
    const address = URL.createObjectURL(new Blob([`\uFEFF${write()}`], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = readingWords.csvName
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <>
      <button type="button" className="tool-button" onClick={copy}>
        <Copy aria-hidden="true" size={16} /> {readingWords.copyCsv}
      </button>
      <button type="button" className="tool-button" onClick={download}>
        <Download aria-hidden="true" size={16} /> {readingWords.downloadCsv}
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </>
  )
}
