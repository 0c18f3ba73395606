import { categoriesThatMayGo, type FlowEdge, type FlowGraph, nodeOf } from '@sharemap/graph'
import type { ReactNode } from 'react'
import { Fact, Facts } from '../elements/Facts.tsx'
import { SaidFacts } from '../elements/SaidFacts.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { detailsWords } from './details-words.ts'
import { ConditionsUsed, ExemptionUsed, GatewayUsed, LawfulBasesUsed, OffenceAuthoritiesUsed } from './LegalGrounds.tsx'

/** The conditions for sensitive data matter where such data goes or may go; stated ones are shown in any case. */
const sensitivitiesOf = (graph: FlowGraph, edge: FlowEdge): ReadonlySet<string> =>
  new Set(
    [...categoriesThatMayGo(graph, edge)].flatMap((id) => {
      const node = nodeOf(graph, id)
      return node?.kind === 'category' ? [node.sensitivity] : []
    }),
  )

/** Why a flow is allowed: each party's basis, the purposes', the conditions, the power, the exemption. */
export const FlowLaw = ({ edge }: { readonly edge: FlowEdge }) => {
  const { graph, records } = useWorkbench()
  const flow = records.of('flow', edge.flow)
  const activity = records.of('activity', edge.activity)
  if (flow === undefined) return null
  const purposes = (activity?.purposes ?? []).filter(
    ({ id }) => flow.purposes.length === 0 || flow.purposes.includes(id),
  )
  const saysBasis = [...flow.lawfulBases, ...purposes].some(({ article6 }) => article6.state === 'stated')
  const sensitive = sensitivitiesOf(graph, edge)
  const article9 = flow.article9.state === 'not-stated' ? (activity?.article9 ?? flow.article9) : flow.article9
  const article10 = flow.article10.state === 'not-stated' ? (activity?.article10 ?? flow.article10) : flow.article10
  const orSkip = (unsaid: boolean, isDue: boolean, value: ReactNode) => (unsaid ? (isDue ? null : false) : value)
  return (
    <>
      {!saysBasis && <p className="unsaid">{detailsWords.noBasis}</p>}
      <SaidFacts
        facts={[
          ...flow.lawfulBases.map(({ party, article6 }) => ({
            term: detailsWords.basisOf(records.nameOf(party)),
            value: article6.state === 'not-stated' ? null : <LawfulBasesUsed of={article6} />,
          })),
          ...purposes.map(({ name, article6 }) => ({
            term: detailsWords.basisOfPurpose(name),
            value: orSkip(article6.state === 'not-stated', saysBasis, <LawfulBasesUsed of={article6} />),
          })),
          {
            term: detailsWords.gateway,
            value: flow.gateway.state === 'not-stated' ? null : <GatewayUsed of={flow.gateway} />,
          },
          {
            term: detailsWords.article9,
            value: orSkip(article9.state === 'not-stated', sensitive.has('special'), <ConditionsUsed of={article9} />),
          },
          {
            term: detailsWords.article10,
            value: orSkip(
              article10.state === 'not-stated',
              sensitive.has('criminal-offence'),
              <OffenceAuthoritiesUsed of={article10} />,
            ),
          },
          // An exemption is relied on or is not: unsaid, it is no gap.
          {
            term: detailsWords.exemption,
            value: flow.exemption.state === 'stated' && <ExemptionUsed of={flow.exemption} />,
          },
        ]}
      />
      {purposes.length > 0 && (
        <Facts>
          <Fact term={detailsWords.purposes}>{purposes.map(({ name }) => name).join('; ')}</Fact>
        </Facts>
      )}
    </>
  )
}
