import type { CollectedCategory, DataSource } from '@sharemap/register'
import { X } from 'lucide-react'
import { SensitivityMark } from '../../../elements/Mark.tsx'
import { CheckList } from '../fields/CheckEntry.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { useForm } from '../fields/form-context.ts'
import { RecordsPicker } from '../fields/PickRecord.tsx'
import { activityWords } from '../words/activity-words.ts'
import { formWords } from '../words/form-words.ts'

export interface CollectsEntryProps {
  readonly collects: readonly CollectedCategory[]
  readonly onChange: (collects: CollectedCategory[]) => void
}

const categories = ['category'] as const
const unsaid: DataSource = 'not-stated'

const sourceChoices = (Object.keys(activityWords.sources) as DataSource[])
  .filter((source) => source !== unsaid)
  .map((id) => ({ id, label: activityWords.sources[id] }))

/** Sources as they are ticked: unsaid is what stands where none is. */
const ticked = (sources: readonly DataSource[]) => sources.filter((source) => source !== unsaid)
const kept = (sources: readonly string[]): DataSource[] =>
  (sources.length === 0 ? [unsaid] : [...sources]) as DataSource[]

/** The sources that every category has, which a further one most likely has too. */
const sharedBy = (collects: readonly CollectedCategory[]): DataSource[] => {
  const [first, ...rest] = collects
  const isShared = (source: DataSource) => rest.every(({ sources }) => sources.includes(source))
  return first === undefined ? [] : ticked(first.sources).filter(isShared)
}

/** The kinds of data that are collected, and where each comes from: said once for all, or of each by itself. */
export const CollectsEntry = ({ collects, onChange }: CollectsEntryProps) => {
  const shared = sharedBy(collects)
  const choose = (ids: string[]) =>
    onChange(
      ids.map((category) => collects.find((item) => item.category === category) ?? { category, sources: kept(shared) }),
    )
  const setForAll = (sources: string[]) => {
    const dropped = shared.filter((source) => !sources.includes(source))
    const merge = (own: readonly DataSource[]) =>
      kept([...new Set([...ticked(own), ...sources])].filter((source) => !dropped.includes(source as DataSource)))
    onChange(collects.map((item) => ({ ...item, sources: merge(item.sources) })))
  }
  return (
    <>
      <FieldFrame path="collects" label={activityWords.collects} hint={activityWords.collectsHint}>
        {(parts) => (
          <RecordsPicker
            {...parts}
            label={activityWords.collects}
            kinds={categories}
            adds="category"
            chips={false}
            values={collects.map(({ category }) => category)}
            onChange={choose}
          />
        )}
      </FieldFrame>
      {collects.length > 0 && (
        <>
          <fieldset className="form-field">
            <legend className="form-field__label">{activityWords.sourcesForAll}</legend>
            <CheckList choices={sourceChoices} values={shared} onChange={setForAll} />
          </fieldset>
          <ul className="collected">
            {collects.map((item, position) => (
              <CollectedRow
                key={item.category}
                item={item}
                position={position}
                onChange={(changed) => onChange(collects.with(position, changed))}
                onRemove={() => onChange(collects.filter((_, place) => place !== position))}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface CollectedRowProps {
  readonly item: CollectedCategory
  readonly position: number
  readonly onChange: (item: CollectedCategory) => void
  readonly onRemove: () => void
}

/** One category: its name, its sources in short, and the boxes to tell them apart from the others'. */
const CollectedRow = ({ item, position, onChange, onRemove }: CollectedRowProps) => {
  const { recordOf } = useForm()
  const category = recordOf(item.category)
  const name = category?.name ?? item.category
  const sensitivity = category !== undefined && 'sensitivity' in category ? category.sensitivity : 'ordinary'
  return (
    <li className="collected__row">
      <details>
        <summary>
          <b>{name}</b> <SensitivityMark sensitivity={sensitivity} />{' '}
          <span className="quiet">{item.sources.map((source) => activityWords.sources[source]).join(', ')}</span>
        </summary>
        <FieldFrame path={`collects.${position}.sources`} label={activityWords.sourcesOf(name)} group>
          {() => (
            <CheckList
              choices={sourceChoices}
              values={ticked(item.sources)}
              onChange={(sources) => onChange({ ...item, sources: kept(sources) })}
            />
          )}
        </FieldFrame>
      </details>
      <button type="button" className="icon-button" aria-label={formWords.remove(name)} onClick={onRemove}>
        <X aria-hidden="true" size={16} />
      </button>
    </li>
  )
}
