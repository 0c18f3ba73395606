import { countryName, findEntry, plainDate, safeguards } from '@sharemap/law'
import type { Transfer } from '@sharemap/register'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue } from '../elements/SaidValue.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { CommonFacts } from './CommonFacts.tsx'
import { detailsWords } from './details-words.ts'
import { LegalName } from './LegalGrounds.tsx'

/** What is known of a transfer out of the UK, and the flows that make it. */
export const TransferFacts = ({ transfer }: { readonly transfer: Transfer }) => {
  const { register } = useWorkbench()
  const flows = register.flows.filter((flow) => flow.transfer.state === 'stated' && flow.transfer.value === transfer.id)
  return (
    <Facts>
      <Fact term={detailsWords.country}>
        <SaidValue of={transfer.country}>{(code) => countryName(code) ?? code}</SaidValue>
      </Fact>
      <Fact term={detailsWords.mechanism}>
        <SaidValue of={transfer.mechanism}>
          {(code) => <LegalName entry={findEntry(safeguards, code)} code={code} />}
        </SaidValue>
      </Fact>
      <Fact term={detailsWords.certification}>
        <SaidValue of={transfer.certification}>
          {({ scheme, checkedOn }) =>
            checkedOn === null ? scheme : `${scheme}, ${detailsWords.checkedOn} ${plainDate(checkedOn)}`
          }
        </SaidValue>
      </Fact>
      <Fact term={detailsWords.agreedOn}>
        <SaidValue of={transfer.agreedOn}>{plainDate}</SaidValue>
      </Fact>
      <Fact term={detailsWords.test}>
        <SaidValue of={transfer.dataProtectionTest}>{({ outcome }) => detailsWords.testOutcome[outcome]}</SaidValue>
      </Fact>
      <Fact term={detailsWords.madeBy}>{flows.length > 0 && <RecordLinks ids={flows.map(({ id }) => id)} />}</Fact>
      <CommonFacts record={transfer} />
    </Facts>
  )
}
