import { type BundleEdge, type FlowEdge, indexGraph, type LinkEdge, sentenceOfLink } from '@sharemap/graph'
import { Fact, Facts } from '../elements/Facts.tsx'
import { CertaintyMark } from '../elements/Mark.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { useSentenceOf } from '../reading/use-sentence-of.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { CommonFacts } from './CommonFacts.tsx'
import { detailsWords } from './details-words.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { FlowFacts, FlowLaw, FlowStanding } from './FlowFacts.tsx'

/** Everything known of a flow: the sentence, the facts, the law, the standing, the evidence. */
export const FlowDetails = ({ edge }: { readonly edge: FlowEdge }) => {
  const { records } = useWorkbench()
  const sentenceOf = useSentenceOf()
  const flow = records.of('flow', edge.flow)
  return (
    <>
      <p className={`sentence sentence--${edge.certainty}`}>
        {sentenceOf(edge)} <CertaintyMark certainty={edge.certainty} />
      </p>
      <section>
        <h3>{detailsWords.law}</h3>
        <FlowLaw edge={edge} />
      </section>
      <section>
        <h3>{detailsWords.standing}</h3>
        <FlowStanding edge={edge} />
      </section>
      <section>
        <h3>{detailsWords.facts}</h3>
        <FlowFacts edge={edge} />
        {flow !== undefined && (
          <Facts>
            <CommonFacts record={flow} />
          </Facts>
        )}
      </section>
      <section>
        <h3>{detailsWords.evidence}</h3>
        <EvidenceList evidence={flow?.evidence ?? []} />
      </section>
    </>
  )
}

/** What a link between two records says, its ends, and on account of which activities it stands. */
export const LinkDetails = ({ edge }: { readonly edge: LinkEdge }) => {
  const { graph } = useWorkbench()
  return (
    <>
      <p className={`sentence sentence--${edge.certainty}`}>
        {sentenceOfLink(graph, edge)} <CertaintyMark certainty={edge.certainty} />
      </p>
      <Facts>
        <Fact term={detailsWords.from}>
          <RecordLink id={edge.from} />
        </Fact>
        <Fact term={detailsWords.to}>
          <RecordLink id={edge.to} />
        </Fact>
        <Fact term={detailsWords.ofActivities}>
          {edge.activities.length > 0 && <RecordLinks ids={edge.activities} />}
        </Fact>
      </Facts>
    </>
  )
}

/** A bundle: the flows and links that it stands for. */
export const BundleDetails = ({
  edge,
  members,
}: {
  readonly edge: BundleEdge
  readonly members: readonly string[]
}) => {
  const { graph } = useWorkbench()
  const sentenceOf = useSentenceOf()
  const { edgeOf } = indexGraph(graph)
  const flows = edge.flows.flatMap((id) => edgeOf.get(id) ?? []).filter((member) => member.kind === 'flow')
  const links = members
    .flatMap((id) => edgeOf.get(id) ?? [])
    .filter((member) => member.kind !== 'flow' && member.kind !== 'bundle')
  return (
    <>
      {flows.length > 0 && (
        <section>
          <h3>{detailsWords.flowsInBundle(flows.length)}</h3>
          <ul className="plain-list">
            {flows.map((flow) => (
              <li key={flow.id} className={`sentence sentence--${flow.certainty}`}>
                <RecordLink id={flow.id}>{sentenceOf(flow)}</RecordLink> <CertaintyMark certainty={flow.certainty} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h3>{detailsWords.linksInBundle(links.length)}</h3>
          <ul className="plain-list">
            {links.map((link) => (
              <li key={link.id}>
                <RecordLink id={link.id}>{sentenceOfLink(graph, link)}</RecordLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
