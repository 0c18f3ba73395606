import { joinWords } from '@sharemap/graph'
import type { DpiaCriterion } from '@sharemap/law'
import { bullets, heading, paragraph, question, tableOr } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import type { PackFacts } from './pack-facts.ts'
import { screenScope } from './screen-scope.ts'

const listWords: Record<DpiaCriterion['list'], string> = {
  law: 'The law asks for an assessment',
  always: 'The screening checklist says always to do one',
  consider: 'The screening checklist says to consider one',
}

/** What the criteria are taken from, with addresses, each once. */
const sourcesOf = (criteria: readonly DpiaCriterion[]): string => {
  const sources = new Map(criteria.map(({ source, sourceUrl }) => [source, sourceUrl]))
  return joinWords([...sources].map(([source, url]) => (url === undefined ? source : `${source} (${url})`)))
}

/** Which screening criteria the register shows to be met, which it points to, and which it cannot speak of. */
export const screeningChapter = (facts: PackFacts): Block[] => {
  const { shown, silent } = screenScope(facts)
  const met = shown.filter((entry) => entry.shown === 'met').length
  return [
    heading(1, 'Screening'),
    paragraph(
      `The records show ${met === 0 ? 'no criterion' : met === 1 ? 'one criterion' : `${met} criteria`} to be met. That a criterion is not shown does not mean that it is not met: the register holds no scale, no technology and no harm. Two or more of those to consider usually mean that an assessment is due.`,
    ),
    tableOr(
      'Screening criteria that the register bears on',
      [
        ['Criterion', 5],
        ['What follows', 4],
        ['What the register shows', 3],
        ['Why', 8],
      ],
      shown.map(({ criterion, shown: sign, why }) => [
        criterion.name,
        listWords[criterion.list],
        sign === 'met' ? 'Met' : 'Points to it; a person must judge',
        why,
      ]),
      'Nothing in these records bears on a screening criterion.',
    ),
    ...(silent.length === 0
      ? []
      : [
          paragraph(['The register cannot speak of these. ', question('Is any of them met?')]),
          bullets(silent.map(({ name, list }) => `${name}. ${listWords[list]}.`)),
        ]),
    paragraph(`The criteria are those of ${sourcesOf([...shown.map(({ criterion }) => criterion), ...silent])}.`),
  ]
}
