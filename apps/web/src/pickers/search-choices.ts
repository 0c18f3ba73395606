import MiniSearch from 'minisearch'
import { initialsOf } from './name-key.ts'

/** Something that a picker offers. */
export interface PickChoice {
  readonly id: string
  readonly label: string
  /** What tells it from others of the same name: its kind, or its name in plain words. */
  readonly hint?: string
  /** Other names by which it is found. */
  readonly also?: readonly string[]
}

/** Finds choices for what people type; all of them, in their order, for nothing. */
export type SearchChoices = (text: string) => readonly PickChoice[]

/**
 * Prepares choices to be found by name, alias, plain name or initials, with a beginning of a word or a slip of the finger
 * forgiven.
 *
 * @param choices in the order in which they are offered before anything is typed.
 */
export const searchChoices = (choices: readonly PickChoice[]): SearchChoices => {
  const byId = new Map(choices.map((choice) => [choice.id, choice]))
  // Made when something is first typed: many pickers of a form are never typed in.
  let index: MiniSearch | null = null
  const build = () => {
    const made = new MiniSearch({
      fields: ['label', 'also', 'hint', 'initials'],
      searchOptions: {
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: 'AND',
        boost: { label: 3, also: 3, initials: 2 },
      },
    })
    made.addAll(
      choices.map(({ id, label, hint = '', also = [] }) => ({
        id,
        label,
        hint,
        also: also.join(' '),
        initials: [label, ...also].flatMap(initialsOf).join(' '),
      })),
    )
    return made
  }
  return (text) => {
    if (text.trim() === '') return choices
    index ??= build()
    return index.search(text).flatMap(({ id }) => byId.get(id) ?? [])
  }
}
