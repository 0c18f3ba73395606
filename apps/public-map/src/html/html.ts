/** Mark-up that is safe to put into a page: every text in it is escaped. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  toString(): string {
    return this.source
  }
}

/** What may stand between the pieces of a template; `null`, `undefined` and `false` stand for nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text with the five characters replaced that mean something in HTML and in its attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

const toSource = (content: Content): string => {
  if (content === null || content === undefined || content === false) return ''
  if (content instanceof Markup) return content.source
  if (typeof content === 'object') return content.map(toSource).join('')
  return escapeText(String(content))
}

/**
 * Makes mark-up from a template. Whatever is put in is escaped, unless it is mark-up already; lists are joined.
 *
 * @returns mark-up that can be put into other templates.
 */
export const html = (pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(pieces.reduce((source, piece, at) => source + toSource(contents[at - 1]) + piece))
