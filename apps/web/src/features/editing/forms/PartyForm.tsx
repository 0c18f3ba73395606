import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { ContactsEntry } from '../fields/ContactsEntry.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { PickRecord } from '../fields/PickRecord.tsx'
import { RadioEntry } from '../fields/RadioEntry.tsx'
import { SaidCountry } from '../fields/SaidCountry.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { TextListEntry } from '../fields/TextListEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { partyWords } from '../words/record-form-words.ts'

const parties = ['party'] as const

/** What is asked of a body, or a class of bodies. */
export const PartyForm = () => {
  const { record, set } = useRecord('party')
  return (
    <>
      <FormSection title={partyWords.who}>
        <NameFields label={partyWords.name} aliases />
        <PartyEssentials />
        <PickRecord
          path="parent"
          label={partyWords.parent}
          kinds={parties}
          adds="party"
          value={record.parent}
          onChoose={(parent) => set({ parent })}
        />
        <RadioEntry
          path="publicAuthority"
          label={partyWords.publicAuthority}
          value={record.publicAuthority}
          words={partyWords.publicAuthorities}
          onChange={(publicAuthority) => set({ publicAuthority })}
        />
      </FormSection>
      <FormSection title={partyWords.registration}>
        <SaidText
          path="icoRegistration"
          label={partyWords.icoRegistration}
          value={record.icoRegistration}
          onChange={(icoRegistration) => icoRegistration.state !== 'none' && set({ icoRegistration })}
        />
        <SaidText
          path="companyNumber"
          label={partyWords.companyNumber}
          value={record.companyNumber}
          onChange={(companyNumber) => companyNumber.state !== 'none' && set({ companyNumber })}
        />
      </FormSection>
      <FormSection title={partyWords.reach}>
        <TextListEntry
          path="addresses"
          label={partyWords.addresses}
          values={record.addresses}
          onChange={(addresses) => set({ addresses })}
        />
        <ContactsEntry
          path="contacts"
          label={partyWords.contacts}
          contacts={record.contacts}
          onChange={(contacts) => set({ contacts })}
        />
      </FormSection>
      <ReviewFields />
      <SourceFields />
    </>
  )
}

/** What tells one body from another besides its name, and whether what goes to it leaves the country. */
export const PartyEssentials = () => {
  const { record, set } = useRecord('party')
  return (
    <>
      <SelectEntry
        path="kind"
        label={partyWords.kind}
        value={record.kind}
        words={partyWords.kinds}
        onChange={(kind) => set({ kind })}
      />
      <RadioEntry
        path="scope"
        label={partyWords.scope}
        value={record.scope}
        words={partyWords.scopes}
        onChange={(scope) => set({ scope })}
      />
      <SaidCountry
        path="country"
        label={partyWords.country}
        value={record.country}
        onChange={(country) => set({ country })}
      />
    </>
  )
}
