import { exactFieldEdits } from '@sharemap/register'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FieldTable } from '../../history/FieldTable.tsx'
import { type HeldVersion, isHeld, type RecordVersion } from '../../history/versions-query.ts'
import { useNameOf } from '../../workbench/use-name-of.ts'
import { recordHistoryWords } from './record-history-words.ts'

/** The version counts the edits; it says nothing of what is true. */
const counted = new Set(['version'])

export interface CompareVersionsProps {
  readonly name: string
  /** The latest first. */
  readonly versions: readonly RecordVersion[]
}

/** Any two versions of a record, field by field. Which two stands in the address. */
export const CompareVersions = ({ name, versions }: CompareVersionsProps) => {
  const search = useSearch({ from: '/$folder/$slug' })
  const navigate = useNavigate({ from: '/$folder/$slug' })
  const nameOf = useNameOf()
  const held = useMemo(() => versions.filter(isHeld), [versions])
  const find = (wanted: number | undefined, otherwise: HeldVersion | undefined) =>
    held.find(({ version }) => version === wanted) ?? otherwise
  const newer = find(search.newer, held[0])
  const older = find(search.older, held[1])
  const fields = useMemo(
    () => (older === undefined || newer === undefined ? [] : exactFieldEdits(older.record, newer.record, counted)),
    [older, newer],
  )
  if (older === undefined || newer === undefined) return null
  const pick = (label: string, value: number, onChoose: (version: number) => void) => (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(Number(target.value))}>
        {held.map(({ version }) => (
          <option key={version} value={version}>
            {recordHistoryWords.version(version)}
          </option>
        ))}
      </select>
    </label>
  )
  const change = (changes: { readonly older?: number; readonly newer?: number }) =>
    navigate({ search: (state) => ({ ...state, ...changes }), resetScroll: false, replace: true })
  return (
    <section className="compare-versions" aria-labelledby="compare-versions">
      <h3 id="compare-versions">{recordHistoryWords.compare}</h3>
      <div className="tools tools--flush no-print">
        {pick(recordHistoryWords.older, older.version, (version) => change({ older: version }))}
        {pick(recordHistoryWords.newer, newer.version, (version) => change({ newer: version }))}
      </div>
      {fields.length === 0 ? (
        <p role="status">{recordHistoryWords.same}</p>
      ) : (
        <FieldTable
          caption={recordHistoryWords.compared(name, older.version, newer.version)}
          fields={fields}
          names={{
            before: recordHistoryWords.version(older.version),
            after: recordHistoryWords.version(newer.version),
          }}
          nameOf={nameOf}
        />
      )}
    </section>
  )
}
