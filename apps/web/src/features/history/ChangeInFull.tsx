import type { RecordChange } from '@sharemap/register'
import { kindWords } from '../../details/details-words.ts'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { FieldTable } from '../../history/FieldTable.tsx'
import { historyWords } from '../../history/history-words.ts'
import { useNameOf } from '../../workbench/use-name-of.ts'
import { historyPageWords } from './history-page-words.ts'

/** What nobody decides, or what the heading above tells already. */
const untold = new Set(['id', 'version', 'updatedOn'])

const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Every field of a record that says something, as the one side that there is. */
const fieldsOfWhole = (record: Readonly<Record<string, unknown>>, side: 'before' | 'after') =>
  Object.entries(record)
    .filter(([path, value]) => !untold.has(path) && !isEmpty(value))
    .map(([path, value]) => ({ path, [side]: value }))

export interface ChangeInFullProps {
  readonly change: RecordChange
  /** What the records that the entry touched were called then, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What a change did to one record, field by field. */
export const ChangeInFull = ({ change, names }: ChangeInFullProps) => {
  const nameNow = useNameOf()
  const nameOf = (id: string) => names.get(id) ?? nameNow(id)
  if (change.change === 'reordered') {
    return (
      <section>
        <h2>{historyPageWords.reordered}</h2>
        <p>{kindWords[change.record]}</p>
      </section>
    )
  }
  if (change.change === 'heading') {
    const fields = change.fields.filter(({ path }) => !untold.has(path))
    if (fields.length === 0) return null
    return (
      <section>
        <h2>{historyPageWords.heading}</h2>
        <FieldTable caption={historyPageWords.caption(historyPageWords.heading)} fields={fields} nameOf={nameOf} />
      </section>
    )
  }
  const { id, name, record, comment } = change
  return (
    <section data-record={id}>
      <p className="details__kind">
        {kindWords[record]} · {historyWords.changes[change.change]}
      </p>
      <h2>
        <RecordLink id={id}>{name}</RecordLink>
      </h2>
      {comment !== null && comment !== '' && (
        <p>
          <b>{historyPageWords.comment}:</b> {comment}
        </p>
      )}
      {change.change === 'changed' ? (
        <FieldTable caption={historyPageWords.caption(name)} fields={change.fields} nameOf={nameOf} />
      ) : (
        <FieldTable
          caption={historyPageWords.caption(name)}
          fields={
            change.change === 'added' ? fieldsOfWhole(change.after, 'after') : fieldsOfWhole(change.before, 'before')
          }
          sides={[change.change === 'added' ? 'after' : 'before']}
          names={{ before: historyPageWords.removed, after: historyPageWords.added }}
          nameOf={nameOf}
        />
      )}
    </section>
  )
}
