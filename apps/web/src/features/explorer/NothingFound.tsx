import { useNameOf } from '../../workbench/use-name-of.ts'
import { findWaysOut } from './count-facets.ts'
import { explorerWords, facetWords } from './explorer-words.ts'
import type { Explorer } from './use-explorer.ts'
import { useValueNames } from './use-value-names.ts'
import { valueLabel } from './value-label.ts'

/** Says why there is no flow to show, and offers the ways out. */
export const NothingFound = ({ explorer }: { readonly explorer: Explorer }) =>
  explorer.selection.followed === null ? <NothingLeft explorer={explorer} /> : <NothingFollowed explorer={explorer} />

/** The trace bar above says what was found; a trace may run through records without any flow of the register. */
const NothingFollowed = ({ explorer }: { readonly explorer: Explorer }) => {
  const { selection, change, endTrace } = explorer
  const isOfLinks = selection.scope.edges.length > 0
  return (
    <div className="nothing" role="status">
      <h2>{isOfLinks ? explorerWords.nothingToList : explorerWords.nothingFollowed}</h2>
      <p>{isOfLinks ? explorerWords.nothingToListHint : explorerWords.nothingFollowedHint}</p>
      {isOfLinks && (
        <button type="button" className="button button--quiet" onClick={() => change({ view: 'flow' })}>
          {explorerWords.seePicture}
        </button>
      )}{' '}
      <button type="button" className="button button--quiet" onClick={() => endTrace()}>
        {explorerWords.leaveFocus}
      </button>
    </div>
  )
}

/** Which filters to drop where nothing passes them. */
const NothingLeft = ({ explorer }: { readonly explorer: Explorer }) => {
  const nameOf = useNameOf()
  const names = useValueNames()
  const { filter, source, state, change, changeFilter, dropField } = explorer
  const ways = findWaysOut(source, filter)
  return (
    <div className="nothing" role="status">
      <h2>{explorerWords.nothingTitle}</h2>
      {state.focus !== undefined && (
        <p>
          {explorerWords.nothingAround(nameOf(state.focus))}{' '}
          <button type="button" className="link-button" onClick={() => change({ focus: undefined })}>
            {explorerWords.leaveFocus}
          </button>
        </p>
      )}
      {ways.length === 0 && state.focus === undefined && <p>{explorerWords.emptyRegister}</p>}
      {ways.length > 0 && (
        <>
          <p>{explorerWords.nothing}</p>
          <ul className="nothing__ways">
            {ways.map(({ field, flows }) => (
              <li key={field}>
                <span>
                  <b>{facetWords[field]}:</b>{' '}
                  {(filter[field] ?? []).map((value) => valueLabel(field, value, names)).join(', ')}
                </span>{' '}
                <button type="button" className="button button--quiet" onClick={() => dropField(field)}>
                  {explorerWords.dropIt(facetWords[field], flows)}
                </button>
              </li>
            ))}
          </ul>
          {ways.length > 1 && (
            <button type="button" className="link-button" onClick={() => changeFilter({})}>
              {explorerWords.dropAll}
            </button>
          )}
        </>
      )}
    </div>
  )
}
