import { isIsoDate, periodInWords, plainDate } from '@sharemap/law'
import { kindOfIdentifier } from '../identifier.ts'

/** Gives the name of a record or purpose; the id itself where it has none. */
export type NameOf = (id: string) => string

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (text: string) => kindOfIdentifier(text) !== undefined || /^purpose-[a-z0-9]/.test(text)

const longest = 160

const clipped = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

const textInWords = (text: string, nameOf: NameOf): string => {
  if (text === '') return 'nothing'
  if (isIsoDate(text)) return plainDate(text)
  return `"${clipped(isId(text) ? nameOf(text) : text)}"`
}

/** How long something is kept, and from which event on where that is said. */
const periodOf = ({ period, from }: Fields, nameOf: NameOf): string => {
  const length = periodInWords(String(period))
  return isObject(from) && from.state === 'stated' ? `${length} from ${valueInWords(from.value, nameOf)}` : length
}

const saidInWords = ({ state, ...rest }: Fields, nameOf: NameOf): string => {
  if (state === 'not-stated') return 'not said'
  if (state === 'stated') return valueInWords(rest.value, nameOf)
  if (state === 'period') return periodOf(rest, nameOf)
  const details = Object.values(rest).map((value) => valueInWords(value, nameOf))
  return [String(state).replaceAll('-', ' '), ...details].join(': ')
}

/** An entry with a name is told by it; any other object by its fields. */
const objectInWords = (value: Fields, nameOf: NameOf): string => {
  if ('state' in value) return saidInWords(value, nameOf)
  if (typeof value.rule === 'string')
    return `${value.rule} until ${valueInWords(value.until, nameOf)} (${textInWords(String(value.reason), nameOf)})`
  if (typeof value.says === 'string') return textInWords(value.says, nameOf)
  if (typeof value.name === 'string') return textInWords(value.name, nameOf)
  return Object.values(value)
    .filter((item) => item !== null)
    .map((item) => valueInWords(item, nameOf))
    .join(', ')
}

/**
 * Says a value of a record for people to read.
 *
 * @param value a value of any field.
 * @param nameOf gives the names of the records that it names.
 * @returns words for the middle of a sentence: `"DWP"`, `22 November 2026`, `not said`, `nothing`; long texts are cut.
 */
export const valueInWords = (value: unknown, nameOf: NameOf): string => {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return textInWords(value, nameOf)
  if (Array.isArray(value)) {
    return value.length === 0 ? 'nothing' : value.map((item) => valueInWords(item, nameOf)).join(', ')
  }
  return isObject(value) ? objectInWords(value, nameOf) : String(value)
}
