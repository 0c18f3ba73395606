import type { NoticeCheck } from '@sharemap/rules'
import { Copy } from 'lucide-react'
import { useMemo, useState } from 'react'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { findingWords } from '../../findings/finding-words.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { checkNoticeWords } from './check-notice-words.ts'
import { placeFindings } from './findings-by-line.ts'
import { NoticeFindingList } from './NoticeFindingList.tsx'
import { NoticeForm } from './NoticeForm.tsx'
import { NumberedText } from './NumberedText.tsx'
import { mostCharacters, sizeOfNotice } from './notice-size.ts'
import { type NoticeToCheck, useNoticeCheck } from './use-notice-check.ts'

/** Checks a notice's text where it stands: each finding at its line, and nothing leaves the browser. */
export const CheckNoticePage = () => {
  const { asAt } = useWorkbench()
  const [own, setOwn] = useState<Omit<NoticeToCheck, 'asAt'> & { readonly asAt?: string }>({
    name: checkNoticeWords.pasted,
    text: '',
    publisher: 'council',
  })
  // The day of the page, until another is chosen for the notice.
  const notice: NoticeToCheck = { asAt, ...own }
  const size = sizeOfNotice(notice.text)
  const { check, failed } = useNoticeCheck(notice)
  const state =
    size === 'empty'
      ? checkNoticeWords.empty
      : size === 'too-large'
        ? checkNoticeWords.tooLarge(notice.text.length, mostCharacters)
        : failed
          ? checkNoticeWords.failed
          : check === null
            ? checkNoticeWords.checking
            : check.findings.length === 0
              ? checkNoticeWords.nothing
              : checkNoticeWords.found(check.findings.length)
  return (
    <article className="page">
      <PageHeading>{checkNoticeWords.title}</PageHeading>
      <p className="lede">
        {checkNoticeWords.lede} {findingWords.notAdvice}
      </p>
      <NoticeForm notice={notice} onChange={(changes) => setOwn({ ...own, ...changes })} />
      <p role="status" className="answer__summary">
        {state}
      </p>
      {check !== null && size === 'fits' && <CheckedNotice check={check} text={notice.text} />}
    </article>
  )
}

const CheckedNotice = ({ check, text }: { readonly check: NoticeCheck; readonly text: string }) => {
  const placed = useMemo(() => placeFindings(check.findings), [check])
  return (
    <>
      <CopyJson check={check} />
      <div className="checked-notice">
        <div>
          <NoticeFindingList heading={checkNoticeWords.whole} findings={placed.whole} />
          <NoticeFindingList heading={checkNoticeWords.atLines} findings={placed.atLines} />
        </div>
        <NumberedText text={text} placed={placed} />
      </div>
    </>
  )
}

const CopyJson = ({ check }: { readonly check: NoticeCheck }) => {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${JSON.stringify(check, null, 2)}\n`)
      setSaid(checkNoticeWords.copied)
    } catch {
      // The clipboard is closed to pages that are not served securely, and to whoever says no.
      setSaid(checkNoticeWords.notCopied)
    }
  }
  return (
    <div className="no-print">
      <button type="button" className="tool-button" onClick={copy}>
        <Copy aria-hidden="true" size={16} /> {checkNoticeWords.copyJson}
      </button>{' '}
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  )
}
