import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { SaidCountries } from '../fields/SaidCountry.tsx'
import { SaidRecord } from '../fields/SaidRecords.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { systemWords } from '../words/record-form-words.ts'

const parties = ['party'] as const

/** What is asked of software, or of a place in which data is kept. */
export const SystemForm = () => {
  const { record, set } = useRecord('system')
  return (
    <>
      <FormSection title={systemWords.what}>
        <NameFields label={systemWords.name} aliases />
        <SystemEssentials />
      </FormSection>
      <FormSection title={systemWords.hosting}>
        <SaidCountries
          path="hostingLocations"
          label={systemWords.hostingCountries}
          value={record.hostingLocations}
          onChange={(hostingLocations) => set({ hostingLocations })}
        />
      </FormSection>
      <ReviewFields />
      <SourceFields />
    </>
  )
}

/** Who provides it, and in what role. */
export const SystemEssentials = () => {
  const { record, set } = useRecord('system')
  return (
    <>
      <SaidRecord
        path="provider"
        label={systemWords.provider}
        kinds={parties}
        adds="party"
        value={record.provider}
        onChange={(provider) => provider.state !== 'none' && set({ provider })}
      />
      <SelectEntry
        path="role"
        label={systemWords.role}
        value={record.role}
        words={systemWords.roles}
        onChange={(role) => set({ role })}
      />
    </>
  )
}
