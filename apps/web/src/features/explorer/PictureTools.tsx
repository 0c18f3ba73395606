import { X } from 'lucide-react'
import { Choice } from '../../elements/Choice.tsx'
import { hopChoices } from '../../search/explorer-search.ts'
import { useNameOf } from '../../workbench/use-name-of.ts'
import { explorerWords, hopWords } from './explorer-words.ts'
import type { Explorer } from './use-explorer.ts'

/** What a picture of the explorer can be asked for: how far around a record, and groups or every record. */
export const PictureTools = ({ explorer }: { readonly explorer: Explorer }) => {
  const { state, drawing, change } = explorer
  return (
    <Choice
      label={explorerWords.detail}
      value={drawing.grouped ? 'overview' : 'records'}
      options={[
        { value: 'overview', label: explorerWords.overview },
        { value: 'records', label: explorerWords.records },
      ]}
      onChoose={(detail) => change({ detail, open: undefined, bundles: undefined, selected: state.selected })}
    />
  )
}

/** The record that the selection is narrowed around, how far, and the way back to everything. */
export const FocusBar = ({ explorer }: { readonly explorer: Explorer }) => {
  const { state, selection, change } = explorer
  const nameOf = useNameOf()
  if (state.focus === undefined) return null
  return (
    <div className="focus-bar">
      <b>{explorerWords.around(nameOf(state.focus))}</b>
      <Choice
        label={explorerWords.hops}
        value={state.hops}
        options={hopChoices.map((value) => ({ value, label: hopWords[value] }))}
        onChoose={(hops) => change({ hops })}
      />
      <button type="button" className="tool-button" onClick={() => change({ focus: undefined, hops: undefined })}>
        <X aria-hidden="true" size={16} /> {explorerWords.leaveFocus}
      </button>
      {selection.focusIsHidden && (
        <p role="status" className="unsaid">
          {explorerWords.focusHidden(nameOf(state.focus))}
        </p>
      )}
    </div>
  )
}

/** The groups that are open, to close them, and those inside which flows run that no arrow shows. */
export const GroupBar = ({ explorer }: { readonly explorer: Explorer }) => {
  const { state, drawing, toggleOpen } = explorer
  const labelOf = (id: string) => drawing.groupLabels.get(id)
  if (!drawing.grouped) return null
  const open = state.open.filter((id) => labelOf(id) !== undefined)
  if (open.length === 0 && drawing.inside.size === 0) return null
  return (
    <div className="chips">
      {open.length > 0 && (
        <ul className="chips__list" aria-label={explorerWords.openGroups}>
          {open.map((id) => (
            <li key={id}>
              <button type="button" className="chip" onClick={() => toggleOpen(id)}>
                {explorerWords.close(labelOf(id) ?? id)} <X aria-hidden="true" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {[...drawing.inside].map(([id, flows]) => (
        <p key={id} className="quiet">
          {explorerWords.inside(flows.length, labelOf(id) ?? id)}{' '}
          <button type="button" className="link-button" onClick={() => toggleOpen(id)}>
            {explorerWords.openGroup(labelOf(id) ?? id)}
          </button>
        </p>
      ))}
    </div>
  )
}
