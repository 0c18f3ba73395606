import { countryName } from '@sharemap/law'
import { cellOf, heading, paragraph, question, tableOr } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { keptForWords, retentionReach } from '../facts/retention-words.ts'
import { notStated } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import { keptAbroadWords, type PackFacts } from './pack-facts.ts'

const orDash = (text: string) => (text === '' ? '–' : text)

const categoryTable = ({ categories }: PackFacts): Block =>
  tableOr(
    'Categories of personal data and their sensitivity',
    [
      ['Category', 4],
      ['Sensitivity', 4],
      ['Identifies a person alone', 2],
      ['Collected by', 5],
      ['Goes in flows', 2],
      ['May go in flows', 2],
    ],
    categories.map(({ name, sensitivity, category, collectedBy, goesIn, mayGoIn }) => [
      name,
      sensitivity,
      category.identifiesAlone ? 'Yes' : 'No',
      collectedBy.length === 0 ? '–' : cellOf(collectedBy),
      orDash(numbersInWords(goesIn)),
      orDash(numbersInWords(mayGoIn)),
    ]),
    'The register names no category of data in this scope.',
  )

const retentionTable = ({ purposes, names }: PackFacts): Block => {
  const rules = [...new Set(purposes.flatMap(({ retention }) => retention))]
  return tableOr(
    'Retention',
    [
      ['Rule', 4],
      ['Kept for', 5],
      ['What it covers', 4],
      ['Activities', 4],
      ['Exception', 4],
      ['Authority', 5],
    ],
    rules.map((rule) => [
      names.of(rule.id),
      keptForWords(rule),
      retentionReach(rule, names),
      cellOf([
        ...new Set(
          purposes.filter(({ retention }) => retention.includes(rule)).map(({ activity }) => names.of(activity.id)),
        ),
      ]),
      rule.exception ?? '–',
      rule.authority.state === 'stated' ? rule.authority.value : notStated,
    ]),
    'The register holds no retention rule for this scope.',
  )
}

const placesOf = (facts: PackFacts): string => {
  const { flows } = facts
  const abroad = [...new Set(flows.filter(({ edge }) => edge.leavesUk === 'yes').map(({ edge }) => edge.country))]
  const names = abroad.map((code) => (code === null ? 'a country that is not named' : (countryName(code) ?? code)))
  const unsaid = flows.filter(({ edge }) => edge.leavesUk === 'not-stated').map(({ number }) => number)
  const known =
    abroad.length === 0 ? 'No flow is known to leave the UK.' : `Data is known to go to: ${names.join(', ')}.`
  const unknown =
    unsaid.length === 0
      ? ''
      : `Where it goes is not stated for ${unsaid.length === 1 ? 'flow' : 'flows'} ${numbersInWords(unsaid)}.`
  return [known, unknown, keptAbroadWords(facts)].filter((sentence) => sentence !== '').join(' ')
}

/** Step 2, scope: which data, how sensitive, for how long, and where. */
export const scopeChapter = (facts: PackFacts): Block[] => [
  heading(2, 'Scope of the processing'),
  heading(3, 'What data'),
  categoryTable(facts),
  paragraph(
    '“Goes in” means that the source says so. “May go in” means that the source does not say what goes, so that anything the sender holds may.',
  ),
  heading(3, 'How long it is kept'),
  retentionTable(facts),
  heading(3, 'Where'),
  paragraph(placesOf(facts)),
  heading(3, 'How much'),
  paragraph([
    'The register does not count people or records. ',
    question('How many people are affected, how much data is held about each, how often, and in which area?'),
  ]),
]
