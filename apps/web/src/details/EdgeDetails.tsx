import { type BundleEdge, type FlowEdge, indexGraph, type LinkEdge, sentenceOfLink } from '@sharemap/graph'
import { Fact, Facts } from '../elements/Facts.tsx'
import { CertaintyMark } from '../elements/Mark.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { RecordFindings } from '../findings/RecordFindings.tsx'
import { SeverityMarks } from '../findings/SeverityMark.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { useSentenceOf } from '../reading/use-sentence-of.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { CommonFacts } from './CommonFacts.tsx'
import { detailsWords } from './details-words.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { FlowFacts, FlowStanding } from './FlowFacts.tsx'
import { FlowLaw } from './FlowLaw.tsx'

export interface FlowDetailsProps {
  readonly edge: FlowEdge
  /** The level of the headings: one below the heading that names the flow. */
  readonly headingLevel: 2 | 3
}

/** Everything known of a flow: the sentence, the law, the standing, the facts, the evidence. */
export const FlowDetails = ({ edge, headingLevel }: FlowDetailsProps) => {
  const { records } = useWorkbench()
  const sentenceOf = useSentenceOf()
  const flow = records.of('flow', edge.flow)
  const Heading = `h${headingLevel}` as const
  return (
    <>
      <p className={`sentence sentence--${edge.certainty}`}>
        {sentenceOf(edge)} <CertaintyMark certainty={edge.certainty} />
      </p>
      <section>
        <Heading>{detailsWords.law}</Heading>
        <FlowLaw edge={edge} />
      </section>
      <section>
        <Heading>{detailsWords.standing}</Heading>
        <FlowStanding edge={edge} />
      </section>
      <section>
        <Heading>{detailsWords.facts}</Heading>
        <FlowFacts edge={edge} />
        {flow !== undefined && (
          <Facts>
            <CommonFacts record={flow} />
          </Facts>
        )}
      </section>
      <section>
        <Heading>{detailsWords.evidence}</Heading>
        <EvidenceList evidence={flow?.evidence ?? []} />
      </section>
      <RecordFindings id={edge.flow} headingLevel={headingLevel} />
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

/** Several flows, each as its sentence. */
export const FlowList = ({ ids }: { readonly ids: readonly string[] }) => {
  const { graph, register, asAt } = useWorkbench()
  const { found } = useFindings(register, asAt)
  const sentenceOf = useSentenceOf()
  const { edgeOf } = indexGraph(graph)
  const flows = ids.flatMap((id) => edgeOf.get(id) ?? []).filter((edge) => edge.kind === 'flow')
  return (
    <ul className="plain-list">
      {flows.map((flow) => (
        <li key={flow.id} className={`sentence sentence--${flow.certainty}`}>
          <RecordLink id={flow.id}>{sentenceOf(flow)}</RecordLink>{' '}
          {found?.pinned.has(flow.id) === true && (
            <SeverityMarks findings={found.pinned.get(flow.id) ?? []} label short />
          )}
        </li>
      ))}
    </ul>
  )
}

/** A bundle: the flows and links that it stands for. */
export const BundleDetails = ({ edge }: { readonly edge: BundleEdge }) => {
  const { graph } = useWorkbench()
  const { edgeOf } = indexGraph(graph)
  const links = edge.members
    .flatMap((id) => edgeOf.get(id) ?? [])
    .filter((member) => member.kind !== 'flow' && member.kind !== 'bundle')
  return (
    <>
      {edge.flows.length > 0 && (
        <section>
          <h3>{detailsWords.flowsInBundle(edge.flows.length)}</h3>
          <FlowList ids={edge.flows} />
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
