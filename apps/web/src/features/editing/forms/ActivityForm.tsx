import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { PickRecord, PickRecords } from '../fields/PickRecord.tsx'
import { SaidRecords } from '../fields/SaidRecords.tsx'
import { useRecord } from '../fields/use-record.ts'
import { BasesEntry } from '../legal/BasesEntry.tsx'
import { SensitiveEntries } from '../legal/SensitiveEntries.tsx'
import { activityWords } from '../words/activity-words.ts'
import { legalWords } from '../words/legal-words.ts'
import { ActivityCare } from './ActivityCare.tsx'
import { CollectsEntry } from './CollectsEntry.tsx'
import { PurposesEntry } from './PurposesEntry.tsx'

const parties = ['party'] as const
const groups = ['subject-group'] as const
const systems = ['system'] as const
const rules = ['retention'] as const

/** What is asked of an activity, in the order in which a data protection officer knows the answers. */
export const ActivityForm = () => {
  const { record, set } = useRecord('activity')
  return (
    <>
      <FormSection title={activityWords.who}>
        <PickRecord
          path="controller"
          label={activityWords.controller}
          kinds={parties}
          adds="party"
          value={record.controller}
          onChoose={(controller) => set({ controller: controller ?? '' })}
        />
        <PickRecord
          path="runBy"
          label={activityWords.runBy}
          hint={activityWords.runByHint}
          kinds={parties}
          adds="party"
          value={record.runBy}
          onChoose={(runBy) => set({ runBy })}
        />
        <PickRecords
          path="jointControllers"
          label={activityWords.jointControllers}
          kinds={parties}
          adds="party"
          values={record.jointControllers}
          onChange={(jointControllers) => set({ jointControllers })}
        />
      </FormSection>
      <FormSection title={activityWords.what}>
        <NameFields label={activityWords.name} />
        <PurposesEntry purposes={record.purposes} onChange={(purposes) => set({ purposes })} />
      </FormSection>
      <FormSection title={activityWords.whose}>
        <PickRecords
          path="subjectGroups"
          label={activityWords.subjectGroups}
          hint={activityWords.subjectGroupsHint}
          kinds={groups}
          adds="subject-group"
          values={record.subjectGroups}
          onChange={(subjectGroups) => set({ subjectGroups })}
        />
      </FormSection>
      <FormSection title={activityWords.collected}>
        <CollectsEntry collects={record.collects} onChange={(collects) => set({ collects })} />
        <PickRecords
          path="sourceParties"
          label={activityWords.sourceParties}
          kinds={parties}
          adds="party"
          values={record.sourceParties}
          onChange={(sourceParties) => set({ sourceParties })}
        />
      </FormSection>
      <FormSection title={activityWords.law}>
        {record.purposes.length === 0 && <p className="quiet">{activityWords.purposesFirst}</p>}
        {record.purposes.map((purpose, position) => (
          <BasesEntry
            key={purpose.id}
            path={`purposes.${position}.article6`}
            label={legalWords.article6Of(purpose.name || activityWords.purpose(position + 1))}
            value={purpose.article6}
            onChange={(article6) => set({ purposes: record.purposes.with(position, { ...purpose, article6 }) })}
          />
        ))}
        <SensitiveEntries
          categories={record.collects.map(({ category }) => category)}
          grounds={record}
          onChange={(grounds) => set(grounds)}
        />
      </FormSection>
      <FormSection title={activityWords.kept}>
        <PickRecords
          path="systems"
          label={activityWords.systems}
          hint={activityWords.systemsHint}
          kinds={systems}
          adds="system"
          values={record.systems}
          onChange={(ids) => set({ systems: ids })}
        />
        <SaidRecords
          path="retention"
          label={activityWords.retention}
          kinds={rules}
          adds="retention"
          value={record.retention}
          onChange={(retention) => retention.state !== 'none' && set({ retention })}
        />
      </FormSection>
      <ReviewFields />
      <ActivityCare />
      <SourceFields />
    </>
  )
}
