import { type AnySystem, byId, orNull } from '@sharemap/graph'
import { countryName } from '@sharemap/law'
import { cellOf, heading, paragraph, question, tableOr } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { collectedFrom } from '../facts/collected-from.ts'
import { notStated, saidText, saidWords } from '../facts/said-words.ts'
import type { PackFacts } from './pack-facts.ts'

const linesOr = (texts: readonly string[], otherwise: string) =>
  texts.length === 0 ? otherwise : cellOf([...new Set(texts)])

const sourcesOf = ({ names, activities }: PackFacts): Block =>
  tableOr(
    'How data is collected, by activity',
    [
      ['Activity', 3],
      ['Run by', 3],
      ['Data comes from', 3],
      ['Whether people must give it', 3],
      ['Automated decisions', 3],
    ],
    activities.map((activity) => [
      names.of(activity.id),
      names.of(activity.runBy ?? activity.controller),
      cellOf(collectedFrom(activity, names)),
      saidWords(activity.givingData, ({ duty, consequence }) => {
        const duties = { compulsory: 'Yes', voluntary: 'No', depends: 'It depends' }
        return consequence.state === 'stated' ? `${duties[duty]}. ${consequence.value}` : duties[duty]
      }),
      saidText(activity.automatedDecisions),
    ]),
    'The scope holds no activity.',
  )

const systemsOf = ({ scope, names, activities }: PackFacts): Block => {
  const systems = byId<AnySystem>(scope.register.systems)
  const used = [...new Set(activities.flatMap((activity) => activity.systems))].flatMap((id) => systems.get(id) ?? [])
  return tableOr(
    'Where data is kept',
    [
      ['System', 3],
      ['Provided by', 3],
      ['Where it is hosted', 3],
      ['Used for', 4],
    ],
    used.map((system) => [
      names.of(system.id),
      saidWords<string>(system.provider, names.of),
      saidWords(system.hostingLocations, (codes) => codes.map((code) => countryName(code) ?? code).join(', ')),
      linesOr(
        activities.filter((activity) => activity.systems.includes(system.id)).map(({ id }) => names.of(id)),
        notStated,
      ),
    ]),
    'The register names no system in which this data is kept.',
  )
}

const securityOf = ({ names, activities }: PackFacts): Block[] => {
  const stated = activities.flatMap((activity) => {
    const measures = 'securityMeasures' in activity ? orNull(activity.securityMeasures) : null
    return measures === null ? [] : [{ activity, measures }]
  })
  return [
    tableOr(
      'Security measures, by activity',
      [
        ['Activity', 3],
        ['Measures', 7],
      ],
      stated.map(({ activity, measures }) => [names.of(activity.id), cellOf(measures)]),
      `No security measure is recorded for ${activities.length === 1 ? 'this activity' : 'these activities'}.`,
    ),
    ...(stated.length === activities.length
      ? []
      : [
          paragraph([
            question('Which technical and organisational measures protect this data, at rest and on its way?'),
          ]),
        ]),
  ]
}

/** Step 2, nature: how data is collected, kept and used. The flows follow on pages of their own. */
export const natureChapter = (facts: PackFacts): Block[] => [
  heading(1, 'Step 2: the processing'),
  heading(2, 'Nature of the processing'),
  sourcesOf(facts),
  systemsOf(facts),
  ...securityOf(facts),
  paragraph([
    question('How is the data used day by day, who has access to it, and how is it deleted when its time is up?'),
  ]),
]
