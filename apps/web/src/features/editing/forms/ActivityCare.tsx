import type { Activity } from '@sharemap/register'
import { FormSection } from '../fields/FormSection.tsx'
import { RadioRow } from '../fields/RadioEntry.tsx'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { OptionalEntry } from '../fields/TextEntry.tsx'
import { TextList } from '../fields/TextListEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { activityWords } from '../words/activity-words.ts'

type Giving = Extract<Activity['givingData'], { state: 'stated' }>['value']

/** No answer yet: the duty is what makes one. */
const unanswered = { duty: '' as Giving['duty'], consequence: { state: 'not-stated' } } satisfies Giving

/** Decisions by machine, security, the impact assessment, and whether people must give their data. */
export const ActivityCare = () => {
  const { record, set } = useRecord('activity')
  return (
    <FormSection title={activityWords.care}>
      <SaidText
        path="automatedDecisions"
        label={activityWords.automatedDecisions}
        none={activityWords.automatedDecisionsNone}
        value={record.automatedDecisions}
        onChange={(automatedDecisions) => set({ automatedDecisions })}
      />
      <SaidEntry<string[]>
        path="securityMeasures"
        label={activityWords.securityMeasures}
        value={record.securityMeasures}
        empty={[]}
        isEmpty={(measures) => measures.length === 0}
        onChange={(answer) => answer.state !== 'none' && set({ securityMeasures: answer })}
      >
        {(measures, change, parts) => (
          <TextList label={activityWords.securityMeasures} values={measures} onChange={change} parts={parts} />
        )}
      </SaidEntry>
      <div className="form-row">
        <SelectEntry
          path="dpia"
          label={activityWords.dpia}
          value={record.dpia.progress}
          words={activityWords.dpiaWords}
          onChange={(progress) => set({ dpia: { ...record.dpia, progress } })}
        />
        <OptionalEntry
          path="dpia.reference"
          label={activityWords.dpiaReference}
          value={record.dpia.reference}
          onChange={(reference) => set({ dpia: { ...record.dpia, reference } })}
        />
      </div>
      <SaidEntry<Giving>
        path="givingData"
        label={activityWords.givingData}
        value={record.givingData}
        empty={unanswered}
        isEmpty={({ duty }) => duty === unanswered.duty}
        onChange={(answer) => answer.state !== 'none' && set({ givingData: answer })}
      >
        {(giving, change, { id }) => (
          <>
            <RadioRow
              name={`${id}-duty`}
              value={giving.duty}
              words={activityWords.duty}
              onChange={(duty) => change({ ...giving, duty })}
            />
            {giving.duty !== unanswered.duty && (
              <SaidText
                path="givingData.consequence"
                label={activityWords.consequence}
                value={giving.consequence}
                onChange={(consequence) => consequence.state !== 'none' && change({ ...giving, consequence })}
              />
            )}
          </>
        )}
      </SaidEntry>
    </FormSection>
  )
}
