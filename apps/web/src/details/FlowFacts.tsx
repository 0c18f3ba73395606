import { categoriesThatMayGo, type FlowEdge } from '@sharemap/graph'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue, Unsaid } from '../elements/SaidValue.tsx'
import { formWords, natureWords, roleWords } from '../reading/fact-words.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { detailsWords } from './details-words.ts'
import { ConditionsUsed, ExemptionUsed, GatewayUsed, LawfulBasesUsed, OffenceAuthoritiesUsed } from './LegalGrounds.tsx'
import { StandingFacts } from './StandingFacts.tsx'

const Carried = ({ edge }: { readonly edge: FlowEdge }) => {
  const { graph } = useWorkbench()
  if (edge.carried.state === 'none') return <span>{detailsWords.anonymousOnly}</span>
  const categories = categoriesThatMayGo(graph, edge)
  if (edge.carried.state === 'stated') return <RecordLinks ids={categories} />
  if (categories.size === 0) return <Unsaid />
  return (
    <details>
      <summary className="unsaid">{detailsWords.anyOf(categories.size)}</summary>
      <RecordLinks ids={categories} />
    </details>
  )
}

const crossings = (edge: FlowEdge): string => {
  const crossed = [
    edge.crossesOrganisation ? detailsWords.crossesOrganisation : '',
    edge.leavesUk === 'yes' ? detailsWords.crossesBorder : '',
    edge.leavesUk === 'not-stated' ? detailsWords.mayCrossBorder : '',
  ].filter((text) => text !== '')
  return crossed.length === 0 ? detailsWords.crossesNothing : crossed.join('; ')
}

/** What is known of a flow: what goes, when, and how. */
export const FlowFacts = ({ edge }: { readonly edge: FlowEdge }) => {
  const { records } = useWorkbench()
  const flow = records.of('flow', edge.flow)
  if (flow === undefined) return null
  return (
    <Facts>
      <Fact term={detailsWords.from}>
        <RecordLink id={edge.from} />
      </Fact>
      <Fact term={detailsWords.to}>
        <RecordLink id={edge.to} />
      </Fact>
      <Fact term={detailsWords.activity}>{edge.activity !== edge.from && <RecordLink id={edge.activity} />}</Fact>
      <Fact term={detailsWords.what}>
        <Carried edge={edge} />
      </Fact>
      <Fact term={detailsWords.subjectGroups}>
        <SaidValue of={flow.subjectGroups}>{(groups) => <RecordLinks ids={groups} />}</SaidValue>
      </Fact>
      <Fact term={detailsWords.when}>
        <SaidValue of={flow.trigger}>{(trigger) => trigger}</SaidValue>
      </Fact>
      <Fact term={detailsWords.nature}>{natureWords[edge.nature]}</Fact>
      <Fact term={detailsWords.recipientRole}>{roleWords[edge.role]}</Fact>
      <Fact term={detailsWords.form}>{formWords[edge.form]}</Fact>
      <Fact term={detailsWords.method}>
        <SaidValue of={flow.method}>{(method) => method}</SaidValue>
      </Fact>
      <Fact term={detailsWords.frequency}>
        <SaidValue of={flow.frequency}>{(frequency) => frequency}</SaidValue>
      </Fact>
      <Fact term={detailsWords.agreement}>
        <SaidValue of={flow.agreement}>{(agreement) => <RecordLink id={agreement} />}</SaidValue>
      </Fact>
      <Fact term={detailsWords.crosses}>{crossings(edge)}</Fact>
    </Facts>
  )
}

/** Why a flow is allowed: each party's basis, the purposes', the conditions, the power, the exemption. */
export const FlowLaw = ({ edge }: { readonly edge: FlowEdge }) => {
  const { records } = useWorkbench()
  const flow = records.of('flow', edge.flow)
  const activity = records.of('activity', edge.activity)
  if (flow === undefined) return null
  const purposes = (activity?.purposes ?? []).filter(
    ({ id }) => flow.purposes.length === 0 || flow.purposes.includes(id),
  )
  const saysBasis = [...flow.lawfulBases, ...purposes].some(({ article6 }) => article6.state === 'stated')
  return (
    <>
      {!saysBasis && <p className="unsaid">{detailsWords.noBasis}</p>}
      <Facts>
        {flow.lawfulBases.map(({ party, article6 }) => (
          <Fact key={party} term={detailsWords.basisOf(records.nameOf(party))}>
            <LawfulBasesUsed of={article6} />
          </Fact>
        ))}
        {purposes.map(({ id, name, article6 }) => (
          <Fact key={id} term={detailsWords.basisOfPurpose(name)}>
            <LawfulBasesUsed of={article6} />
          </Fact>
        ))}
        <Fact term={detailsWords.gateway}>
          <GatewayUsed of={flow.gateway} />
        </Fact>
        <Fact term={detailsWords.article9}>
          <ConditionsUsed
            of={flow.article9.state === 'not-stated' ? (activity?.article9 ?? flow.article9) : flow.article9}
          />
        </Fact>
        <Fact term={detailsWords.article10}>
          <OffenceAuthoritiesUsed
            of={flow.article10.state === 'not-stated' ? (activity?.article10 ?? flow.article10) : flow.article10}
          />
        </Fact>
        <Fact term={detailsWords.exemption}>
          <ExemptionUsed of={flow.exemption} />
        </Fact>
      </Facts>
    </>
  )
}

/** Whether a flow's transfer out of the UK stands; nothing where it is known to make none. */
export const FlowStanding = ({ edge }: { readonly edge: FlowEdge }) => {
  if (edge.transfer !== null && edge.standing !== null) {
    return (
      <>
        <p>
          <RecordLink id={edge.transfer} />
        </p>
        <StandingFacts standing={edge.standing} />
      </>
    )
  }
  if (edge.leavesUk === 'no') return <p>{detailsWords.staysInUk}</p>
  return <p className="unsaid">{edge.leavesUk === 'yes' ? detailsWords.leavesUnexplained : detailsWords.maybeLeaves}</p>
}
