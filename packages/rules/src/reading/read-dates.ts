import { type IsoDate, isIsoDate } from '@sharemap/law'
import type { NoticeLine } from './notice-line.ts'

/** A date that a notice gives of itself. */
export interface NoticeDate {
  readonly kind: 'published' | 'updated' | 'captured'
  readonly date: IsoDate
  readonly line: number
}

const months = 'january february march april may june july august september october november december'.split(' ')
const monthWord = `(?:${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)`

const written: readonly {
  readonly words: RegExp
  readonly parts: (match: RegExpExecArray) => (string | undefined)[]
}[] = [
  { words: /\b(\d{4})-(\d{2})-(\d{2})\b/, parts: ([, year, month, day]) => [year, month, day] },
  {
    words: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthWord})\\.?,?\\s+(\\d{4})\\b`, 'i'),
    parts: ([, day, month, year]) => [year, month, day],
  },
  {
    words: new RegExp(`\\b(${monthWord})\\.?,?\\s+(\\d{4})\\b`, 'i'),
    parts: ([, month, year]) => [year, month, '1'],
  },
  { words: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/, parts: ([, day, month, year]) => [year, month, day] },
  {
    words: /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d./-]*\d)/,
    parts: ([, day, , month, year]) => [`20${year}`, month, day],
  },
  // As software of the United States stamps it: only where the other order makes no day.
  { words: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, parts: ([, month, day, year]) => [year, month, day] },
]

/**
 * Reads the first date in a text, as people in the UK write it; a month alone is its first day.
 *
 * @param text any text.
 * @returns the day; undefined where there is none.
 */
export const dateIn = (text: string): IsoDate | undefined => {
  for (const { words, parts } of written) {
    const match = words.exec(text)
    if (match === null) continue
    const [year = '', month = '', day = ''] = parts(match)
    const named = months.findIndex((name) => name.slice(0, 3) === month.slice(0, 3).toLowerCase()) + 1
    const number = named > 0 ? String(named) : month
    const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isIsoDate(date)) return date
  }
  return undefined
}

const kinds: readonly { readonly kind: NoticeDate['kind']; readonly words: RegExp }[] = [
  { kind: 'captured', words: /\b(?:archived|captured|snapshot)\b/i },
  {
    kind: 'updated',
    words:
      /\b(?:(?:last )?(?:updated|reviewed|amended|revised|modified)|last (?:update|revision|review)|(?:last )?review(?:ed)? (?:date|on)|date of (?:last )?review|version)\b/i,
  },
  {
    kind: 'published',
    words:
      /\b(?:published|publication date|date of (?:publication|issue)|issued|effective (?:from|date)|in force from)\b|^date:/i,
  },
]

/** When it is to be looked at again says nothing of when it was. */
const toCome = /\b(?:next|due|future)\b.{0,30}\breview|\breview(?:ed)?\b.{0,20}\b(?:due|again|by)\b/i
/** Words of a short line of which the date stands on the next. */
const shortLabel = 40

/** A line that is nothing but a date, as at the top of a letter. */
const isOnlyDate = (text: string) =>
  text.length <= 30 &&
  new RegExp(`^(?:\\w+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthWord}\\.?,? \\d{4}$`, 'i').test(text)

/**
 * Finds the dates that a notice gives of itself: when it was published, last updated, or captured for an archive. A
 * date that stands alone in the first or last lines is that of its publication.
 *
 * @param lines the notice's lines.
 */
export const readDates = (lines: readonly NoticeLine[]): NoticeDate[] => {
  const written = lines.filter(({ kind }) => kind !== 'blank')
  return written.flatMap((line, position) => {
    if (line.text.length > 400 || toCome.test(line.text)) return []
    const kind =
      kinds.find(({ words }) => words.test(line.text))?.kind ??
      (isOnlyDate(line.text) && (position < 4 || position >= written.length - 4) ? 'published' : undefined)
    const next = written[position + 1]?.text ?? ''
    const below = line.text.length <= shortLabel && next.length <= shortLabel ? dateIn(next) : undefined
    const date = kind === undefined ? undefined : (dateIn(line.text) ?? below)
    return kind === undefined || date === undefined ? [] : [{ kind, date, line: line.number }]
  })
}
