import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { elementWords } from '../../elements/element-words.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { TryAgain } from '../../elements/TryAgain.tsx'
import { ApprovalSetting } from './ApprovalSetting.tsx'
import { LastPublication } from './LastPublication.tsx'
import { PublicationChanges } from './PublicationChanges.tsx'
import { Publish } from './Publish.tsx'
import { type PreparedPublication, publicationQuery } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'
import { RecordsHeldBack } from './RecordsHeldBack.tsx'
import { RecordsTakenAway } from './RecordsTakenAway.tsx'
import { RecordsWaiting } from './RecordsWaiting.tsx'

/** What residents see now, what a publication would change for them, and the publication. */
export const PublishingPage = () => {
  const { data, error, refetch } = useQuery(publicationQuery())
  return (
    <article className="page publishing">
      <div className="record__head">
        <PageHeading>{publishingWords.title}</PageHeading>
        <div className="tools no-print">
          <button type="button" className="tool-button" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {elementWords.print}
          </button>
        </div>
      </div>
      <p className="lede">{publishingWords.lede}</p>
      {error !== null && <TryAgain error={error} onRetry={() => refetch()} />}
      {data === undefined && error === null && <p role="status">{publishingWords.loading}</p>}
      {data !== undefined && <Prepared prepared={data} />}
    </article>
  )
}

const Prepared = ({ prepared }: { readonly prepared: PreparedPublication }) => {
  const { last, list, changes, waiting, takenAway, heldBack, blocks, approval } = prepared
  const [leaveOut, setLeaveOut] = useState<readonly string[]>([])
  // What is no longer taken away needs no answer, whatever was said of it before.
  const answered = leaveOut.filter((id) => takenAway.some((record) => record.id === id))
  const open = blocks.filter(({ record }) => record === null || !answered.includes(record))
  return (
    <>
      <LastPublication last={last} list={list} />
      <PublicationChanges changes={changes} isFirst={last === null} />
      {takenAway.length > 0 && <RecordsTakenAway takenAway={takenAway} leaveOut={answered} onLeaveOut={setLeaveOut} />}
      <RecordsWaiting waiting={waiting} />
      {heldBack.length > 0 && <RecordsHeldBack heldBack={heldBack} />}
      <Publish prepared={prepared} blocks={open} leaveOut={answered} />
      <ApprovalSetting approval={approval} />
    </>
  )
}
