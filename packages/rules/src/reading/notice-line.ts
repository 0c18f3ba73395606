import { sourceBreak } from './html-lines.ts'

/** A line of a notice: what it says, with links reduced to their words, and what part it plays. */
export interface NoticeLine {
  /** Its number in the text as it was given, from 1. */
  readonly number: number
  readonly kind: 'blank' | 'heading' | 'bullet' | 'text'
  readonly text: string
  /** Where in the text the source goes on to its next line, as in HTML, whose blocks may run over several. */
  readonly breaks: readonly number[]
  /** Whether a heading is only taken for one by its looks, as in plain text. */
  readonly guessed: boolean
  /** What sets an item apart from those of another list: its indent and the kind of its mark; empty for other lines. */
  readonly level: string
  /** Where its links lead. */
  readonly links: readonly string[]
}

/** A link, whose words may hold brackets of their own and whose address may bear a title. */
const markdownLink = /\[((?:[^[\]]|\[[^[\]]{0,80}\]){0,500})\]\(<?([^)\s>]*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\)/g
const bulletMark = /^\s*(?:[•‣◦▪●–−·*]|-(?=\s)|\(?(?:[a-z0-9]{1,2}|[ivx]{3,4})[.)](?=\s))\s*/i
const heading = /^\s*#{1,6}\s+/
/** The line that parts the head of a Markdown table from its rows. */
const tableRule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$/
/** A line all in bold, which people write for a heading. */
const boldLine = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/

/** Openings of short lines that are sentences or links, and head nothing. */
const opensSentence =
  /^(?:(?:yes|no|none|never|not applicable|n\/a)$|sometimes|if (?:\S+ ){7}|in addition|please|there (?:is|are|may)|we (?:may|will|have|use|also)|read more|find out|click|see|view)\b/i

/** A line that stands alone, is short and ends no sentence: how headings look in plain text. */
const looksLikeHeading = (text: string) =>
  text.length <= 110 &&
  text.split(/\s+/).length <= 16 &&
  /[a-z]/i.test(text) &&
  !/[.;:,]$|\bfollowing\b.{0,16}$/i.test(text) &&
  !/:\s+\S+\s+\S/.test(text) &&
  !opensSentence.test(text) &&
  !/\|.*\||@|https?:|^\W*\d[\d\s()-]+$/.test(text) &&
  !/^(?:last |first )?(?:published|updated|reviewed|tel|telephone|phone|e-?mail|post|address)\b.{0,12}:/i.test(text) &&
  /^["'‘“(]?[A-Z0-9]/.test(text)

/** The indent of an item and the kind of its mark: a sign, a number, a letter or a Roman numeral. */
const levelOf = (raw: string) => {
  const indent = /^\s*/.exec(raw.replace(/\t/g, '    '))?.[0].length ?? 0
  const mark = raw.trim()
  const kind = /^\(?[ivx]{1,4}[.)]/i.test(mark)
    ? 'roman'
    : /^\(?\d/.test(mark)
      ? 'number'
      : /^\(?[a-z][.)]/i.test(mark)
        ? 'letter'
        : mark.charAt(0)
  return `${indent} ${kind}`
}

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''

/** Whether a line ends what it says, so that the next may head something new although no blank line parts them. */
const isClosed = (line: string) => bulletMark.test(line) || /[.!?;]["'’”)]?$/.test(line.trim())

/** Whether a line heads the text right below it, as on pages that were copied without their blank lines. */
const headsNext = (text: string, before: string, after: string | undefined) =>
  isClosed(before) && !isBlank(after) && !bulletMark.test(text) && text.length <= 80 && /^["'‘“(]?[A-Z]/.test(text)

const readLine = (
  raw: string,
  before: string | undefined,
  after: string | undefined,
  guess: boolean,
): Pick<NoticeLine, 'kind' | 'text' | 'guessed'> => {
  const text = raw.replace(/^\s*(?:>\s?)+/, '').trim()
  if (text === '' || tableRule.test(text)) return { kind: 'blank', text, guessed: false }
  if (heading.test(text)) return { kind: 'heading', text: text.replace(heading, ''), guessed: false }
  if (bulletMark.test(text)) {
    const rest = text.replace(bulletMark, '')
    return rest === '' ? { kind: 'text', text, guessed: false } : { kind: 'bullet', text: rest, guessed: false }
  }
  const runsOn = !isBlank(after) && (text.length >= 60 || /^\s*[a-z(]/.test(after ?? ''))
  const parted = isBlank(before) || headsNext(text, before ?? '', after)
  const guessed = guess && parted && !runsOn && looksLikeHeading(text)
  return { kind: guessed ? 'heading' : 'text', text, guessed }
}

const numbered = /^\s*\d{1,2}[.)]\s+\S/
const numberMark = /^\s*\d{1,2}[.)]\s+/

/** The next line that is not blank, up or down; of many blank lines in a row only some are looked past. */
const writtenNear = (lines: readonly { readonly text: string }[], position: number, step: 1 | -1) => {
  for (let away = 1; away <= 5; away += 1) {
    const text = lines[position + away * step]?.text
    if (text === undefined || text.trim() !== '') return text
  }
  return undefined
}

/** Whether a numbered line heads what follows it: it looks like a heading, and no numbered line is next to it. */
const isNumberedHeading = (lines: readonly { readonly text: string }[], position: number): boolean => {
  const text = lines[position]?.text ?? ''
  if (!numbered.test(text)) return false
  const words = text.replace(numberMark, '').trim()
  const [before, after] = [lines[position - 1]?.text, lines[position + 1]?.text]
  const written = writtenNear(lines, position, -1) ?? ''
  const next = writtenNear(lines, position, 1)
  const alone = next !== undefined && !numbered.test(next) && !numbered.test(written) && !/:\s*$/.test(written)
  const parted = isBlank(before) || isClosed(before ?? '')
  return alone && parted && words.length <= 80 && looksLikeHeading(words) && !/^\s*[a-z(]/.test(after ?? '')
}

/**
 * Reads the lines of a plain text or of Markdown. Where no heading is marked, lines that look like headings are taken for
 * them.
 *
 * @param lines the lines with their numbers, in order.
 * @param marked whether the headings are known to be marked, as in HTML.
 */
export const readLines = (
  lines: readonly { readonly number: number; readonly text: string }[],
  marked = lines.some(({ text }) => heading.test(text)),
): NoticeLine[] =>
  lines.map((line, position) => {
    const links = [...line.text.matchAll(markdownLink)].map((match) => match[2] ?? '')
    const words = line.text
      .replace(markdownLink, '$1')
      .replace(/\*\*|__|<br ?\/?>/g, '')
      .replace(/\\([.()*_#-])/g, '$1')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/(?<=\S)\s+(?=\S)/g, ' ')
    const read = readLine(words, lines[position - 1]?.text, lines[position + 1]?.text, !marked)
    const boldHeading = boldLine.test(line.text) && looksLikeHeading(read.text)
    const pieces = read.text.split(sourceBreak)
    const breaks = pieces.slice(0, -1).map((_, last) => pieces.slice(0, last + 1).join('').length)
    const numberedHeading = !marked && read.kind === 'bullet' && isNumberedHeading(lines, position)
    const kind = boldHeading || numberedHeading ? ('heading' as const) : read.kind
    return {
      number: line.number,
      links,
      ...read,
      text: pieces.join(''),
      breaks,
      kind,
      guessed: read.guessed || numberedHeading,
      level: kind === 'bullet' ? levelOf(words) : '',
    }
  })
