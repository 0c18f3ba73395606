import { SaxesParser } from 'saxes'

/** An element as a reader of XML that is not ours saw it. */
export interface SeenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/**
 * Reads XML strictly: it throws where the file is not well formed, or a prefix has no namespace.
 *
 * @returns every element in the order in which they begin, with all the text inside it.
 */
export const readXml = (xml: string): SeenElement[] => {
  const seen: SeenElement[] = []
  const open: SeenElement[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.name, attribute.value])),
      text: '',
    }
    seen.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return seen
}
