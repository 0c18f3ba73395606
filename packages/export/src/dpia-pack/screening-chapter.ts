import type { DpiaCriterion } from '@sharemap/law'
import { bullets, heading, paragraph, question, tableOr } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import type { PackFacts } from './pack-facts.ts'
import { screenScope } from './screen-scope.ts'

const listWords: Record<DpiaCriterion['list'], string> = {
  law: 'The law always asks for an assessment',
  always: 'The regulator always asks for one',
  consider: 'The regulator asks to consider one',
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
          bullets(silent.map(({ name, list }) => `${name} (${listWords[list].toLowerCase()}).`)),
        ]),
  ]
}
