import { useId } from 'react'
import { Choice } from '../../elements/Choice.tsx'
import { useMedia } from '../../elements/use-media.ts'
import { type ExplorerView, explorerViews } from '../../search/explorer-search.ts'
import { explorerWords, viewWords } from './explorer-words.ts'

export interface ViewChoiceProps {
  readonly view: ExplorerView
  readonly onChoose: (view: ExplorerView) => void
}

/** The ways to see the selection, side by side; in a list to pull down where there is no room for that. */
export const ViewChoice = ({ view, onChoose }: ViewChoiceProps) => {
  const id = useId()
  const hasRoom = useMedia('(min-width: 40em)')
  const options = explorerViews.map((value) => ({ value, label: viewWords[value] }))
  if (hasRoom) return <Choice label={explorerWords.views} value={view} options={options} onChoose={onChoose} />
  return (
    <div className="field">
      <label htmlFor={id}>{explorerWords.views}</label>
      <select id={id} value={view} onChange={({ target }) => onChoose(target.value as ExplorerView)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
