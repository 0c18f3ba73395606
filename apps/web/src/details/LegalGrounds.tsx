import {
  exemptions,
  findEntry,
  gateways,
  type LegalEntry,
  lawfulBases,
  offenceDataAuthorities,
  schedule1Paragraphs,
  specialCategoryConditions,
} from '@sharemap/law'
import type { Activity, Flow, LawfulBasisUse, SaidOrNone, SpecialCategoryConditionUse } from '@sharemap/register'
import { SaidValue, Unsaid } from '../elements/SaidValue.tsx'
import { detailsWords } from './details-words.ts'

/** An entry of the law by its name and where it stands, with a link to the text where there is one. */
export const LegalName = ({ entry, code }: { readonly entry: LegalEntry | undefined; readonly code: string }) => {
  if (entry === undefined) return <span>{code}</span>
  const source = entry.sourceUrl === undefined ? entry.source : <a href={entry.sourceUrl}>{entry.source}</a>
  return (
    <span>
      {entry.name} <span className="quiet">({source})</span>
    </span>
  )
}

/** Art 6 bases, each with the law that it rests on. */
export const LawfulBasesUsed = ({ of: field }: { readonly of: SaidOrNone<readonly LawfulBasisUse[]> }) => (
  <SaidValue of={field}>
    {(uses) => (
      <ul className="plain-list">
        {uses.map(({ code, law }) => (
          <li key={code}>
            <LegalName entry={findEntry(lawfulBases, code)} code={code} />
            {law.state === 'stated' && (
              <>
                , {detailsWords.restsOnLaw} {law.value}
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </SaidValue>
)

type Schedule1Use = Pick<SpecialCategoryConditionUse, 'schedule1' | 'policyDocument'>

const Schedule1Facts = ({ use }: { readonly use: Schedule1Use }) => (
  <ul className="plain-list quiet">
    <li>
      {detailsWords.schedule1}:{' '}
      <SaidValue of={use.schedule1}>
        {(code) => <LegalName entry={findEntry(schedule1Paragraphs, code)} code={code} />}
      </SaidValue>
    </li>
    <li>
      {detailsWords.policyDocument}: <SaidValue of={use.policyDocument}>{(reference) => reference}</SaidValue>
    </li>
  </ul>
)

/** Art 9 conditions with what DPA 2018 asks for beside them. */
export const ConditionsUsed = ({ of: field }: { readonly of: Flow['article9'] }) => (
  <SaidValue of={field}>
    {(uses) => (
      <ul className="plain-list">
        {uses.map((use) => (
          <li key={use.code}>
            <LegalName entry={findEntry(specialCategoryConditions, use.code)} code={use.code} />
            <Schedule1Facts use={use} />
          </li>
        ))}
      </ul>
    )}
  </SaidValue>
)

/** What offence data may be used under. */
export const OffenceAuthoritiesUsed = ({ of: field }: { readonly of: Flow['article10'] }) => (
  <SaidValue of={field}>
    {(uses) => (
      <ul className="plain-list">
        {uses.map((use) => (
          <li key={use.authority}>
            <LegalName entry={findEntry(offenceDataAuthorities, use.authority)} code={use.authority} />
            <Schedule1Facts use={use} />
          </li>
        ))}
      </ul>
    )}
  </SaidValue>
)

/** The power to share, and the exemption relied on. */
export const GatewayUsed = ({ of: field }: { readonly of: Flow['gateway'] }) => (
  <SaidValue of={field}>
    {({ code, law }) => <LegalName entry={code === null ? undefined : findEntry(gateways, code)} code={law} />}
  </SaidValue>
)

/** An exemption from people's rights. */
export const ExemptionUsed = ({ of: field }: { readonly of: Flow['exemption'] }) => (
  <SaidValue of={field}>{(code) => <LegalName entry={findEntry(exemptions, code)} code={code} />}</SaidValue>
)

/** The lawful basis of each of an activity's purposes. */
export const PurposesUsed = ({ purposes }: { readonly purposes: Activity['purposes'] }) => (
  <ul className="plain-list">
    {purposes.map((purpose) => (
      <li key={purpose.id}>
        {purpose.name}
        <div className="quiet">
          {purpose.article6.state === 'stated' ? (
            <LawfulBasesUsed of={purpose.article6} />
          ) : (
            <>
              {detailsWords.law}: <Unsaid />
            </>
          )}
        </div>
      </li>
    ))}
  </ul>
)
