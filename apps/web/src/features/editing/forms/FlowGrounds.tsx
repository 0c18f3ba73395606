import { exemptions } from '@sharemap/law'
import type { Flow } from '@sharemap/register'
import { useId } from 'react'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { useForm } from '../fields/form-context.ts'
import { useRecord } from '../fields/use-record.ts'
import { useRecordChoices } from '../fields/use-record-choices.ts'
import { BasesEntry } from '../legal/BasesEntry.tsx'
import { CodeEntry } from '../legal/CodeEntry.tsx'
import { GatewayEntry } from '../legal/GatewayEntry.tsx'
import { SensitiveEntries } from '../legal/SensitiveEntries.tsx'
import { flowWords } from '../words/flow-words.ts'
import { legalWords } from '../words/legal-words.ts'

const parties = ['party'] as const

/** Why a flow is allowed: each side's basis, the conditions for sensitive data, the power to share, an exemption. */
export const FlowGrounds = () => {
  const { record, set } = useRecord('flow')
  const carried = useCarried(record)
  return (
    <FormSection title={flowWords.law}>
      <PartyBases flow={record} onChange={(lawfulBases) => set({ lawfulBases })} />
      <SensitiveEntries categories={carried} grounds={record} onChange={(grounds) => set(grounds)} />
      <GatewayEntry value={record.gateway} onChange={(gateway) => set({ gateway })} />
      <CodeEntry
        path="exemption"
        label={legalWords.exemption}
        hint={legalWords.exemptionHint}
        entries={exemptions}
        none={legalWords.exemptionNone}
        value={record.exemption}
        onChange={(exemption) => set({ exemption })}
      />
    </FormSection>
  )
}

/** What goes: what is stated. Of what is not stated nothing is asked beforehand; the rules say where it matters. */
const useCarried = (flow: Flow): readonly string[] => (flow.categories.state === 'stated' ? flow.categories.value : [])

/** The bodies whose basis is likely to be asked: who controls the activity, and who receives. */
const useLikelyParties = (flow: Flow): string[] => {
  const { recordOf } = useForm()
  const activity = recordOf(flow.activity)
  const controller = activity !== undefined && 'collects' in activity ? [activity.controller] : []
  const ends = [flow.from, flow.to].filter((id) => {
    const end = recordOf(id)
    return end !== undefined && 'scope' in end
  })
  return [...new Set([...controller, ...ends])]
}

interface PartyBasesProps {
  readonly flow: Flow
  readonly onChange: (lawfulBases: Flow['lawfulBases']) => void
}

/** The lawful basis of each side. The likely ones are there to be answered; an unanswered one is not recorded. */
const PartyBases = ({ flow, onChange }: PartyBasesProps) => {
  const { recordOf } = useForm()
  const choices = useRecordChoices(parties)
  const otherId = useId()
  const likely = useLikelyParties(flow)
  const recorded = flow.lawfulBases
  const offered = likely.filter((id) => !recorded.some(({ party }) => party === id))
  const shown = [...recorded, ...offered.map((party) => ({ party, article6: { state: 'not-stated' as const } }))]
  const rest = choices.filter(({ id }) => !shown.some(({ party }) => party === id))
  return (
    <FieldFrame path="lawfulBases" label={flowWords.lawfulBases} hint={flowWords.lawfulBasesHint} group>
      {() => (
        <>
          {shown.map(({ party, article6 }, position) => (
            <BasesEntry
              key={party}
              path={`lawfulBases.${position}.article6`}
              label={legalWords.article6OfParty(recordOf(party)?.name ?? party)}
              value={article6}
              onChange={(answer) => {
                const others = recorded.filter((basis) => basis.party !== party)
                // That the notice does not say is recorded of a body that was recorded before, and else goes without saying.
                const isNew = others.length === recorded.length
                if (!isNew)
                  onChange(recorded.map((basis) => (basis.party === party ? { party, article6: answer } : basis)))
                else if (answer.state === 'stated') onChange([...recorded, { party, article6: answer }])
              }}
            />
          ))}
          <div className="form-field__part">
            <label htmlFor={otherId}>{flowWords.basisForParty}</label>
            <PickOne
              id={otherId}
              label={flowWords.basisForParty}
              value={null}
              choices={rest}
              onChoose={(party) =>
                party !== null && onChange([...recorded, { party, article6: { state: 'not-stated' } }])
              }
            />
          </div>
        </>
      )}
    </FieldFrame>
  )
}
