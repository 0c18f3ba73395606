import { partyKindNames } from '@sharemap/graph'
import { countryName } from '@sharemap/law'
import type { Party } from '@sharemap/register'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue, Unsaid } from '../elements/SaidValue.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { CommonFacts } from './CommonFacts.tsx'
import { ContactList } from './ContactList.tsx'
import { detailsWords } from './details-words.ts'

/** What is known of a body, or of a class of bodies. */
export const PartyFacts = ({ party }: { readonly party: Party }) => {
  const { register } = useWorkbench()
  const isNamed = party.scope === 'named-body'
  const provides = register.systems.filter(({ provider }) => provider.state === 'stated' && provider.value === party.id)
  return (
    <Facts>
      <Fact term={detailsWords.kind}>{partyKindNames[party.kind].one}</Fact>
      <Fact term={detailsWords.scope}>{isNamed ? detailsWords.namedBody : detailsWords.classOfRecipients}</Fact>
      <Fact term={detailsWords.parent}>{party.parent !== null && <RecordLink id={party.parent} />}</Fact>
      <Fact term={detailsWords.country}>
        <SaidValue of={party.country}>{(code) => countryName(code) ?? code}</SaidValue>
      </Fact>
      <Fact term={detailsWords.systems}>
        {provides.length > 0 && <RecordLinks ids={provides.map(({ id }) => id)} />}
      </Fact>
      {isNamed && (
        <>
          <Fact term={detailsWords.publicAuthority}>
            {party.publicAuthority === 'not-stated' ? <Unsaid /> : detailsWords[party.publicAuthority]}
          </Fact>
          <Fact term={detailsWords.icoRegistration}>
            <SaidValue of={party.icoRegistration}>{(number) => number}</SaidValue>
          </Fact>
          <Fact term={detailsWords.companyNumber}>
            {party.companyNumber.state === 'stated' && party.companyNumber.value}
          </Fact>
        </>
      )}
      <Fact term={detailsWords.addresses}>{party.addresses.length > 0 && party.addresses.join('; ')}</Fact>
      <Fact term={detailsWords.contacts}>{party.contacts.length > 0 && <ContactList contacts={party.contacts} />}</Fact>
      <CommonFacts record={party} />
    </Facts>
  )
}
