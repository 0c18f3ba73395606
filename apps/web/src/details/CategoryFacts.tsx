import { categoryGroupNames } from '@sharemap/graph'
import { findEntry, specialCategoryKindEntries } from '@sharemap/law'
import type { DataCategory, SubjectGroup } from '@sharemap/register'
import { Fact, Facts } from '../elements/Facts.tsx'
import { SensitivityMark } from '../elements/Mark.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { CommonFacts } from './CommonFacts.tsx'
import { detailsWords } from './details-words.ts'
import { LegalName } from './LegalGrounds.tsx'

const dpvText = (terms: DataCategory['dpvTerms']) => terms.map(({ term, match }) => `${term} (${match})`).join(', ')

/** What is known of a kind of personal data. */
export const CategoryFacts = ({ category }: { readonly category: DataCategory }) => {
  const { register } = useWorkbench()
  const narrower = register.dataCategories.filter(({ broader }) => broader === category.id)
  const activities = register.activities.filter(({ collects }) =>
    collects.some((item) => item.category === category.id),
  )
  return (
    <Facts>
      <Fact term={detailsWords.group}>{categoryGroupNames[category.group]}</Fact>
      <Fact term={detailsWords.sensitivity}>
        {category.sensitivity !== 'ordinary' && <SensitivityMark sensitivity={category.sensitivity} />}
      </Fact>
      <Fact term={detailsWords.specialKind}>
        {category.specialKind !== null && (
          <LegalName entry={findEntry(specialCategoryKindEntries, category.specialKind)} code={category.specialKind} />
        )}
      </Fact>
      <Fact term={detailsWords.identifiesAlone}>{category.identifiesAlone && detailsWords.yes}</Fact>
      <Fact term={detailsWords.broader}>{category.broader !== null && <RecordLink id={category.broader} />}</Fact>
      <Fact term={detailsWords.narrower}>
        {narrower.length > 0 && <RecordLinks ids={narrower.map(({ id }) => id)} />}
      </Fact>
      <Fact term={detailsWords.collectedFor}>
        {activities.length > 0 && <RecordLinks ids={activities.map(({ id }) => id)} />}
      </Fact>
      <Fact term={detailsWords.dpv}>{dpvText(category.dpvTerms)}</Fact>
      <CommonFacts record={category} />
    </Facts>
  )
}

/** What is known of the people whose data it is. */
export const SubjectGroupFacts = ({ group }: { readonly group: SubjectGroup }) => {
  const { register } = useWorkbench()
  const activities = register.activities.filter(({ subjectGroups }) => subjectGroups.includes(group.id))
  return (
    <Facts>
      <Fact term={detailsWords.describedBy}>
        {activities.length > 0 && <RecordLinks ids={activities.map(({ id }) => id)} />}
      </Fact>
      <Fact term={detailsWords.dpv}>{dpvText(group.dpvTerms)}</Fact>
      <CommonFacts record={group} />
    </Facts>
  )
}
