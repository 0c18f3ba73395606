import { isIsoDate, plainDate } from '@sharemap/law'
import { kindOfIdentifier } from '@sharemap/register'
import { RecordLink } from '../elements/RecordLink.tsx'
import { fieldLabel } from './field-label.ts'
import { historyWords } from './history-words.ts'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A word of a closed list, such as a status: spelt with hyphens in the file, with spaces for people. */
const isCode = (text: string) => /^[a-z]+(?:-[a-z]+)+$/.test(text)

export interface FieldValueProps {
  readonly value: unknown
  /** Gives the name of a record or purpose by its id, also of one that is no longer there. */
  readonly nameOf: (id: string) => string
}

/** A value of any field of a record, whole: texts are not cut, and ids are links to what they name. */
export const FieldValue = ({ value, nameOf }: FieldValueProps) => {
  if (value === null || value === undefined || value === '')
    return <span className="unsaid">{historyWords.nothing}</span>
  if (typeof value === 'boolean') return value ? historyWords.yes : historyWords.no
  if (typeof value === 'string') return <TextValue text={value} nameOf={nameOf} />
  if (Array.isArray(value)) return <ListValue items={value} nameOf={nameOf} />
  return isObject(value) ? <ObjectValue value={value} nameOf={nameOf} /> : String(value)
}

const TextValue = ({ text, nameOf }: { readonly text: string; readonly nameOf: FieldValueProps['nameOf'] }) => {
  if (kindOfIdentifier(text) !== undefined) return <RecordLink id={text}>{nameOf(text)}</RecordLink>
  if (/^purpose-[a-z0-9]/.test(text)) return nameOf(text)
  const day: string | undefined = isIsoDate(text) ? text : undefined
  if (day !== undefined) return <time dateTime={day}>{plainDate(day)}</time>
  return <span className="field-value">{isCode(text) ? text.replaceAll('-', ' ') : text}</span>
}

const ListValue = ({ items, nameOf }: { readonly items: readonly unknown[] } & Pick<FieldValueProps, 'nameOf'>) => {
  if (items.length === 0) return <span className="unsaid">{historyWords.nothing}</span>
  return (
    <ul className="field-list">
      {items.map((item, place) => (
        // The items have no names of their own, and a list of the past is never put in another order.
        <li key={place}>
          <FieldValue value={item} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  )
}

const ObjectValue = ({ value, nameOf }: { readonly value: Fields } & Pick<FieldValueProps, 'nameOf'>) => {
  if (value.state === 'not-stated') return <span className="unsaid">{historyWords.notSaid}</span>
  if (value.state === 'stated') return <FieldValue value={value.value} nameOf={nameOf} />
  const parts = Object.entries(value).filter(([key, part]) => part !== null && part !== '' && key !== 'id')
  return (
    <ul className="field-list field-list--parts">
      {parts.map(([key, part]) => (
        <li key={key}>
          <span className="quiet">{fieldLabel(key, nameOf)}: </span>
          <FieldValue value={part} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  )
}
