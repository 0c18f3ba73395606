import type { AnyRegister } from '@sharemap/graph'
import { periodWords } from './period-words.ts'
import type { RecordNames } from './record-names.ts'
import { capitalised } from './said-words.ts'

export type AnyRetentionRule = AnyRegister['retentionRules'][number]

/** How long a rule keeps data: "6 years from when the claim ends". */
export const keptForWords = ({ keptFor }: Pick<AnyRetentionRule, 'keptFor'>): string => {
  switch (keptFor.state) {
    case 'period': {
      const period = periodWords(keptFor.period)
      return keptFor.from.state === 'stated'
        ? `${period} from when ${keptFor.from.value}`
        : `${period}; from when is not stated`
    }
    case 'criterion':
      return capitalised(keptFor.criterion)
    case 'without-end':
      return 'Without end'
  }
}

/** The categories that a rule covers; everything that its activity holds where it names none. */
export const retentionReach = ({ categories }: Pick<AnyRetentionRule, 'categories'>, names: RecordNames): string =>
  categories.length === 0 ? 'Everything that the activity holds' : names.list(categories)

/** A rule in one sentence, with its exception. */
export const retentionSentence = (rule: AnyRetentionRule, names: RecordNames): string => {
  const reach = rule.categories.length === 0 ? '' : ` (${names.list(rule.categories)})`
  const exception = rule.exception === null ? '' : `. Exception: ${rule.exception}`
  return `${keptForWords(rule)}${reach}${exception}`
}
