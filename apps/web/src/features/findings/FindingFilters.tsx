import type { Finding, Severity } from '@sharemap/rules'
import { X } from 'lucide-react'
import { severityWords } from '../../findings/finding-words.ts'
import type { RegisterFindings } from '../../findings/load-findings.ts'
import { type FindingsSearch, noOrganisation } from '../../search/findings-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { findingsPageWords } from './findings-page-words.ts'
import { countValues, type FindingField, findingFields } from './select-findings.ts'

export interface FindingFiltersProps {
  readonly found: RegisterFindings
  readonly shown: readonly Finding[]
  readonly search: FindingsSearch
  readonly onChange: (changes: FindingsSearch) => void
}

/** The filters over the findings, each value with what it would leave. */
export const FindingFilters = ({ found, shown, search, onChange }: FindingFiltersProps) => {
  const { records } = useWorkbench()
  const labelOf = (field: FindingField, value: string) => {
    if (field === 'severity') return severityWords[value as Severity]
    if (field === 'answered') return findingsPageWords.answers[value as 'yes' | 'no']
    if (field === 'rule') return found.rules.get(value)?.title ?? value
    return value === noOrganisation ? findingsPageWords.noOrganisation : records.nameOf(value)
  }
  // Where nobody has answered for anything, there is nothing to choose between.
  const fields = findingFields.filter((field) => field !== 'answered' || found.summary.silenced > 0)
  const chosen = findingFields.flatMap((field) => (search[field] ?? []).map((value) => ({ field, value })))
  const choose = (field: FindingField, values: readonly string[]) =>
    onChange({ [field]: values.length === 0 ? undefined : values } as FindingsSearch)
  return (
    <section className="no-print" aria-label={findingsPageWords.filters}>
      <div className="tools finding-filters">
        {fields.map((field) => (
          <label key={field} className="field">
            <span>{findingsPageWords.fields[field]}</span>
            <select
              value={search[field]?.length === 1 ? search[field][0] : ''}
              onChange={({ target }) => choose(field, target.value === '' ? [] : [target.value])}
            >
              <option value="">{findingsPageWords.all}</option>
              {countValues(found.findings, search, field).map(({ value, count }) => (
                <option key={value} value={value}>
                  {labelOf(field, value)} ({count})
                </option>
              ))}
            </select>
          </label>
        ))}
        <p role="status" className="summary">
          {findingsPageWords.shown(shown.length, found.findings.length)}
        </p>
      </div>
      {chosen.length > 0 && (
        <ul className="chips__list">
          {chosen.map(({ field, value }) => (
            <li key={`${field} ${value}`}>
              <button
                type="button"
                className="chip"
                onClick={() =>
                  choose(
                    field,
                    (search[field] ?? []).filter((one) => one !== value),
                  )
                }
              >
                <span className="chip__field">{findingsPageWords.fields[field]}:</span> {labelOf(field, value)}{' '}
                <X aria-hidden="true" size={14} />
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="link-button"
              onClick={() => onChange(Object.fromEntries(findingFields.map((field) => [field, undefined])))}
            >
              {findingsPageWords.dropAll}
            </button>
          </li>
        </ul>
      )}
    </section>
  )
}
