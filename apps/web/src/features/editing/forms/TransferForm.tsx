import { safeguards } from '@sharemap/law'
import type { Transfer } from '@sharemap/register'
import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { RadioRow } from '../fields/RadioEntry.tsx'
import { SaidCountry } from '../fields/SaidCountry.tsx'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { OptionalEntry, TextEntry } from '../fields/TextEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { CodeEntry } from '../legal/CodeEntry.tsx'
import { commonWords } from '../words/common-words.ts'
import { transferWords } from '../words/record-form-words.ts'

/** What is asked of a transfer that is edited by itself. */
export const TransferForm = () => (
  <>
    <FormSection title={transferWords.where}>
      <TransferFields />
    </FormSection>
    <FormSection title={commonWords.names}>
      <NameFields label={commonWords.name} />
    </FormSection>
    <ReviewFields />
    <SourceFields />
  </>
)

type Certification = Extract<Transfer['certification'], { state: 'stated' }>['value']
type Test = Extract<Transfer['dataProtectionTest'], { state: 'stated' }>['value']

const noCertification: Certification = { scheme: '', entry: { state: 'not-stated' }, checkedOn: null }
const noTest: Test = { doneOn: null, outcome: '' as Test['outcome'] }

/** The facts of a transfer out of the UK, from which the law says whether it stands. */
export const TransferFields = () => {
  const { record, set } = useRecord('transfer')
  return (
    <>
      <SaidCountry
        path="country"
        label={transferWords.country}
        value={record.country}
        onChange={(country) => set({ country })}
      />
      <CodeEntry
        path="mechanism"
        label={transferWords.mechanism}
        entries={safeguards}
        all
        value={record.mechanism}
        onChange={(mechanism) => mechanism.state !== 'none' && set({ mechanism })}
      />
      <CertificationEntry value={record.certification} onChange={(certification) => set({ certification })} />
      <SaidText
        path="agreedOn"
        label={transferWords.agreedOn}
        type="date"
        value={record.agreedOn}
        onChange={(agreedOn) => agreedOn.state !== 'none' && set({ agreedOn })}
      />
      <TestEntry value={record.dataProtectionTest} onChange={(dataProtectionTest) => set({ dataProtectionTest })} />
    </>
  )
}

interface CertificationEntryProps {
  readonly value: Transfer['certification']
  readonly onChange: (value: Transfer['certification']) => void
}

const CertificationEntry = ({ value, onChange }: CertificationEntryProps) => (
  <SaidEntry<Certification>
    path="certification"
    label={transferWords.certification}
    hint={transferWords.certificationHint}
    value={value}
    empty={noCertification}
    isEmpty={({ scheme, checkedOn }) => scheme === '' && checkedOn === null}
    onChange={(answer) => answer.state !== 'none' && onChange(answer)}
  >
    {(certification, change) => (
      <>
        <div className="form-row">
          <TextEntry
            path="certification.scheme"
            label={transferWords.scheme}
            value={certification.scheme}
            onChange={(scheme) => change({ ...certification, scheme })}
          />
          <OptionalEntry
            path="certification.checkedOn"
            label={transferWords.checkedOn}
            type="date"
            value={certification.checkedOn}
            onChange={(checkedOn) => change({ ...certification, checkedOn })}
          />
        </div>
        {value.state === 'stated' && (
          <SaidText
            path="certification.entry"
            label={transferWords.entry}
            value={certification.entry}
            onChange={(entry) => entry.state !== 'none' && change({ ...certification, entry })}
          />
        )}
      </>
    )}
  </SaidEntry>
)

interface TestEntryProps {
  readonly value: Transfer['dataProtectionTest']
  readonly onChange: (value: Transfer['dataProtectionTest']) => void
}

const TestEntry = ({ value, onChange }: TestEntryProps) => (
  <SaidEntry<Test>
    path="dataProtectionTest"
    label={transferWords.test}
    hint={transferWords.testHint}
    value={value}
    empty={noTest}
    isEmpty={({ outcome }) => outcome === noTest.outcome}
    onChange={(answer) => answer.state !== 'none' && onChange(answer)}
  >
    {(test, change, { id }) => (
      <>
        <RadioRow
          name={`${id}-outcome`}
          value={test.outcome}
          words={transferWords.outcomes}
          onChange={(outcome) => change({ ...test, outcome })}
        />
        {test.outcome !== noTest.outcome && (
          <OptionalEntry
            path="dataProtectionTest.doneOn"
            label={transferWords.testDoneOn}
            type="date"
            value={test.doneOn}
            onChange={(doneOn) => change({ ...test, doneOn })}
          />
        )}
      </>
    )}
  </SaidEntry>
)
