import { useQuery } from '@tanstack/react-query'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { versionsQuery } from '../../history/versions-query.ts'
import { PageState } from '../../shell/PageState.tsx'
import { RecordHistory } from './RecordHistory.tsx'
import { recordHistoryWords } from './record-history-words.ts'
import { recordWords } from './record-words.ts'

export interface RecordNotHereProps {
  /** The id that the address means; null where it means none. */
  readonly id: string | null
  /** The address, for people to read. */
  readonly address: string
}

/** Shown where the register holds no record at an address; one that was taken out keeps its history. */
export const RecordNotHere = ({ id, address }: RecordNotHereProps) => {
  const { data: versions } = useQuery({ ...versionsQuery(id ?? ''), enabled: id !== null })
  const name = versions?.find(({ record }) => record !== null)?.record?.name
  if (id === null || name === undefined) {
    return (
      <PageState title={recordWords.unknown}>
        <p>{recordWords.unknownHint(id ?? address)}</p>
      </PageState>
    )
  }
  return (
    <article className="page record">
      <PageHeading>{name}</PageHeading>
      <p className="lede">{recordHistoryWords.notHere}</p>
      <RecordHistory id={id} name={name} />
    </article>
  )
}
