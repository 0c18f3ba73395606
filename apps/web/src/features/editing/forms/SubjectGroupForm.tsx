import { NameFields, ReviewFields, SourceFields } from '../fields/CommonFields.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { subjectGroupWords } from '../words/record-form-words.ts'

/** What is asked of the people whose data it is. */
export const SubjectGroupForm = () => (
  <>
    <FormSection title={subjectGroupWords.who}>
      <NameFields label={subjectGroupWords.name} aliases />
    </FormSection>
    <ReviewFields />
    <SourceFields />
  </>
)
