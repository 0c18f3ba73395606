import { type FlowEdge, type GraphNode, indexGraph, nodeOf } from '@sharemap/graph'
import { Fact, Facts } from '../elements/Facts.tsx'
import { CertaintyMark, IdentifiesMark, SensitivityMark } from '../elements/Mark.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { RecordFindings } from '../findings/RecordFindings.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { ActivityLaw } from './ActivityFacts.tsx'
import { detailsWords, kindWords } from './details-words.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { LawNodeFacts } from './LawNodeFacts.tsx'
import { RecordFacts } from './RecordFacts.tsx'

const FlowsByEnd = ({ flows, end }: { readonly flows: readonly FlowEdge[]; readonly end: 'from' | 'to' }) =>
  flows.length === 0 ? (
    <p className="quiet">{detailsWords.noFlows}</p>
  ) : (
    <ul className="plain-list">
      {flows.map((flow) => (
        <li key={flow.id}>
          <RecordLink id={flow.id}>
            {end === 'to' ? '→ ' : '← '}
            <FlowEnd id={flow[end]} trigger={flow.trigger} />
          </RecordLink>
        </li>
      ))}
    </ul>
  )

const FlowEnd = ({ id, trigger }: { readonly id: string; readonly trigger: string | null }) => {
  const { records } = useWorkbench()
  return (
    <>
      {records.nameOf(id)}
      {trigger !== null && <span className="quiet">{detailsWords.whenIt(trigger)}</span>}
    </>
  )
}

const marksOf = (node: GraphNode) => (
  <p className="marks">
    <CertaintyMark certainty={node.certainty} />
    {node.kind === 'category' && <SensitivityMark sensitivity={node.sensitivity} />}
    {node.kind === 'category' && node.identifiesAlone && (
      <IdentifiesMark>{detailsWords.identifiesAlone}</IdentifiesMark>
    )}
  </p>
)

/** Everything known of a record: what it gives and gets, the facts, the law, the evidence. */
export const NodeDetails = ({ node }: { readonly node: GraphNode }) => {
  const { graph, records } = useWorkbench()
  const known = records.get(node.id)
  const flows = graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')
  const gives = flows.filter((flow) => flow.from === node.id)
  const gets = flows.filter((flow) => flow.to === node.id)
  const hasFlows = node.kind === 'party' || node.kind === 'activity' || node.kind === 'system'
  return (
    <>
      {marksOf(node)}
      {(node.kind === 'lawful-basis' || node.kind === 'gateway') && <LawNodeFacts node={node} />}
      {node.kind === 'place' && <PlaceFacts id={node.id} />}
      {hasFlows && (
        <>
          <section>
            <h3>{detailsWords.gives}</h3>
            <FlowsByEnd flows={gives} end="to" />
          </section>
          <section>
            <h3>{detailsWords.gets}</h3>
            <FlowsByEnd flows={gets} end="from" />
          </section>
        </>
      )}
      {known?.kind === 'activity' && (
        <section>
          <h3>{detailsWords.law}</h3>
          <ActivityLaw activity={known.record} />
        </section>
      )}
      {known !== undefined && (
        <>
          <section>
            <h3>{detailsWords.facts}</h3>
            <RecordFacts known={known} />
          </section>
          <section>
            <h3>{detailsWords.evidence}</h3>
            <EvidenceList evidence={known.record.evidence} />
          </section>
          <RecordFindings id={node.id} headingLevel={3} />
        </>
      )}
    </>
  )
}

/** Who and what is in a place. */
const PlaceFacts = ({ id }: { readonly id: string }) => {
  const { graph } = useWorkbench()
  const { positionOf, inStart, inEdges, edges } = indexGraph(graph)
  const position = positionOf.get(id)
  if (position === undefined) return null
  const ends = [...inEdges.slice(inStart[position], inStart[position + 1])].flatMap((edge) => edges[edge]?.from ?? [])
  const there = [...new Set(ends)].flatMap((end) => nodeOf(graph, end) ?? [])
  // A body and the system that it provides may bear one name: they are told apart by what they are.
  const kinds = [...new Set(there.map(({ kind }) => kind))]
  return (
    <section>
      <h3>{detailsWords.here}</h3>
      <Facts>
        {kinds.map((kind) => (
          <Fact key={kind} term={kindWords[kind]}>
            <RecordLinks ids={there.filter((node) => node.kind === kind).map((node) => node.id)} />
          </Fact>
        ))}
      </Facts>
    </section>
  )
}
