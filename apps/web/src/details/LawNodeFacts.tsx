import type { FlowGraph, GatewayNode, LawfulBasisNode } from '@sharemap/graph'
import { findEntry, gateways, lawfulBases, plainDate } from '@sharemap/law'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLinks } from '../elements/RecordLink.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { detailsWords } from './details-words.ts'

const restingOn = (graph: FlowGraph, id: string): string[] =>
  graph.edges.filter((edge) => edge.kind === 'rests-on' && edge.to === id).map((edge) => edge.from)

/** What the law says of a lawful basis or a power to share, and the activities that rest on it. */
export const LawNodeFacts = ({ node }: { readonly node: LawfulBasisNode | GatewayNode }) => {
  const { graph } = useWorkbench()
  const basis = node.kind === 'lawful-basis' ? findEntry(lawfulBases, node.code) : undefined
  const gateway = node.kind === 'gateway' && node.code !== null ? findEntry(gateways, node.code) : undefined
  const entry = basis ?? gateway
  const activities = restingOn(graph, node.id)
  return (
    <Facts>
      <Fact term={detailsWords.source}>
        {entry !== undefined &&
          (entry.sourceUrl === undefined ? entry.source : <a href={entry.sourceUrl}>{entry.source}</a>)}
      </Fact>
      <Fact term={detailsWords.plainName}>{entry?.plainName}</Fact>
      <Fact term={detailsWords.effect}>{gateway?.whatItDoes}</Fact>
      <Fact term={detailsWords.inForceFrom}>{entry?.inForceFrom && plainDate(entry.inForceFrom)}</Fact>
      <Fact term={detailsWords.inForceTo}>{entry?.inForceTo && plainDate(entry.inForceTo)}</Fact>
      <Fact term={detailsWords.note}>
        {basis !== undefined &&
          `${basis.councilNote}${basis.closedToPublicAuthorityTasks ? ` ${detailsWords.closedToAuthorities}` : ''}`}
      </Fact>
      <Fact term={detailsWords.relyOn}>{activities.length > 0 && <RecordLinks ids={activities} />}</Fact>
    </Facts>
  )
}
