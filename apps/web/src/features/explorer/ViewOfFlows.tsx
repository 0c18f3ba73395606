import { plainDate } from '@sharemap/law'
import { lazy, Suspense } from 'react'
import { LazyFlowPicture } from '../../picture/LazyFlowPicture.tsx'
import { pictureWords } from '../../picture/picture-words.ts'
import { FlowSentences } from '../../reading/FlowSentences.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { drawnAs } from './draw-selection.ts'
import { explorerWords } from './explorer-words.ts'
import { NothingFound } from './NothingFound.tsx'
import { FocusBar, GroupBar, PictureTools } from './PictureTools.tsx'
import { TableOfFlows } from './TableOfFlows.tsx'
import { GroupBy } from './TableTools.tsx'
import type { Explorer } from './use-explorer.ts'

// Each of these views brings a library or data of its own, which is fetched only where the view is asked for.
const MatrixView = lazy(async () => ({ default: (await import('../../views/matrix/MatrixView.tsx')).MatrixView }))
const SankeyView = lazy(async () => ({ default: (await import('../../views/sankey/SankeyView.tsx')).SankeyView }))
const WorldView = lazy(async () => ({ default: (await import('../../views/world/WorldView.tsx')).WorldView }))

/** The selection in the view that was chosen. */
export const ViewOfFlows = ({ explorer, summary }: { readonly explorer: Explorer; readonly summary: string }) => {
  const { state, selection, rows } = explorer
  if (explorer.awaitsFindings) {
    return (
      <p className="nothing" role="status">
        {explorer.findingsFailed ? explorerWords.findingsFailed : explorerWords.findingsAwaited}
      </p>
    )
  }
  if (selection.scope.nodes.length === 0 || (selection.flows.length === 0 && state.view !== 'flow')) {
    return <NothingFound explorer={explorer} />
  }
  switch (state.view) {
    case 'flow':
      return <PictureOfFlows explorer={explorer} summary={summary} />
    case 'network':
      return <NetworkOfFlows explorer={explorer} summary={summary} />
    case 'matrix':
    case 'sankey':
    case 'world':
      return (
        <>
          <FocusBar explorer={explorer} />
          <Suspense fallback={<p className="picture picture--waiting">{pictureWords.drawing}</p>}>
            <LazyView explorer={explorer} />
          </Suspense>
        </>
      )
    case 'table':
      return <TableOfFlows explorer={explorer} />
    case 'sentences':
      return (
        <>
          <FocusBar explorer={explorer} />
          <div className="tools">
            <GroupBy explorer={explorer} usual="organisation" />
          </div>
          <FlowSentences
            rows={rows}
            grouping={state.group ?? 'organisation'}
            selected={state.selected}
            headingLevel={2}
          />
        </>
      )
  }
}

const LazyView = ({ explorer }: { readonly explorer: Explorer }) => {
  const { asAt } = useWorkbench()
  const { state, selection, change, choose } = explorer
  const shared = { graph: selection.scope, selected: state.selected ?? null, onChoose: choose }
  switch (state.view) {
    case 'matrix':
      return (
        <MatrixView
          {...shared}
          columnsAre={state.matrix ?? 'category-group'}
          onColumnsAre={(matrix) => change({ matrix })}
          sort={state.rows ?? 'flows'}
          onSort={(rows) => change({ rows: rows === 'flows' ? undefined : rows })}
        />
      )
    case 'sankey':
      return (
        <SankeyView
          {...shared}
          detail={state.bands ?? 'kinds'}
          onDetail={(bands) => change({ bands: bands === 'kinds' ? undefined : bands })}
        />
      )
    default:
      return <WorldView {...shared} date={plainDate(asAt)} />
  }
}

const marksOf = ({ state, change }: Explorer) => ({
  shown: state.marks !== 'none',
  onChange: (shown: boolean) => change({ marks: shown ? undefined : 'none' }),
})

const NetworkOfFlows = ({ explorer, summary }: { readonly explorer: Explorer; readonly summary: string }) => {
  const { state, selection, network, highlighted, change } = explorer
  if (network === null) return null
  const drawn = network.edges.reduce((count, edge) => count + (edge.kind === 'bundle' ? edge.flows.length : 1), 0)
  return (
    <>
      <FocusBar explorer={explorer} />
      {drawn < selection.flows.length && (
        <p className="picture__note quiet">{explorerWords.notDrawn(selection.flows.length - drawn)}</p>
      )}
      <LazyFlowPicture
        graph={network}
        arrangement="network"
        label={explorerWords.pictureLabel(summary)}
        selected={state.selected === undefined ? null : drawnAs(network, state.selected)}
        highlighted={highlighted}
        marks={marksOf(explorer)}
        onSelect={(id) => change({ selected: id ?? undefined, flows: undefined })}
        onOpen={(id) => change({ selected: id, flows: undefined })}
      />
    </>
  )
}

const PictureOfFlows = ({ explorer, summary }: { readonly explorer: Explorer; readonly summary: string }) => {
  const { state, drawing, highlighted, change, focusOn, toggleOpen, toggleBundle } = explorer
  const { graph, groupLabels } = drawing
  const open = (id: string) => {
    const edge = graph.edges.find((one) => one.id === id)
    if (groupLabels.has(id)) return toggleOpen(id)
    if (edge?.kind === 'bundle') return openBundle(edge)
    if (edge !== undefined) return change({ selected: id })
    return focusOn(id)
  }
  /** A bundle between groups opens as its groups do: its flows have no ends to be drawn between until then. */
  const openBundle = ({ id, from, to }: { id: string; from: string; to: string }) => {
    const groups = [from, to].filter((end) => groupLabels.has(end) && !state.open.includes(end))
    return groups.length === 0 ? toggleBundle(id) : change({ open: [...state.open, ...groups] })
  }
  return (
    <>
      <FocusBar explorer={explorer} />
      <GroupBar explorer={explorer} />
      <LazyFlowPicture
        graph={graph}
        label={explorerWords.pictureLabel(summary)}
        selected={state.selected === undefined ? null : drawnAs(graph, state.selected)}
        highlighted={highlighted}
        marks={marksOf(explorer)}
        onSelect={(id) => change({ selected: id ?? undefined, flows: undefined })}
        onOpen={open}
        tools={<PictureTools explorer={explorer} />}
      />
    </>
  )
}
