import type { AnyActivity } from '@sharemap/graph'
import { sourceWords } from './code-words.ts'
import type { RecordNames } from './record-names.ts'
import { notStated } from './said-words.ts'

/**
 * Where an activity's data comes from. Where that is said of some of the data alone, the last line says so, and nobody
 * reads the rest as said too.
 *
 * @param activity the activity.
 * @param names what bodies are called.
 * @returns each source once; that it is not stated where nobody says.
 */
export const collectedFrom = (
  { collects, sourceParties }: Pick<AnyActivity, 'collects' | 'sourceParties'>,
  names: RecordNames,
): string[] => {
  const kinds = new Set(collects.flatMap(({ sources }) => sources))
  const said = [
    ...[...kinds].filter((kind) => kind !== 'not-stated').map((kind) => sourceWords[kind]),
    ...sourceParties.map(names.of),
  ]
  if (said.length === 0) return [notStated]
  return kinds.has('not-stated') ? [...said, 'Not stated for some of it'] : said
}
