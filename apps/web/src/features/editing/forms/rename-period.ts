import { periodInWords } from '@sharemap/law'
import type { RetentionRule } from '@sharemap/register'

type Names = Pick<RetentionRule, 'name' | 'plainName'>

/** The words of a period as a whole: those of "5 years" are not in "25 years". */
const wordsOf = (period: string) => new RegExp(`(?<!\\d)${periodInWords(period)}\\b`, 'g')

/**
 * Puts the period that a rule has now in the place of the one that it had, where its names tell of that.
 *
 * @param rule the rule as the editor would have it.
 * @param before how long it kept what it covers when the editing began.
 * @returns its names; null where they tell of no other period, or none is given.
 */
export const renamePeriod = (
  { name, plainName, keptFor }: Names & Pick<RetentionRule, 'keptFor'>,
  before: RetentionRule['keptFor'] | undefined,
): Names | null => {
  if (before?.state !== 'period' || keptFor.state !== 'period') return null
  if (keptFor.period === '' || keptFor.period === before.period) return null
  const renamed = (text: string) => text.replaceAll(wordsOf(before.period), periodInWords(keptFor.period))
  const names = { name: renamed(name), plainName: renamed(plainName) }
  return names.name === name && names.plainName === plainName ? null : names
}
