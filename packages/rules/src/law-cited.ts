import { duaaMainChanges, gdprApplies, type IsoDate, isWithin } from '@sharemap/law'

/** Law, or guidance, that a finding cites, with the days between which it holds. */
export interface LawCited {
  /** A short citation, such as "UK GDPR Art 13(1)(f)". */
  readonly source: string
  readonly sourceUrl: string | null
  readonly inForceFrom: IsoDate
  /** The first day on which it no longer holds; null while it holds. */
  readonly inForceTo: IsoDate | null
}

const legislation = 'https://www.legislation.gov.uk'

const cited = (source: string, sourceUrl: string | null, inForceFrom: IsoDate): LawCited => ({
  source,
  sourceUrl,
  inForceFrom,
  inForceTo: null,
})

/**
 * Cites the UK GDPR.
 *
 * @param articles the provisions, such as '13(1)(f)' or '13(1)(e), 30(1)(d)'; the address is that of the first.
 * @param inForceFrom the day from which they say what the rule asks.
 */
export const ukGdpr = (articles: string, inForceFrom: IsoDate = gdprApplies): LawCited => {
  const many = articles.includes(',') || articles.includes(' to ')
  const number = /^\d+[A-Z]?/.exec(articles)?.[0] ?? ''
  return cited(
    `UK GDPR ${many ? 'Arts' : 'Art'} ${articles}`,
    `${legislation}/eur/2016/679/article/${number}`,
    inForceFrom,
  )
}

/**
 * Cites articles of the UK GDPR together with those that replaced them on 5 February 2026 (Data (Use and Access) Act
 * 2025; SI 2026/82), each for its time.
 *
 * @param before the articles that held until then.
 * @param since those that hold from then on.
 * @param inForceFrom the day from which the former say what the rule asks.
 */
export const replacedUkGdpr = (
  before: string,
  since: string,
  inForceFrom: IsoDate = gdprApplies,
): readonly [LawCited, LawCited] => [
  { ...ukGdpr(before, inForceFrom), inForceTo: duaaMainChanges },
  ukGdpr(since, duaaMainChanges),
]

/**
 * Cites the Data Protection Act 2018.
 *
 * @param provision as lawyers write it, such as 's.10' or 'Sch 1 para 39'.
 * @param path the rest of its address below the Act, such as 'section/10'.
 * @param inForceFrom the day from which it says what the rule asks.
 */
export const dpa2018 = (provision: string, path: string, inForceFrom: IsoDate = gdprApplies): LawCited =>
  cited(`DPA 2018 ${provision}`, `${legislation}/ukpga/2018/12/${path}`, inForceFrom)

/**
 * Cites any other Act or instrument of the UK.
 *
 * @param source the citation.
 * @param path its address below legislation.gov.uk.
 * @param inForceFrom the day from which it says what the rule asks.
 */
export const legislationOf = (source: string, path: string, inForceFrom: IsoDate): LawCited =>
  cited(source, `${legislation}/${path}`, inForceFrom)

/**
 * Cites what is no legislation: a judgment, a code, a standard or the practice of registers.
 *
 * @param source the citation.
 * @param inForceFrom the day from which it holds.
 */
export const guidance = (source: string, inForceFrom: IsoDate = gdprApplies): LawCited =>
  cited(source, null, inForceFrom)

/**
 * Says whether cited law holds on a day.
 *
 * @param law what is cited.
 * @param asAt the day.
 * @throws RangeError when asAt is not a calendar day.
 */
export const holdsOn = (law: LawCited, asAt: IsoDate): boolean =>
  isWithin({ from: law.inForceFrom, to: law.inForceTo }, asAt)
