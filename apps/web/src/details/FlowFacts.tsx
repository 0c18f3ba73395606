import { categoriesThatMayGo, type FlowEdge } from '@sharemap/graph'
import type { SaidOrNone } from '@sharemap/register'
import type { ReactNode } from 'react'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { SaidFacts } from '../elements/SaidFacts.tsx'
import { SaidValue, Unsaid } from '../elements/SaidValue.tsx'
import { formWords, natureWords, roleWords } from '../reading/fact-words.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { detailsWords } from './details-words.ts'
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

/** The value where it is said in words; null where nobody says. */
const orUnsaid = (field: SaidOrNone<string>): ReactNode | null =>
  field.state === 'not-stated' ? null : <SaidValue of={field}>{(value) => value}</SaidValue>

const codeOrUnsaid = <Code extends string>(code: Code, words: Readonly<Record<Code, string>>): string | null =>
  code === 'not-stated' ? null : words[code]

/** What is known of a flow: what goes, when, and how. */
export const FlowFacts = ({ edge }: { readonly edge: FlowEdge }) => {
  const { records } = useWorkbench()
  const flow = records.of('flow', edge.flow)
  if (flow === undefined) return null
  return (
    <SaidFacts
      facts={[
        { term: detailsWords.from, value: <RecordLink id={edge.from} /> },
        { term: detailsWords.to, value: <RecordLink id={edge.to} /> },
        { term: detailsWords.activity, value: edge.activity !== edge.from && <RecordLink id={edge.activity} /> },
        { term: detailsWords.what, value: <Carried edge={edge} /> },
        {
          term: detailsWords.subjectGroups,
          value: edge.subjectGroups === null ? null : <RecordLinks ids={edge.subjectGroups} />,
        },
        { term: detailsWords.when, value: edge.trigger },
        { term: detailsWords.nature, value: codeOrUnsaid(edge.nature, natureWords) },
        { term: detailsWords.recipientRole, value: codeOrUnsaid(edge.role, roleWords) },
        { term: detailsWords.form, value: codeOrUnsaid(edge.form, formWords) },
        { term: detailsWords.method, value: orUnsaid(flow.method) },
        { term: detailsWords.frequency, value: orUnsaid(flow.frequency) },
        {
          term: detailsWords.agreement,
          value:
            flow.agreement.state === 'not-stated' ? null : (
              <SaidValue of={flow.agreement}>{(agreement) => <RecordLink id={agreement} />}</SaidValue>
            ),
        },
        { term: detailsWords.crosses, value: crossings(edge) },
      ]}
    />
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
