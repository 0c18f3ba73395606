import { periodInWords } from '@sharemap/law'
import type { RetentionRule } from '@sharemap/register'
import { focusField } from '../fields/field-anchor.ts'
import { useForm } from '../fields/form-context.ts'
import { useRecord } from '../fields/use-record.ts'
import { retentionWords } from '../words/record-form-words.ts'
import { renamePeriod } from './rename-period.ts'

/** Says where the names of a rule still tell of the period that it had, which residents would read. */
export const OldPeriod = () => {
  const { record, set } = useRecord('retention')
  const { base } = useForm().draft
  const before = (base[record.id] as RetentionRule | undefined)?.keptFor
  const names = renamePeriod(record, before)
  const mend = () => {
    if (names === null) return
    set(names)
    // The button goes, and the focus must not go with it.
    focusField(record.id, 'keptFor.period')
  }
  return (
    // It is there before there is something to say, so that screen readers hear what is.
    <div role="status">
      {names !== null && before?.state === 'period' && record.keptFor.state === 'period' && (
        <p className="likely-same">
          {retentionWords.oldPeriod(periodInWords(before.period))}{' '}
          <button type="button" className="button button--quiet" onClick={mend}>
            {retentionWords.newPeriod(periodInWords(record.keptFor.period))}
          </button>
        </p>
      )}
    </div>
  )
}
