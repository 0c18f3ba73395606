/**
 * Makes one pattern of many, any of which may match, regardless of case.
 *
 * @param patterns sources of regular expressions; blanks in them match any run of blanks.
 */
export const anyOf = (...patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern.replaceAll(' ', '\\s+')})`).join('|'), 'i')

/** Words for what a notice is about: information, data, details. */
export const personalData = anyOf('\\binformation\\b', '\\bdata\\b', '\\bdetails\\b', '\\brecords?\\b')

/** Words by which a sentence takes back what it names: "we do not", "will never", "no longer". */
const negation =
  "\\b(?:do(?:es)? not|don't|doesn't|will not|won't|are not|aren't|is not|isn't|can ?not|can't|never|no longer|at no time|neither|nor|nothing|none of|not be|not been|be not|been not|did not)\\b(?!\\s+(?:often|always|usually|normally|only))"

/**
 * Whether a sentence denies something: a negation stands before it within a few words.
 *
 * @param text the sentence.
 * @param thing what it may deny.
 */
export const denies = (text: string, thing: RegExp): boolean =>
  new RegExp(`${negation}[^.;]{0,60}?(?:${thing.source})`, 'i').test(text)

/**
 * The Acts of Parliament that a text cites with their years.
 *
 * @param text any text.
 * @returns each citation as it stands, such as "Care Act 2014".
 */
export const actsCited = (text: string): string[] =>
  [...text.matchAll(/\b[A-Z][\w']*(?: (?:and|of|the|to|for|[A-Z][\w']*|\([^)]*\)))* Act (?:of )?\d{4}\b/g)].map(
    ([act]) => act,
  )

/**
 * A pattern for a point of an article as notices cite it: "Article 6(1)(e)", "Art 6.1(e)", "Article 6 (1) e".
 *
 * @param code the point as the law writes it, such as "6(1)(e)".
 */
export const citationOf = (code: string): string => {
  const [article = '', paragraph = '', point = ''] = code.split(/[()]+/)
  return `\\bart(?:icle)?s?\\.? ?${article}[ .]?\\(?${paragraph}\\)?[ .,]?\\(?${point}\\)?(?![a-z])`
}
