import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { PickRecords } from '../fields/PickRecord.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { agreementWords } from '../words/record-form-words.ts'

const parties = ['party'] as const

/** What is asked of an agreement. */
export const AgreementForm = () => {
  const { record, set } = useRecord('agreement')
  return (
    <>
      <FormSection title={agreementWords.what}>
        <NameFields label={agreementWords.name} />
        <AgreementEssentials />
      </FormSection>
      <FormSection title={agreementWords.dates}>
        <div className="form-row">
          <SaidText
            path="startsOn"
            label={agreementWords.startsOn}
            type="date"
            value={record.startsOn}
            onChange={(startsOn) => startsOn.state !== 'none' && set({ startsOn })}
          />
          <SaidText
            path="endsOn"
            label={agreementWords.endsOn}
            type="date"
            value={record.endsOn}
            onChange={(endsOn) => endsOn.state !== 'none' && set({ endsOn })}
          />
        </div>
        <SaidText
          path="reference"
          label={agreementWords.reference}
          value={record.reference}
          onChange={(reference) => reference.state !== 'none' && set({ reference })}
        />
        <SaidText
          path="publicRegisterId"
          label={agreementWords.publicRegisterId}
          hint={agreementWords.publicRegisterHint}
          value={record.publicRegisterId}
          onChange={(publicRegisterId) => publicRegisterId.state !== 'none' && set({ publicRegisterId })}
        />
      </FormSection>
      <ReviewFields />
      <SourceFields />
    </>
  )
}

/** What kind it is, and between whom: no agreement is without. */
export const AgreementEssentials = () => {
  const { record, set } = useRecord('agreement')
  return (
    <>
      <SelectEntry
        path="kind"
        label={agreementWords.kind}
        value={record.kind}
        words={agreementWords.kinds}
        onChange={(kind) => set({ kind })}
      />
      <PickRecords
        path="parties"
        label={agreementWords.parties}
        kinds={parties}
        adds="party"
        values={record.parties}
        onChange={(ids) => set({ parties: ids })}
      />
    </>
  )
}
