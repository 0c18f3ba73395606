import type { Named } from '@sharemap/graph'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { answerWords } from './answer-words.ts'

export interface NamedListProps {
  readonly heading: string
  readonly items: readonly Named[]
}

/** Records under a heading with their number; nothing where there are none. */
export const NamedList = ({ heading, items }: NamedListProps) =>
  items.length === 0 ? null : (
    <section className="named-list">
      <h3>
        {heading} <span className="quiet">({items.length})</span>
      </h3>
      <ul className="plain-list">
        {items.map(({ id, name }) => (
          <li key={id}>
            <RecordLink id={id}>{name}</RecordLink>
          </li>
        ))}
      </ul>
    </section>
  )

/** What was found none of is said too. */
export const NoneFound = () => <p className="quiet">{answerWords.none}</p>
