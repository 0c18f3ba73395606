import { judgeTransfer } from '@sharemap/graph'
import type { KnownRecord } from '../workbench/record-index.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { ActivityFacts } from './ActivityFacts.tsx'
import { AgreementFacts } from './AgreementFacts.tsx'
import { CategoryFacts, SubjectGroupFacts } from './CategoryFacts.tsx'
import { NoticeFacts } from './NoticeFacts.tsx'
import { PartyFacts } from './PartyFacts.tsx'
import { RetentionRules } from './RetentionRules.tsx'
import { StandingFacts } from './StandingFacts.tsx'
import { SystemFacts } from './SystemFacts.tsx'
import { TransferFacts } from './TransferFacts.tsx'

/** The facts of a record, whatever its kind; those of a flow stand in FlowFacts, for they are its edge's too. */
export const RecordFacts = ({ known }: { readonly known: KnownRecord }) => {
  const { asAt } = useWorkbench()
  switch (known.kind) {
    case 'party':
      return <PartyFacts party={known.record} />
    case 'activity':
      return <ActivityFacts activity={known.record} />
    case 'system':
      return <SystemFacts system={known.record} />
    case 'category':
      return <CategoryFacts category={known.record} />
    case 'subject-group':
      return <SubjectGroupFacts group={known.record} />
    case 'agreement':
      return <AgreementFacts agreement={known.record} />
    case 'notice':
      return <NoticeFacts notice={known.record} />
    case 'retention':
      return <RetentionRules ids={[known.record.id]} />
    case 'transfer':
      return (
        <>
          <StandingFacts standing={judgeTransfer(known.record, asAt)} />
          <TransferFacts transfer={known.record} />
        </>
      )
    case 'flow':
      return null
  }
}
