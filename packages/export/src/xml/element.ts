/** Characters that XML 1.0 cannot hold, however they are written (XML 1.0 §2.2). */
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * Escapes a text for the content or a quoted attribute of XML or HTML. What XML cannot hold is left out.
 *
 * @param text any text.
 */
export const escapeXml = (text: string): string =>
  text.replaceAll(unfit, '').replaceAll(/[&<>"'\t\n\r]/g, (sign) => entities[sign] as string)

/** Mark-up that is finished, and must not be escaped again. */
export interface Markup {
  readonly markup: string
}

type Child = Markup | string

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const childText = (child: Child): string => (typeof child === 'string' ? escapeXml(child) : child.markup)

/**
 * Writes an element of XML.
 *
 * @param name its name, with its prefix.
 * @param attributes its attributes, whose values are escaped.
 * @param children texts, which are escaped, and finished mark-up.
 */
export const element = (name: string, attributes: Attributes, ...children: readonly Child[]): Markup => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const content = children.map(childText).join('')
  return {
    markup: content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`,
  }
}

/** Several pieces of mark-up as one. */
export const join = (pieces: readonly Child[]): Markup => ({ markup: pieces.map(childText).join('') })
