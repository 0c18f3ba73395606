import { kindWords } from '../../details/details-words.ts'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { useSomeFirst } from '../../reading/use-some-first.ts'
import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'

type ListedRecord = Pick<PreparedPublication['waiting'][number], 'id' | 'kind' | 'name'>

export interface RecordsInShortProps<Listed extends ListedRecord> {
  readonly records: readonly Listed[]
  /** What is said of a record beside its kind. */
  readonly tell: (record: Listed) => string
}

/** Records by name, some first and the rest when they are asked for. */
export const RecordsInShort = <Listed extends ListedRecord>({ records, tell }: RecordsInShortProps<Listed>) => {
  const { shown, more, showMore } = useSomeFirst(records)
  return (
    <>
      <ul className="entry__records">
        {shown.map((record) => (
          <li key={record.id} data-record={record.id}>
            <RecordLink id={record.id}>{record.name}</RecordLink>{' '}
            <span className="quiet">
              {kindWords[record.kind]}, {tell(record)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="button button--quiet" onClick={showMore}>
          {publishingWords.more(more)}
        </button>
      )}
    </>
  )
}
