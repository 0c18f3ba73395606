import { indexGraph } from '@sharemap/graph'
import { Link } from '@tanstack/react-router'
import { detailsWords, kindWords } from '../../details/details-words.ts'
import { BundleDetails, FlowDetails, FlowList, LinkDetails } from '../../details/EdgeDetails.tsx'
import { NodeDetails } from '../../details/NodeDetails.tsx'
import { EditButton } from '../../editing/EditButton.tsx'
import { RecordLinks } from '../../elements/RecordLink.tsx'
import { recordAddress } from '../../workbench/record-address.ts'
import { useNameOf } from '../../workbench/use-name-of.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { TraceActions } from './TraceActions.tsx'
import type { Explorer } from './use-explorer.ts'

/** The chosen node or edge: what is drawn first, for groups and bundles exist in the drawing alone. */
const useChosen = (explorer: Explorer) => {
  const { graph } = useWorkbench()
  const id = explorer.state.selected
  if (id === undefined) return null
  for (const { nodes, positionOf, edgeOf } of [indexGraph(explorer.drawn), indexGraph(graph)]) {
    const node = nodes[positionOf.get(id) ?? -1]
    if (node !== undefined) return node
    const edge = edgeOf.get(id)
    if (edge !== undefined) return edge
  }
  return undefined
}

/** What is chosen is called; two ends stand for an edge that is no record. */
export const useChosenTitle = (explorer: Explorer): string => {
  const chosen = useChosen(explorer)
  const nameOf = useNameOf()
  const labelOf = (id: string) =>
    explorer.drawn.nodes.find((node) => node.id === id && node.kind === 'group')?.label ?? nameOf(id)
  if (chosen === null) return detailsWords.flowsInBundle(explorer.state.flows?.length ?? 0)
  if (chosen === undefined) return detailsWords.title
  if ('label' in chosen) return chosen.label
  return chosen.kind === 'flow' ? nameOf(chosen.id) : `${labelOf(chosen.from)} → ${labelOf(chosen.to)}`
}

/** The details of what is chosen, with what can be done with it. */
export const ExplorerDetails = ({ explorer }: { readonly explorer: Explorer }) => {
  const { state, focusOn, toggleOpen, toggleBundle } = explorer
  const chosen = useChosen(explorer)
  if (chosen === null) return <FlowList ids={state.flows ?? []} />
  if (chosen === undefined) return <p>{detailsWords.unknown}</p>
  const { id, kind } = chosen
  const address = recordAddress(id)
  const isNode = 'label' in chosen
  const isLink = !isNode && kind !== 'flow' && kind !== 'bundle'
  return (
    <div className="details">
      <p className="details__kind">{kindWords[isLink ? 'link' : (kind as keyof typeof kindWords)]}</p>
      <div className="details__actions">
        {isNode && kind !== 'group' && state.focus !== id && (
          <button type="button" className="button button--quiet" onClick={() => focusOn(id)}>
            {detailsWords.focus}
          </button>
        )}
        {isNode && kind !== 'group' && chosen.lane !== 'why' && <TraceActions explorer={explorer} id={id} />}
        {kind === 'group' && (
          <button type="button" className="button button--quiet" onClick={() => toggleOpen(id)}>
            {state.open.includes(id) ? detailsWords.closeGroup : detailsWords.openGroup}
          </button>
        )}
        {kind === 'bundle' && state.view === 'flow' && chosen.members.length > 1 && (
          <button type="button" className="button button--quiet" onClick={() => toggleBundle(id)}>
            {detailsWords.openBundle}
          </button>
        )}
        {address !== null && (
          <Link to="/$folder/$slug" params={address} className="button button--quiet">
            {detailsWords.openPage}
          </Link>
        )}
        {address !== null && <EditButton id={id} className="button button--quiet" />}
      </div>
      {kind === 'flow' && <FlowDetails edge={chosen} headingLevel={3} />}
      {kind === 'bundle' && <BundleDetails edge={chosen} />}
      {kind === 'group' && (
        <section>
          <h3>{detailsWords.members(chosen.members.length)}</h3>
          <RecordLinks ids={chosen.members} />
        </section>
      )}
      {isNode && kind !== 'group' && <NodeDetails node={chosen} />}
      {isLink && <LinkDetails edge={chosen} />}
    </div>
  )
}
