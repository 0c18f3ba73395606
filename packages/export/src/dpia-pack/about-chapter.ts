import { recipientsOfFlows } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import { bullets, heading, paragraph, strong } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import { shortHash } from '../facts/source-words.ts'
import { counted, keptAbroadWords, type PackFacts } from './pack-facts.ts'

const capitalYes = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'flow' : 'flows'} ${numbersInWords(numbers)}`

/** In a few lines: how much the scope holds, what leaves the UK, and what does not stand. */
const inShort = (facts: PackFacts): string[] => {
  const { flows, activities, categories, scope } = facts
  const kept = keptAbroadWords(facts)
  const recipients = recipientsOfFlows(flows.map(({ edge }) => edge))
  const abroad = flows.filter(({ edge }) => edge.leavesUk === 'yes')
  const numbersOf = (standing: string) =>
    abroad.filter(({ edge }) => edge.standing?.standing === standing).map(({ number }) => number)
  const [fallen, unsure] = [numbersOf('does-not-stand'), numbersOf('cannot-tell')]
  const sensitive = categories.filter(({ category }) => category.sensitivity !== 'ordinary')
  const unsaid = flows.filter(({ flow }) => flow.categories.state === 'not-stated').map(({ number }) => number)
  return [
    `${counted(activities.length, 'activity', 'activities')}, ${counted(flows.length, 'flow').toLowerCase()} and ${counted(recipients.size, 'recipient').toLowerCase()}.`,
    sensitive.length === 0
      ? 'No special category or criminal offence data is recorded in this scope.'
      : `${counted(sensitive.length, 'category', 'categories')} of special category or criminal offence data ${sensitive.length === 1 ? 'is' : 'are'} recorded.`,
    abroad.length === 0
      ? `${kept === '' ? 'Nothing' : 'No flow'} in this scope is known to leave the UK.`
      : `${counted(abroad.length, 'flow')} ${abroad.length === 1 ? 'is' : 'are'} known to leave the UK.`,
    ...(kept === '' ? [] : [kept]),
    ...(fallen.length === 0
      ? []
      : [`What carries ${capitalYes(fallen)} abroad does not stand on ${plainDate(scope.asAt)}.`]),
    ...(unsure.length === 0
      ? []
      : [`Too little is said to tell whether ${capitalYes(unsure)} may leave the UK on ${plainDate(scope.asAt)}.`]),
    ...(unsaid.length === 0 ? [] : [`Which data goes is not stated for ${capitalYes(unsaid)}.`]),
  ]
}

/** What the pack is, what it was made from, and what it leaves to its author. */
export const aboutChapter = (facts: PackFacts): Block[] => {
  const { scope } = facts
  const { source, scopeWords, audience } = scope
  return [
    heading(1, 'About this pack'),
    paragraph(
      'This pack fills steps 2 to 4 of a data protection impact assessment from the register. Its picture, its tables and its sentences are made from one scope, and a flow bears the same number in all of them.',
    ),
    paragraph(
      'It holds what the register holds. Where the register is silent, the pack says so or asks a question; questions are marked and are for the author to answer. Deciding whether the assessment is needed (step 1), weighing the risks, settling the measures and signing off (steps 5 to 7) are left to people.',
    ),
    heading(2, 'In short'),
    bullets(inShort(facts)),
    heading(2, 'Scope'),
    bullets([
      ...scopeWords.included,
      ...scopeWords.leftOut.map((text) => [strong('Left out: '), text]),
      [
        strong('Register: '),
        `${source.title}, as last changed on ${plainDate(source.updatedOn)}, version ${shortHash(source.hash)}.`,
      ],
      [strong('As at: '), `${plainDate(scope.asAt)}. Whether a transfer stands is judged by the law of that day.`],
      ...(audience === 'resident' ? [[strong('Made from: '), 'what is published, and nothing else.']] : []),
    ]),
  ]
}
