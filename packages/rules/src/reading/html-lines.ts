import { Parser } from 'htmlparser2'

const hidden = new Set('nav script style noscript template head svg iframe select textarea'.split(' '))
const blocks = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure details summary footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section table tbody td th thead tr ul'.split(
    ' ',
  ),
)

/** Stands in a line of text where the source goes on to its next line, so that a sentence can tell where it stood. */
export const sourceBreak = '\uE000'

interface SourceLine {
  readonly number: number
  readonly text: string
}

const closingTag =
  /<\/(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|a|b|i|strong|em|span|tr|td|table|section|details|summary|script)>/gi

/**
 * Whether a text is HTML: it has a tag of a page, begins with a tag that it closes, or closes several of any kind.
 *
 * @param text any text.
 */
export const isHtml = (text: string): boolean => {
  if (/<(?:!doctype|html|body|main|article)\b/i.test(text)) return true
  const closed = text.match(closingTag)?.length ?? 0
  return closed > 1 || (closed === 1 && /^\s*<[a-z]/i.test(text))
}

const newlinesIn = (text: string) => text.split('\n').length - 1

/**
 * Turns HTML to the lines of a plain text: a heading, a list item and a paragraph each a line, links as Markdown. What
 * a reader does not see is left out, and what can be unfolded is read.
 *
 * @param html a page or a part of one; faults in it are let pass.
 * @returns the lines, each with the number of the source line on which it begins; blank lines between blocks.
 */
export const htmlLines = (html: string): SourceLine[] => {
  const lines: SourceLine[] = []
  let text = ''
  let start: number | null = null
  let reached = 1
  let prefix = ''
  let hiddenDepth = 0
  /** Whether each open element is one that a reader sees. */
  const shown: boolean[] = []
  let listDepth = 0
  /** The rows of tables that are open, each with where its cells begin among the lines. */
  const rows: { cells: number[]; headers: number }[] = []
  const links: string[] = []
  /** What a reader unfolds: the panels of an accordion, which a button names. */
  const opens = new Set([...html.matchAll(/\baria-controls\s*=\s*["']?([\w:.-]+)/gi)].map((match) => match[1]))

  let counted = 0
  let line = 1
  const lineAt = (index: number) => {
    for (; counted < index; counted += 1) if (html.charCodeAt(counted) === 10) line += 1
    return line
  }

  const endLine = (index: number) => {
    const words = text
      .trim()
      .replace(/\s*\n\s*/g, (blank) => ` ${sourceBreak.repeat(blank.split('\n').length - 1)}`)
      .replace(/\s+/g, ' ')
    if (words !== '') {
      const number = start ?? lineAt(index)
      lines.push({ number, text: `${prefix}${words}` }, { number, text: '' })
    }
    text = ''
    start = null
    prefix = ''
  }

  /** A row of two cells is a heading and what it heads; one of more is a sentence of its own, so that its cells stay together. */
  const endRow = () => {
    const row = rows.pop()
    const [first, second] = row?.cells ?? []
    if (row === undefined || first === undefined || second === undefined) return
    const written = lines.slice(first).filter(({ text: words }) => words !== '')
    const lists = written.some(({ text: words }) => /^ *•/.test(words))
    const [label] = written
    if (label === undefined) return
    if (row.cells.length === 2) {
      const alone = lines.slice(first, second).filter(({ text: words }) => words !== '').length === 1
      if (row.headers === 2 || !alone || label.text.length > 110 || /^(?: *•|#)/.test(label.text)) return
      lines[first] = { ...label, text: `### ${label.text}` }
    } else if (!lists) {
      const joined = written.map(({ text: words }) => words.replace(/^#+ /, '')).join(' | ')
      lines.splice(
        first,
        lines.length - first,
        { number: label.number, text: joined },
        { number: label.number, text: '' },
      )
    }
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const index = parser.startIndex
        const folded = 'hidden' in attributes || /display:\s*none/i.test(attributes.style ?? '')
        const unseen =
          hidden.has(name) || (folded && !opens.has(attributes.id ?? '') && !/until/i.test(attributes.hidden ?? ''))
        shown.push(!unseen)
        if (unseen) hiddenDepth += 1
        if (blocks.has(name)) {
          endLine(index)
          if (name === 'ul' || name === 'ol') listDepth += 1
          if (name === 'tr') rows.push({ cells: [], headers: 0 })
          const row = rows.at(-1)
          if (row !== undefined && (name === 'td' || name === 'th')) {
            row.cells.push(lines.length)
            if (name === 'th') row.headers += 1
          }
          if (name === 'li') prefix = `${'  '.repeat(Math.max(listDepth - 1, 0))}• `
          if (/^h[1-6]$/.test(name)) prefix = `${'#'.repeat(Number(name[1]))} `
          if (name === 'dt' || name === 'summary') prefix = '#### '
        }
        if (name === 'a') {
          links.push(attributes.href ?? '')
          text += '['
        }
      },
      ontext(data) {
        if (hiddenDepth > 0) return
        const here = lineAt(parser.startIndex)
        // Tags that run over lines end lines too.
        if (start !== null && here > reached) text += sourceBreak.repeat(here - reached)
        const lead = data.length - data.trimStart().length
        if (start === null && data.trim() !== '') start = here + newlinesIn(data.slice(0, lead))
        reached = here + newlinesIn(data)
        text += data
      },
      onclosetag(name) {
        if (shown.pop() === false) hiddenDepth -= 1
        if (name === 'a') text += `](${(links.pop() ?? '').replace(/\s/g, '%20')})`
        if (blocks.has(name) && name !== 'br') endLine(parser.startIndex)
        if (name === 'ul' || name === 'ol') listDepth -= 1
        if (name === 'tr') endRow()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  endLine(html.length)
  return lines
}
