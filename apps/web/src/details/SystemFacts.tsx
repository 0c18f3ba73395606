import { countryName } from '@sharemap/law'
import type { System } from '@sharemap/register'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue } from '../elements/SaidValue.tsx'
import { roleWords } from '../reading/fact-words.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { CommonFacts } from './CommonFacts.tsx'
import { detailsWords } from './details-words.ts'

/** What is known of a system. */
export const SystemFacts = ({ system }: { readonly system: System }) => {
  const { register } = useWorkbench()
  const activities = register.activities.filter(({ systems }) => systems.includes(system.id))
  return (
    <Facts>
      <Fact term={detailsWords.provider}>
        <SaidValue of={system.provider}>{(party) => <RecordLink id={party} />}</SaidValue>
      </Fact>
      <Fact term={detailsWords.role}>{roleWords[system.role]}</Fact>
      <Fact term={detailsWords.hosting}>
        <SaidValue of={system.hostingLocations}>
          {(codes) => codes.map((code) => countryName(code) ?? code).join(', ')}
        </SaidValue>
      </Fact>
      <Fact term={detailsWords.servesActivities}>
        {activities.length > 0 && <RecordLinks ids={activities.map(({ id }) => id)} />}
      </Fact>
      <CommonFacts record={system} />
    </Facts>
  )
}
