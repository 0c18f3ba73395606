import { kindWords } from '../../details/details-words.ts'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { useSomeFirst } from '../../reading/use-some-first.ts'
import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'

type Change = PreparedPublication['changes'][number]

/** What would be seen no longer is told by itself, with why. */
const kinds = ['changed', 'added'] as const

export interface PublicationChangesProps {
  readonly changes: readonly Change[]
  /** Whether nothing has been published before. */
  readonly isFirst: boolean
}

/** What a publication would change for residents, in words. */
export const PublicationChanges = ({ changes, isFirst }: PublicationChangesProps) => (
  <section aria-labelledby="changes">
    <h2 id="changes">{publishingWords.changesTitle}</h2>
    {changes.length === 0 && <p>{publishingWords.noChanges}</p>}
    {changes.length > 0 && changes.every(({ change }) => change === 'removed') && <p>{publishingWords.onlyRemoved}</p>}
    {isFirst && changes.length > 0 && <p>{publishingWords.first(changes.length)}</p>}
    {kinds.map((kind) => (
      <ChangesOfKind key={kind} kind={kind} changes={changes.filter(({ change }) => change === kind)} />
    ))}
  </section>
)

const ChangesOfKind = ({
  kind,
  changes,
}: {
  readonly kind: (typeof kinds)[number]
  readonly changes: readonly Change[]
}) => {
  const { shown, more, showMore } = useSomeFirst(changes)
  if (changes.length === 0) return null
  return (
    <>
      <h3>{publishingWords.kindHeadings[kind](changes.length)}</h3>
      <ul className="entry__records">
        {shown.map((change) => (
          <li key={change.id} data-change={change.change} data-record={change.id}>
            {change.kind === 'register' ? (
              publishingWords.register
            ) : (
              <>
                <RecordLink id={change.id}>{change.name}</RecordLink>{' '}
                <span className="quiet">{kindWords[change.kind]}</span>
              </>
            )}
            {change.words.length > 0 && `: ${change.words.join(' ')}`}
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
