import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Choice } from '../../elements/Choice.tsx'
import { Sheet } from '../../elements/Sheet.tsx'
import { countScope, type ExportScope } from '../../exports/export-scope.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { CopyableText } from './CopyableText.tsx'
import { type ExportWish, exportAddress, exportCommand } from './compose-export.ts'
import { DownloadLink } from './DownloadLink.tsx'
import { ExportPreview } from './ExportPreview.tsx'
import { exportWords } from './export-words.ts'
import { type Format, formatPurposes, formatsQuery } from './formats-query.ts'

export interface ExportDialogProps {
  readonly scope: ExportScope
  readonly differs: string | undefined
  readonly onClose: () => void
}

/** The menu in which a scope is taken away: what is in it, in which format, for whom, and how to ask for it again. */
export const ExportDialog = ({ scope, differs, onClose }: ExportDialogProps) => {
  const { graph } = useWorkbench()
  const { data: formats, error } = useQuery(formatsQuery())
  const counts = useMemo(() => countScope(graph, scope), [graph, scope])
  return (
    <Sheet title={exportWords.title} closeLabel={exportWords.close} onClose={onClose}>
      <p>
        <b>{exportWords.in(counts.flows, counts.recipients)}</b>{' '}
        {exportWords.out(counts.flowsLeftOut, counts.recipientsLeftOut)}
      </p>
      {differs !== undefined && <p className="unsaid">{differs}</p>}
      {counts.flows === 0 ? (
        <p>{exportWords.empty}</p>
      ) : formats === undefined ? (
        <p role="status">{error === null ? exportWords.loading : error.message}</p>
      ) : (
        <ExportChoices scope={scope} formats={formats} />
      )}
    </Sheet>
  )
}

const ExportChoices = ({ scope, formats }: { readonly scope: ExportScope; readonly formats: readonly Format[] }) => {
  const [id, setId] = useState(formats[0]?.id)
  const [as, setAs] = useState<ExportWish['as']>('council')
  const [title, setTitle] = useState('')
  const [page, setPage] = useState<NonNullable<ExportWish['page']>>({ size: 'A4', orientation: 'landscape' })
  // The preview is drawn on the server: when a title is finished, and not for every letter of it.
  const [settledTitle, setSettledTitle] = useState('')
  const format = formats.find((one) => one.id === id)
  if (format === undefined) return null
  const wish: ExportWish = { format: format.id, as, title, page: format.usesPage ? page : null }
  const preview = exportAddress(scope, { format: 'svg', as, title: settledTitle, page })
  const address = exportAddress(scope, wish)
  const command = exportCommand(scope, wish)
  return (
    <div className="export">
      <label className="field">
        <span>{exportWords.format}</span>
        <select data-first-focus value={id} onChange={({ target }) => setId(target.value)}>
          {formatPurposes.map((purpose) => (
            <optgroup key={purpose} label={exportWords.purposes[purpose]}>
              {formats
                .filter((one) => one.for === purpose)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {format.needs !== null && <p className="unsaid">{exportWords.needs[format.needs]}</p>}
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
        {format.usesPage && (
          <>
            <Choice
              label={exportWords.size}
              value={page.size}
              options={[
                { value: 'A4', label: 'A4' },
                { value: 'A3', label: 'A3' },
              ]}
              onChoose={(size) => setPage({ ...page, size })}
            />
            <Choice
              label={exportWords.orientation}
              value={page.orientation}
              options={[
                { value: 'landscape', label: exportWords.orientations.landscape },
                { value: 'portrait', label: exportWords.orientations.portrait },
              ]}
              onChoose={(orientation) => setPage({ ...page, orientation })}
            />
          </>
        )}
      </div>
      {as === 'resident' && <p className="quiet">{exportWords.residentHint}</p>}
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
      {command === null ? (
        <p className="quiet">{exportWords.noCommand}</p>
      ) : (
        <CopyableText label={exportWords.command} text={command} />
      )}
    </div>
  )
}
