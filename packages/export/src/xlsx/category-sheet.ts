import { categoryGroupNames } from '@sharemap/graph'
import type { ExportScope } from '../export-scope.ts'
import { categoryFacts } from '../facts/category-facts.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import type { TextSheet } from './text-sheet.ts'

const columns = [
  { heading: 'Category of data', width: 34 },
  { heading: 'Group', width: 26 },
  { heading: 'Sensitivity', width: 30 },
  { heading: 'Identifies a person alone', width: 16 },
  { heading: 'Part of', width: 26 },
  { heading: 'Collected by', width: 40 },
  { heading: 'Goes in flows', width: 18 },
  { heading: 'May go in flows', width: 18 },
  { heading: 'Also called', width: 28 },
  { heading: 'Term of the Data Privacy Vocabulary', width: 28 },
  { heading: 'Record', width: 30 },
]

/** Every category of data in the scope: a row each, with the flows that carry it and those that may. */
export const categorySheet = (scope: ExportScope): TextSheet => ({
  name: 'Categories',
  above: [],
  columns,
  rows: categoryFacts(scope).map(({ category, name, sensitivity, collectedBy, goesIn, mayGoIn, names }) => [
    name,
    categoryGroupNames[category.group],
    sensitivity,
    category.identifiesAlone ? 'Yes' : 'No',
    category.broader === null ? '' : names.of(category.broader),
    collectedBy.join('\n'),
    numbersInWords(goesIn),
    numbersInWords(mayGoIn),
    category.aliases.join('\n'),
    category.dpvTerms.map(({ term, match }) => `${term} (${match})`).join('\n'),
    category.id,
  ]),
})
