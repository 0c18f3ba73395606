import type { NoticeLine } from './notice-line.ts'

/** A way to reach somebody that a notice gives. */
export interface NoticeContact {
  readonly kind: 'email' | 'telephone' | 'postcode'
  readonly value: string
  readonly line: number
  /** Whether it belongs to the regulator. */
  readonly regulator: boolean
}

const patterns: readonly { readonly kind: NoticeContact['kind']; readonly words: RegExp }[] = [
  { kind: 'email', words: /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g },
  { kind: 'telephone', words: /(?<![\w/@.-])(?:\+44|0)[\d\s()-]{8,16}\d\b/g },
  { kind: 'postcode', words: /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/g },
]

/** The regulator's own postcode, numbers and domain, old and new. */
const regulators = /^SK9\s?5AF$|@ico\.org\.uk$|^0?303\s?123\s?1113$|^01625\s?545\s?7\d\d$/i

/** Whether what stands before a number makes it that of a file, and not one to ring. */
const ofOther = (before: string) =>
  /\b(?:ref(?:erence)?|account|registration|charity|company|policy|invoice)\W+(?:(?:number|no|is)\W+){0,2}$/i.test(
    before,
  )

/**
 * Finds the e-mail addresses, telephone numbers and postcodes in a notice.
 *
 * @param lines the notice's lines.
 */
export const readContacts = (lines: readonly NoticeLine[]): NoticeContact[] =>
  lines.flatMap((line) =>
    patterns.flatMap(({ kind, words }) =>
      [...line.text.matchAll(words)]
        .filter((match) => !ofOther(line.text.slice(0, match.index)))
        .map((match) => {
          const value = match[0].trim()
          return { kind, value, line: line.number, regulator: regulators.test(value) }
        }),
    ),
  )
