import type { FieldEdit } from '@sharemap/register'
import { FieldValue, type FieldValueProps } from './FieldValue.tsx'
import { fieldLabel } from './field-label.ts'
import { historyWords } from './history-words.ts'

export interface FieldTableProps extends Pick<FieldValueProps, 'nameOf'> {
  readonly caption: string
  readonly fields: readonly Pick<FieldEdit, 'path' | 'before' | 'after'>[]
  /** Which sides to show: both, or the one that there is of a record added or removed. */
  readonly sides?: readonly ('before' | 'after')[]
  /** What the sides are called, where they are not plainly before and after. */
  readonly names?: { readonly before: string; readonly after: string }
}

/** What differs field by field, before and after, each value whole. */
export const FieldTable = ({
  caption,
  fields,
  nameOf,
  sides = ['before', 'after'],
  names = historyWords,
}: FieldTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section className="table-frame" aria-label={historyWords.tableOf(caption)} tabIndex={0}>
    <table className="flow-table field-table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{historyWords.field}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {names[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.path} data-field={field.path}>
            <th scope="row">{fieldLabel(field.path, nameOf)}</th>
            {sides.map((side) => (
              <td key={side} data-label={names[side]}>
                <FieldValue value={field[side]} nameOf={nameOf} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
