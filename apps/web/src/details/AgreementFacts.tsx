import { plainDate } from '@sharemap/law'
import type { Agreement } from '@sharemap/register'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue } from '../elements/SaidValue.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { CommonFacts } from './CommonFacts.tsx'
import { agreementKindWords, detailsWords } from './details-words.ts'

/** What is known of an agreement, and the flows that rely on it. */
export const AgreementFacts = ({ agreement }: { readonly agreement: Agreement }) => {
  const { register } = useWorkbench()
  const flows = register.flows.filter(
    (flow) => flow.agreement.state === 'stated' && flow.agreement.value === agreement.id,
  )
  return (
    <Facts>
      <Fact term={detailsWords.kind}>{agreementKindWords[agreement.kind]}</Fact>
      <Fact term={detailsWords.parties}>
        <RecordLinks ids={agreement.parties} />
      </Fact>
      <Fact term={detailsWords.startsOn}>
        <SaidValue of={agreement.startsOn}>{plainDate}</SaidValue>
      </Fact>
      <Fact term={detailsWords.endsOn}>
        <SaidValue of={agreement.endsOn}>{plainDate}</SaidValue>
      </Fact>
      <Fact term={detailsWords.reference}>
        <SaidValue of={agreement.reference}>{(reference) => reference}</SaidValue>
      </Fact>
      <Fact term={detailsWords.publicRegister}>
        {agreement.publicRegisterId.state === 'stated' && agreement.publicRegisterId.value}
      </Fact>
      <Fact term={detailsWords.usedBy}>{flows.length > 0 && <RecordLinks ids={flows.map(({ id }) => id)} />}</Fact>
      <CommonFacts record={agreement} />
    </Facts>
  )
}
