import { htmlLines, isHtml } from './html-lines.ts'
import { isEnglish } from './is-english.ts'
import { readSuppliers } from './named-suppliers.ts'
import { readLines } from './notice-line.ts'
import type { NoticeReading } from './notice-reading.ts'
import { readBases } from './read-bases.ts'
import { readCategories } from './read-categories.ts'
import { readComplaints } from './read-complaints.ts'
import { isAboutArticle9, readConditions } from './read-conditions.ts'
import { readContacts } from './read-contacts.ts'
import { readDates } from './read-dates.ts'
import { readRetention } from './read-retention.ts'
import { readRights } from './read-rights.ts'
import { readSharing } from './read-sharing.ts'
import { readTransfers } from './read-transfers.ts'
import { readSentences } from './sentence.ts'

/** The settings at the top of a page that a site generator makes; no reader sees them. */
const frontMatter = /^---\s*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)---\s*(?=\r\n|\r|\n|$)/

const plainLines = (input: string) => {
  const text = input.replace(/^\uFEFF/, '')
  const settings = frontMatter.exec(text)?.[0].split(/\r\n|\r|\n/).length ?? 0
  return text
    .split(/\r\n|\r|\n/)
    .map((line, position) => ({ number: position + 1, text: position < settings ? '' : line }))
}

/**
 * Reads the text of a notice: its lines, sentences and sections, and what it says on each subject. Reading finds
 * statements and judges none.
 *
 * @param input plain text, Markdown or HTML.
 */
export const readNotice = (input: string): NoticeReading => {
  const lines = isHtml(input) ? readLines(htmlLines(input), true) : readLines(plainLines(input))
  const sentences = readSentences(lines)
  const text = lines.map((line) => line.text).join('\n')
  return {
    lines,
    sentences,
    text,
    inEnglish: isEnglish(text),
    rights: readRights(sentences),
    bases: readBases(sentences, isAboutArticle9),
    article9: sentences.filter(isAboutArticle9),
    conditions: readConditions(sentences),
    sharing: readSharing(sentences),
    transfers: readTransfers(sentences),
    retention: readRetention(sentences),
    complaints: readComplaints(sentences),
    categories: readCategories(sentences),
    suppliers: readSuppliers(sentences),
    cookies: sentences.filter(({ text, section }) =>
      /\bcookies?\b|\banalytics\b|\bweb statistics\b/i.test(`${text} ${section.heading}`),
    ),
    dates: readDates(lines),
    contacts: readContacts(lines),
  }
}
