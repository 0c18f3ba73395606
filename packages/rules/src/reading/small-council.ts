import type { NoticeReading } from './notice-reading.ts'

/**
 * Whether a name is that of a parish, town or community council, which DPA 2018 s.7(3) takes out of the public
 * authorities.
 *
 * @param name a name, or words in which it stands.
 */
export const namesSmallCouncil = (name: string): boolean =>
  /\b(?:parish|town|community) (?:council|meeting)\b/i.test(name)

/**
 * Whether a notice is that of a parish, town or community council. DPA 2018 s.7(3) takes these out of the public
 * authorities, so they need no data protection officer and may rely on legitimate interests.
 *
 * @param reading the notice; its first lines say who speaks.
 */
export const isSmallCouncil = ({ lines }: Pick<NoticeReading, 'lines'>): boolean =>
  lines
    .filter(({ kind }) => kind !== 'blank')
    .slice(0, 6)
    .some(({ text }) => namesSmallCouncil(text))
