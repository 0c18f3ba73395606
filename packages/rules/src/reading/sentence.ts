import type { NoticeLine } from './notice-line.ts'

/** A part of a notice under one heading; the first has none where text stands before any heading. */
export interface Section {
  readonly heading: string
  readonly from: number
}

/** A sentence or list item of a notice. */
export interface Sentence {
  readonly text: string
  /** First and last line, as numbers in the text as it was given. */
  readonly from: number
  readonly to: number
  readonly section: Section
  readonly bullet: boolean
  /** What leads into the list that the item stands in: the sentence before it, else the heading; empty elsewhere. */
  readonly lead: string
  readonly links: readonly string[]
}

/** Where one sentence ends and the next begins; not after the abbreviations that notices use. */
const boundary =
  /(?<=[.!?]["'’”)]?)(?<!\b(?:[Ee]\.g|[Ii]\.e|[Nn]o|[Aa]rts?|[Pp]aras?|[Ss]s?|[Vv]|[DdMm]rs?|[Tt]el)\.)\s+(?=["'‘“(]?[A-Z0-9])/
/** Items that a copied page runs together on one line. */
const innerBullet = /\s*[•‣▪●−]\s*(?=\S)/

interface Block {
  readonly kind: 'bullet' | 'text'
  readonly lines: NoticeLine[]
}

/** A line that names a field of a form-like notice ("Legal basis: public task") and begins something new. */
const label = /^[A-Z][\w '()/&-]{2,80}:(?:\s|$)/

/** A row of a table, whose cells stand between bars. */
const isRow = /\|.*\|/

/** Whether a line goes on with the sentence of the line before it, as in text that was wrapped by hand. */
const continues = (before: NoticeLine, line: NoticeLine) =>
  line.kind === 'text' &&
  !isRow.test(before.text) &&
  !isRow.test(line.text) &&
  !/[.!?:;]$/.test(before.text) &&
  (/^[a-z(]/.test(line.text) || (before.text.length >= 60 && !label.test(line.text)))

const bareAnswer = /^(?:yes|no|none|never|not applicable|n\/a)[.!]?$/i

/**
 * Whether a sentence is a question that is answered with no more than "No". A bare answer is read together with the
 * heading above it, since by itself it says nothing.
 *
 * @param sentence any sentence.
 */
export const isAnsweredNo = ({ text, section }: Sentence): boolean =>
  section.heading !== '' &&
  text.startsWith(section.heading) &&
  /^(?:no|none|never|not applicable|n\/a)[.!]?$/i.test(text.slice(section.heading.length).trim())

/**
 * What a sentence says where it stands: an item of a list together with the words that lead into it.
 *
 * @param sentence any sentence.
 */
export const inContext = ({ text, lead, bullet }: Sentence): string => (bullet ? `${lead} ${text}` : text)

/**
 * Whether an item stands in a list of what people may complain of: it tells of what should not happen.
 *
 * @param sentence any sentence.
 */
export const isGrievance = ({ bullet, lead, section }: Sentence): boolean =>
  bullet && /\b(?:complain|dissatisfied|unhappy|concerns?\b(?! us))/i.test(`${section.heading} ${lead}`)

const splitBlock = ({ lines }: Block): { text: string; from: number; to: number }[] => {
  const starts: number[] = []
  let whole = ''
  for (const line of lines) {
    if (whole !== '') whole += ' '
    starts.push(whole.length)
    whole += line.text
  }
  const numberAt = (offset: number) => {
    const place = Math.max(
      starts.findLastIndex((start) => start <= offset),
      0,
    )
    const line = lines[place]
    const within = offset - (starts[place] ?? 0)
    return (line?.number ?? 0) + (line?.breaks.filter((at) => at <= within).length ?? 0)
  }
  let offset = 0
  return whole
    .split(innerBullet)
    .flatMap((item) => item.split(boundary))
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const at = whole.indexOf(text, offset)
      offset = at + text.length
      return { text: text.trim(), from: numberAt(at), to: numberAt(offset - 1) }
    })
}

/**
 * Reads the sentences of a notice, each with the section and the list that it stands in.
 *
 * @param lines the lines of the notice.
 */
export const readSentences = (lines: readonly NoticeLine[]): Sentence[] => {
  const sentences: Sentence[] = []
  let section: Section = { heading: '', from: lines[0]?.number ?? 1 }
  let lead = ''
  /** The lists that the item at hand stands in, the outermost first, each with what leads into it. */
  let lists: { level: string; lead: string }[] = []
  let block: Block | null = null

  const leadInto = (level: string): string => {
    const open = lists.findIndex((list) => list.level === level)
    if (open >= 0) lists = lists.slice(0, open + 1)
    else {
      const before = sentences.at(-1)
      const inner = before?.bullet === true && before.text.endsWith(':')
      lists = [...lists, { level, lead: inner ? before.text : (lists.at(-1)?.lead ?? lead) }]
    }
    return lists.at(-1)?.lead ?? lead
  }

  const endBlock = () => {
    if (block === null) return
    const { kind, lines: own } = block
    const links = own.flatMap((line) => line.links)
    const into = kind === 'bullet' ? leadInto(own[0]?.level ?? '') : ''
    for (const part of splitBlock(block)) {
      const bullet = kind === 'bullet'
      const answer = section.heading !== '' && bareAnswer.test(part.text)
      const said = answer ? { ...part, text: `${section.heading} ${part.text}` } : part
      sentences.push({ ...said, section, bullet, lead: into, links })
      if (!bullet) {
        lead = part.text
        lists = []
      }
    }
    block = null
  }

  for (const line of lines) {
    const last = block?.lines.at(-1)
    if (block !== null && last !== undefined && continues(last, line)) {
      block.lines.push(line)
      continue
    }
    endBlock()
    if (line.kind === 'heading') {
      section = { heading: line.text, from: line.number }
      lead = line.text
      lists = []
    } else if (line.kind !== 'blank') {
      block = { kind: line.kind, lines: [line] }
    }
  }
  endBlock()
  return sentences
}
