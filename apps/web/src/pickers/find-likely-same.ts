import { initialsOf, nameKey } from './name-key.ts'

/** Anything with names. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly plainName: string
  readonly aliases?: readonly string[]
}

/** How many letters must be changed, added, taken out or swapped with the next to make one text of the other. */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [[...Array(other.length + 1).keys()]]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const above = rows[i - 1] as number[]
      const change = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = isSwap ? ((rows[i - 2] as number[])[j - 2] as number) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1, swap))
    }
    rows.push(row)
  }
  return (rows[one.length] as number[])[other.length] as number
}

/** One letter wrong in eight is a slip; short names differ by a letter and are different. */
const isSlip = (one: string, other: string): boolean => {
  const longer = Math.max(one.length, other.length)
  if (longer < 6 || Math.abs(one.length - other.length) > longer / 8) return false
  return distance(one, other) <= longer / 8
}

const isWithin = (one: string, other: string): boolean => {
  const [few, many] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]]
  return few.length > 1 && few.every((word) => many.includes(word))
}

/**
 * Finds what may stand already under another spelling, an alias, its initials, or with a slip of the finger.
 *
 * @param name the name of something new.
 * @param among what stands.
 * @returns the likeliest first: the same name, then initials, then names that differ by a slip, then by further words.
 */
export const findLikelySame = <Item extends Named>(name: string, among: readonly Item[]): Item[] => {
  const key = nameKey(name)
  if (key.length < 2) return []
  const joined = key.replaceAll(' ', '')
  const initials = initialsOf(name)
  const likeness = (item: Item): number => {
    const names = [item.name, item.plainName, ...(item.aliases ?? [])]
    const keys = names.map(nameKey)
    if (keys.some((other) => other === key || other.replaceAll(' ', '') === joined)) return 4
    if (names.some((other) => initialsOf(other).includes(joined)) || initials.some((own) => keys.includes(own)))
      return 3
    if (keys.some((other) => isSlip(key, other))) return 2
    return keys.some((other) => isWithin(key, other)) ? 1 : 0
  }
  return among
    .map((item) => ({ item, like: likeness(item) }))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like || one.item.name.localeCompare(other.item.name, 'en-GB'))
    .map(({ item }) => item)
}
