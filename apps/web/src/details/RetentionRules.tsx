import { periodInWords } from '@sharemap/law'
import { EditButton } from '../editing/EditButton.tsx'
import { RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue } from '../elements/SaidValue.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { detailsWords } from './details-words.ts'

/** How long data is kept, rule by rule. */
export const RetentionRules = ({ ids }: { readonly ids: readonly string[] }) => {
  const { records } = useWorkbench()
  return (
    <ul className="plain-list">
      {ids.map((id) => {
        const rule = records.of('retention', id)
        if (rule === undefined) return null
        const { keptFor } = rule
        return (
          <li key={id}>
            {keptFor.state === 'without-end' && detailsWords.withoutEnd}
            {keptFor.state === 'criterion' && keptFor.criterion}
            {keptFor.state === 'period' && (
              <>
                {detailsWords.periodFrom(periodInWords(keptFor.period))}{' '}
                <SaidValue of={keptFor.from}>{(event) => event}</SaidValue>
              </>
            )}
            {rule.exception !== null && <span className="quiet"> {detailsWords.except(rule.exception)}</span>}
            {rule.authority.state === 'stated' && <span className="quiet"> ({rule.authority.value})</span>}
            {rule.categories.length > 0 && <RecordLinks ids={rule.categories} />} <EditButton id={id} of={rule.name} />
          </li>
        )
      })}
    </ul>
  )
}
