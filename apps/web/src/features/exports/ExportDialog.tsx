import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Choice } from '../../elements/Choice.tsx'
import { Sheet } from '../../elements/Sheet.tsx'
import type { ExportScope } from '../../exports/export-scope.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { CopyableText } from './CopyableText.tsx'
import { type ExportWish, exportAddress, exportCommand } from './compose-export.ts'
import { DownloadLink } from './DownloadLink.tsx'
import { ExportPreview } from './ExportPreview.tsx'
import { exportWords } from './export-words.ts'
import { FormatChoice } from './FormatChoice.tsx'
import { type Format, formatsQuery } from './formats-query.ts'
import { PageChoices } from './PageChoices.tsx'
import { useScopeCounts } from './use-scope-counts.ts'

export interface ExportDialogProps {
  readonly scope: ExportScope
  readonly onClose: () => void
}

/** The menu in which a scope is taken away: what is in it, in which format, for whom, and how to ask for it again. */
export const ExportDialog = ({ scope, onClose }: ExportDialogProps) => {
  const { data: formats, error } = useQuery(formatsQuery())
  return (
    <Sheet title={exportWords.title} closeLabel={exportWords.close} onClose={onClose}>
      {formats === undefined ? (
        <p role="status">{error === null ? exportWords.loading : error.message}</p>
      ) : (
        <ExportChoices scope={scope} formats={formats} />
      )}
    </Sheet>
  )
}

interface ExportChoicesProps {
  readonly scope: ExportScope
  readonly formats: readonly Format[]
}

const ExportChoices = ({ scope, formats }: ExportChoicesProps) => {
  const { version: shown } = useWorkbench()
  const [id, setId] = useState(formats[0]?.id)
  const [as, setAs] = useState<ExportWish['as']>('council')
  const [title, setTitle] = useState('')
  const [page, setPage] = useState<NonNullable<ExportWish['page']>>({ size: 'A4', orientation: 'landscape' })
  // The preview is drawn on the server: when a title is finished, and not for every letter of it.
  const [settledTitle, setSettledTitle] = useState('')
  const counts = useScopeCounts(scope, as)
  const format = formats.find((one) => one.id === id)
  if (format === undefined) return null
  // Residents have no versions but what was last published.
  const version = as === 'council' ? shown : null
  const wish: ExportWish = { format: format.id, as, version, title, page: format.usesPage ? page : null }
  const preview = exportAddress(scope, { format: 'svg', as, version, title: settledTitle, page })
  const address = exportAddress(scope, wish)
  const holdsSomething = counts !== null && !(counts instanceof Error) && counts.flows > 0
  return (
    <div className="export">
      {shown !== null && <p className="unsaid">{exportWords.ofVersion[as](shown)}</p>}
      <ScopeInNumbers counts={counts} as={as} />
      <FormatChoice formats={formats} format={format} onChoose={setId} />
      <div className="export__choices">
        <Choice
          label={exportWords.as}
          value={as}
          options={[
            { value: 'council', label: exportWords.audiences.council },
            { value: 'resident', label: exportWords.audiences.resident },
          ]}
          onChoose={setAs}
        />
        {format.usesPage && <PageChoices page={page} onChoose={setPage} />}
      </div>
      {holdsSomething && (
        <>
          <label className="export__title">
            <span>{exportWords.ownTitle}</span>
            <input
              type="text"
              maxLength={200}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
              onBlur={() => setSettledTitle(title)}
            />
          </label>
          <DownloadLink address={address} format={format} />
          <ExportPreview key={preview} address={preview} />
          <CopyableText label={exportWords.address} text={new URL(address, window.location.href).href} />
          <CopyableText label={exportWords.command} text={exportCommand(scope, wish)} />
          <p className="quiet">{exportWords.commandHint}</p>
        </>
      )}
    </div>
  )
}

interface ScopeInNumbersProps {
  readonly counts: ReturnType<typeof useScopeCounts>
  readonly as: ExportWish['as']
}

/** What the export holds and leaves out, as its reader is told. */
const ScopeInNumbers = ({ counts, as }: ScopeInNumbersProps) => {
  if (counts === null) return <p role="status">{exportWords.counting}</p>
  if (counts instanceof Error) return <p role="status">{counts.message}</p>
  if (counts.flows === 0) return <p role="status">{exportWords.empty[as]}</p>
  return (
    <p role="status">
      <b>{exportWords.in(counts.flows, counts.recipients)}</b>{' '}
      {exportWords.out[as](counts.flowsLeftOut, counts.recipientsLeftOut)}
    </p>
  )
}
