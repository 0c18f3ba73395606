import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { SaidRecord } from '../fields/SaidRecords.tsx'
import { SaidText } from '../fields/SaidText.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { commonWords } from '../words/common-words.ts'
import { flowWords } from '../words/flow-words.ts'
import { FlowContents } from './FlowContents.tsx'
import { FlowEnds } from './FlowEnds.tsx'
import { FlowGrounds } from './FlowGrounds.tsx'
import { TransferOfFlow } from './TransferOfFlow.tsx'

const agreements = ['agreement'] as const

/** What is asked of a flow, in the order in which a data protection officer knows the answers. */
export const FlowForm = () => {
  const { record, set } = useRecord('flow')
  return (
    <>
      <FlowEnds />
      <FlowContents />
      <FormSection title={flowWords.when}>
        <SaidText
          path="trigger"
          label={flowWords.trigger}
          hint={flowWords.triggerHint}
          before={flowWords.triggerBefore}
          value={record.trigger}
          onChange={(trigger) => trigger.state !== 'none' && set({ trigger })}
        />
        <div className="form-row">
          <SelectEntry
            path="nature"
            label={flowWords.nature}
            value={record.nature}
            words={flowWords.natures}
            onChange={(nature) => set({ nature })}
          />
          <SelectEntry
            path="recipientRole"
            label={flowWords.recipientRole}
            value={record.recipientRole}
            words={flowWords.roles}
            onChange={(recipientRole) => set({ recipientRole })}
          />
        </div>
      </FormSection>
      <FlowGrounds />
      <FormSection title={flowWords.agreementSection}>
        <SaidRecord
          path="agreement"
          label={flowWords.agreement}
          kinds={agreements}
          adds="agreement"
          none={flowWords.agreementNone}
          value={record.agreement}
          onChange={(agreement) => set({ agreement })}
        />
      </FormSection>
      <TransferOfFlow />
      <FormSection title={flowWords.how}>
        <SaidText
          path="method"
          label={flowWords.method}
          hint={flowWords.methodHint}
          value={record.method}
          onChange={(method) => method.state !== 'none' && set({ method })}
        />
        <SaidText
          path="frequency"
          label={flowWords.frequency}
          value={record.frequency}
          onChange={(frequency) => frequency.state !== 'none' && set({ frequency })}
        />
      </FormSection>
      <FormSection title={commonWords.names}>
        <NameFields label={commonWords.name} />
      </FormSection>
      <ReviewFields />
      <SourceFields />
    </>
  )
}
