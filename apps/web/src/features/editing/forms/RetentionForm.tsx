import type { RetentionRule } from '@sharemap/register'
import { useRef } from 'react'
import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { PickRecords } from '../fields/PickRecord.tsx'
import { RadioRow } from '../fields/RadioEntry.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { OptionalEntry, TextEntry } from '../fields/TextEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { retentionWords } from '../words/record-form-words.ts'
import { OldPeriod } from './OldPeriod.tsx'
import { PeriodEntry } from './PeriodEntry.tsx'

const categories = ['category'] as const

/** What is asked of a rule of how long data is kept. */
export const RetentionForm = () => {
  const { record, set } = useRecord('retention')
  return (
    <>
      <FormSection title={retentionWords.what}>
        <NameFields label={retentionWords.name} />
        <RetentionEssentials />
        <PickRecords
          path="categories"
          label={retentionWords.categories}
          hint={retentionWords.categoriesHint}
          kinds={categories}
          adds="category"
          values={record.categories}
          onChange={(ids) => set({ categories: ids })}
        />
        <OptionalEntry
          path="exception"
          label={retentionWords.exception}
          value={record.exception}
          onChange={(exception) => set({ exception })}
        />
        <SaidText
          path="authority"
          label={retentionWords.authority}
          hint={retentionWords.authorityHint}
          value={record.authority}
          onChange={(authority) => authority.state !== 'none' && set({ authority })}
        />
      </FormSection>
      <ReviewFields />
      <SourceFields />
    </>
  )
}

type KeptFor = RetentionRule['keptFor']

/** A period from an event, until something happens, or without end. */
export const RetentionEssentials = () => {
  const { record, set } = useRecord('retention')
  const { keptFor } = record
  const last = useRef<{ [State in KeptFor['state']]: Extract<KeptFor, { state: State }> }>({
    period: { state: 'period', period: '', from: { state: 'not-stated' } },
    criterion: { state: 'criterion', criterion: '' },
    'without-end': { state: 'without-end' },
  })
  last.current = { ...last.current, [keptFor.state]: keptFor }
  return (
    <FieldFrame path="keptFor" label={retentionWords.keptFor} group>
      {({ id }) => (
        <>
          <RadioRow
            name={`${id}-state`}
            value={keptFor.state}
            words={retentionWords.states}
            onChange={(state) => set({ keptFor: last.current[state] })}
          />
          {keptFor.state === 'period' && (
            <>
              <PeriodEntry value={keptFor.period} onChange={(period) => set({ keptFor: { ...keptFor, period } })} />
              <OldPeriod />
              <SaidText
                path="keptFor.from"
                label={retentionWords.from}
                hint={retentionWords.fromHint}
                value={keptFor.from}
                onChange={(from) => from.state !== 'none' && set({ keptFor: { ...keptFor, from } })}
              />
            </>
          )}
          {keptFor.state === 'criterion' && (
            <TextEntry
              path="keptFor.criterion"
              label={retentionWords.criterion}
              value={keptFor.criterion}
              onChange={(criterion) => set({ keptFor: { state: 'criterion', criterion } })}
            />
          )}
        </>
      )}
    </FieldFrame>
  )
}
