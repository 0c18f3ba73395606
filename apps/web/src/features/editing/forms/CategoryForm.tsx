import { specialCategoryKindEntries } from '@sharemap/law'
import type { DataCategory } from '@sharemap/register'
import { CheckEntry } from '../fields/CheckEntry.tsx'
import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { PickRecord } from '../fields/PickRecord.tsx'
import { RadioEntry } from '../fields/RadioEntry.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { formWords } from '../words/form-words.ts'
import { categoryWords } from '../words/record-form-words.ts'

const categories = ['category'] as const

/** What is asked of a kind of data. */
export const CategoryForm = () => {
  const { record, set } = useRecord('category')
  return (
    <>
      <FormSection title={categoryWords.what}>
        <NameFields label={categoryWords.name} aliases />
        <CategoryEssentials />
        <CheckEntry
          path="identifiesAlone"
          label={categoryWords.identifiesAlone}
          says={categoryWords.identifiesAloneSays}
          value={record.identifiesAlone}
          onChange={(identifiesAlone) => set({ identifiesAlone })}
        />
        <PickRecord
          path="broader"
          label={categoryWords.broader}
          kinds={categories}
          value={record.broader}
          onChoose={(broader) => set({ broader })}
        />
      </FormSection>
      <ReviewFields />
      <SourceFields />
    </>
  )
}

type SpecialKind = NonNullable<DataCategory['specialKind']>

const kindWords = {
  '': formWords.choose,
  ...Object.fromEntries(specialCategoryKindEntries.map(({ code, name }) => [code, name])),
} as Record<SpecialKind | '', string>

/** Where it belongs, and whether the law protects it specially: then which of the kinds of Article 9(1) it is. */
export const CategoryEssentials = () => {
  const { record, set } = useRecord('category')
  return (
    <>
      <SelectEntry
        path="group"
        label={categoryWords.group}
        value={record.group}
        words={categoryWords.groups}
        onChange={(group) => set({ group })}
      />
      <RadioEntry
        path="sensitivity"
        label={categoryWords.sensitivity}
        value={record.sensitivity}
        words={categoryWords.sensitivities}
        onChange={(sensitivity) =>
          set({ sensitivity, specialKind: sensitivity === 'special' ? record.specialKind : null })
        }
      />
      {record.sensitivity === 'special' && (
        <SelectEntry<SpecialKind | ''>
          path="specialKind"
          label={categoryWords.specialKind}
          value={record.specialKind ?? ''}
          words={kindWords}
          onChange={(kind) => set({ specialKind: kind === '' ? null : kind })}
        />
      )}
    </>
  )
}
