import { useState } from 'react'
import { exportWords } from './export-words.ts'
import { fetchFile } from './fetch-file.ts'

/** The diagram of the scope as the server draws it; or why there is none. */
export const ExportPreview = ({ address }: { readonly address: string }) => {
  const [state, setState] = useState<'drawing' | 'drawn' | { readonly problem: string }>('drawing')
  const explain = async () => {
    const fetched = await fetchFile(address)
    if ('problem' in fetched) setState(fetched)
  }
  return (
    <figure className="export-preview">
      <figcaption className="quiet">
        <span role="status">
          {state === 'drawing' ? exportWords.drawing : state === 'drawn' ? exportWords.preview : state.problem}
        </span>
      </figcaption>
      {(state === 'drawing' || state === 'drawn') && (
        // biome-ignore lint/a11y/noNoninteractiveElementInteractions: nobody acts on it; it tells when it is there
        <img
          src={address}
          alt={exportWords.previewAlt}
          onLoad={() => setState('drawn')}
          onError={() => void explain()}
        />
      )}
    </figure>
  )
}
