import { plainDate } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'

/** The first figures of a register's hash: enough to tell two versions apart on paper. */
export const shortHash = (hash: string): string => hash.slice(0, 12)

/** What a page says at its foot: which register, in which state, as at which day. */
export const footerWords = ({ source, asAt, audience }: ExportScope): string =>
  [
    source.title,
    `version ${source.updatedOn}, ${shortHash(source.hash)}`,
    `as at ${plainDate(asAt)}`,
    ...(audience === 'resident' ? ['public facts only'] : []),
  ].join(' · ')
