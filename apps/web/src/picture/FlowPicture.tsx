import { type CanvasHandle, FlowCanvas, Legend } from '@sharemap/canvas'
import type { FlowGraph } from '@sharemap/graph'
import { layOutGraph, layOutNetwork } from '@sharemap/layout'
import { Flag, List, Maximize, Minus, Plus, ScanText } from 'lucide-react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useFindings } from '../findings/use-findings.ts'
import { useTheme } from '../shell/use-theme.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { markFindings } from './mark-findings.ts'
import { pictureWords } from './picture-words.ts'

export interface FlowPictureProps {
  readonly graph: FlowGraph<'council'>
  /** In lanes from left to right, or by who is tied to whom; in lanes unless given. */
  readonly arrangement?: 'lanes' | 'network'
  readonly label: string
  readonly selected: string | null
  /** Nodes and edges to keep bright while the rest fades; everything is bright where it is missing. */
  readonly highlighted?: ReadonlySet<string> | undefined
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  /** Whether what is found is marked, and how to change that; it is marked where this is missing. */
  readonly marks?: { readonly shown: boolean; readonly onChange: (shown: boolean) => void } | undefined
  /** What stands beside the buttons that every picture has. */
  readonly tools?: ReactNode
}

/** A graph as a picture, with the buttons that every picture has. */
export const FlowPicture = ({
  graph,
  arrangement = 'lanes',
  label,
  selected,
  highlighted,
  onSelect,
  onOpen,
  marks,
  tools,
}: FlowPictureProps) => {
  const { organisationNames, register, asAt } = useWorkbench()
  const { found } = useFindings(register, asAt)
  const { theme } = useTheme()
  const canvas = useRef<CanvasHandle>(null)
  const [legendShown, setLegendShown] = useState(false)
  const placed = useMemo(
    () => (arrangement === 'network' ? layOutNetwork(graph) : layOutGraph(graph, { organisationNames })),
    [graph, arrangement, organisationNames],
  )
  const findings = useMemo(
    () => (found === null || marks?.shown === false ? undefined : markFindings(graph, found.pinned)),
    [graph, found, marks?.shown],
  )
  const buttons = [
    { label: pictureWords.zoomOut, Icon: Minus, act: () => canvas.current?.zoomBy(1 / 1.25) },
    { label: pictureWords.zoomIn, Icon: Plus, act: () => canvas.current?.zoomBy(1.25) },
    { label: pictureWords.fit, Icon: Maximize, act: () => canvas.current?.fit() },
    { label: pictureWords.reset, Icon: ScanText, act: () => canvas.current?.reset() },
  ]
  return (
    <div className="picture">
      <div className="picture__tools" role="toolbar" aria-label={pictureWords.tools}>
        {buttons.map(({ label: name, Icon, act }) => (
          <button key={name} type="button" className="icon-button" title={name} onClick={act}>
            <Icon aria-hidden="true" size={18} />
            <span className="govuk-visually-hidden">{name}</span>
          </button>
        ))}
        <button
          type="button"
          className="tool-button"
          aria-expanded={legendShown}
          onClick={() => setLegendShown(!legendShown)}
        >
          <List aria-hidden="true" size={16} /> {pictureWords.legend}
        </button>
        {marks !== undefined && (
          <button
            type="button"
            className="tool-button"
            aria-pressed={marks.shown}
            onClick={() => marks.onChange(!marks.shown)}
          >
            <Flag aria-hidden="true" size={16} /> {pictureWords.findings}
          </button>
        )}
        {tools}
      </div>
      <div className="picture__ground">
        <FlowCanvas
          placed={placed}
          selected={selected}
          highlighted={highlighted}
          findings={findings}
          onSelect={onSelect}
          onOpen={onOpen}
          theme={theme}
          label={label}
          handle={canvas}
        />
        {legendShown && (
          <section className="picture__legend" aria-label={pictureWords.legend}>
            <Legend placed={placed} findings={findings} />
          </section>
        )}
      </div>
    </div>
  )
}
