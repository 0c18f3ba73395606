import { bullets, cellOf, heading, paragraph, strong, tableOr } from '../document/blocks.ts'
import type { Block, Cell } from '../document/document.ts'
import { evidenceBasisWords, fieldWords, placeWords } from '../facts/evidence-words.ts'
import { listUnknowns } from './list-unknowns.ts'
import type { PackFacts } from './pack-facts.ts'

/** What nobody has said, plainly. */
export const unknownChapter = (facts: PackFacts): Block[] => {
  const unknowns = listUnknowns(facts)
  return [
    heading(1, 'What is not known'),
    ...(unknowns.length === 0
      ? [paragraph('The register is silent on nothing that this pack asks of it.')]
      : [
          paragraph('Nobody has said what follows. It is not the same as none, and the pack does not guess.'),
          bullets(unknowns),
        ]),
  ]
}

interface Sourced {
  readonly label: string
  readonly evidence: Parameters<typeof placeWords>[0][]
}

/** One row for a record: a line for each place, with the facts that stand there. */
const rowOf = ({ label, evidence }: Sourced, { names }: PackFacts): Cell[] => {
  if (evidence.length === 0) return [label, 'No source is recorded: taken as given.']
  const byPlace = new Map<string, { readonly fields: Set<string>; readonly where: string }>()
  for (const item of evidence) {
    const where = `${placeWords(item, names)} (${evidenceBasisWords[item.basis].toLowerCase()})`
    const known = byPlace.get(where) ?? { fields: new Set<string>(), where }
    known.fields.add(fieldWords(item.field))
    byPlace.set(where, known)
  }
  return [
    label,
    cellOf([...byPlace.values()].map(({ fields, where }) => [strong(`${[...fields].join(', ')}: `), where])),
  ]
}

/** Where each fact comes from: flows under their numbers, then activities and transfers. */
export const evidenceChapter = (facts: PackFacts): Block[] => {
  const { flows, activities, scope, names } = facts
  const sourced: Sourced[] = [
    ...flows.map(({ number, flow }) => ({ label: `Flow ${number}`, evidence: flow.evidence })),
    ...activities.map(({ id, evidence }) => ({ label: names.of(id), evidence })),
    ...scope.register.transfers.map(({ id, evidence }) => ({ label: names.of(id), evidence })),
  ]
  return [
    heading(1, 'Where each fact comes from'),
    paragraph(
      'Lines are counted in the text of each notice as it was captured. What is implied, inferred or assumed is marked, for the source does not say it in so many words.',
    ),
    tableOr(
      'Sources',
      [
        ['Record', 3],
        ['Its facts, where they stand and how firmly', 12],
      ],
      sourced.map((entry) => rowOf(entry, facts)),
      'The scope holds no record with a source.',
    ),
  ]
}
