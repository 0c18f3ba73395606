import { plainDate } from '@sharemap/law'
import { cleanText } from '../document/clean-text.ts'
import type { ExportScope } from '../export-scope.ts'

/** Where a file comes from and what it holds, in one line, for the comments and descriptions that formats allow. */
export const scopeLine = ({ title, scopeWords, asAt, source }: ExportScope): string =>
  cleanText(
    [
      `${title}.`,
      ...scopeWords.included,
      ...(scopeWords.leftOut.length === 0 ? [] : [`Left out: ${scopeWords.leftOut.join(' ')}`]),
      `As at ${plainDate(asAt)}.`,
      `Register updated ${plainDate(source.updatedOn)}, version ${source.hash}.`,
    ].join(' '),
  )
