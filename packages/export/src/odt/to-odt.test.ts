import { hostileText } from '@sharemap/register/testing'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../document/clean-text.ts'
import { readXml } from '../testing/read-xml.ts'
import { sampleDocument } from '../testing/sample-document.ts'
import { toOdt } from './to-odt.ts'

const unpack = (text: string) => {
  const files = unzipSync(toOdt(sampleDocument(text)))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('toOdt', () => {
  it('begins with its media type, uncompressed, where every reader looks for it', () => {
    const bytes = toOdt(sampleDocument('salt'))
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype')
    expect(strFromU8(bytes.slice(38, 77))).toBe('application/vnd.oasis.opendocument.text')
  })

  it('lists each of its files once', () => {
    const files = unpack('salt')
    const listed = readXml(files.get('META-INF/manifest.xml') ?? '')
      .filter(({ name }) => name === 'manifest:file-entry')
      .map(({ attributes }) => attributes['manifest:full-path'])
    expect(listed).toEqual(['/', ...[...files.keys()].filter((name) => !/^(?:mimetype|META-INF\/)/.test(name))])
  })

  it('has real headings, repeated header rows, captions, alternative text and lists', () => {
    const body = readXml(unpack('salt').get('content.xml') ?? '')
    const all = (name: string) => body.filter((element) => element.name === name)
    expect(all('text:h').map(({ text, attributes }) => `${attributes['text:outline-level']} ${text}`)).toEqual([
      '1 First salt',
      '2 salt',
      '3 On its side',
      '1 First salt',
      '2 salt',
      '1 Upright again',
    ])
    expect(all('table:table-header-rows')).toHaveLength(2)
    expect(all('text:sequence').map(({ text }) => text)).toEqual(['1', '1', '2', '2'])
    expect(all('svg:desc').map(({ text }) => text)).toEqual(['A bar: salt', 'A bar: salt'])
    expect(all('text:list')).toHaveLength(4)
    expect(all('text:a')[0]?.attributes['xlink:href']).toBe('https://council.example/?a=1&b=2')
    expect(all('text:p').some(({ text }) => text === 'There are no rows.')).toBe(true)
  })

  it('keeps a caption above its table, and a picture above its caption, on one page', () => {
    const files = unpack('salt')
    const body = readXml(files.get('content.xml') ?? '')
    // A style's properties follow it at once.
    const kept = body.flatMap(({ attributes }, place) =>
      body[place + 1]?.attributes['fo:keep-with-next'] === 'always' ? [attributes['style:name']] : [],
    )
    expect(kept).toEqual(['Picture', 'TableCaption'])
    const captions = body.filter(({ attributes }) => attributes['text:style-name'] === 'TableCaption')
    expect(captions.map(({ text }) => text.slice(0, 5))).toEqual(['Table', 'Table'])
  })

  it('tells its title, its language and its day', () => {
    const files = unpack('salt')
    const meta = readXml(files.get('meta.xml') ?? '')
    expect(meta.find(({ name }) => name === 'dc:title')?.text).toBe('Title salt')
    expect(meta.find(({ name }) => name === 'meta:creation-date')?.text).toBe('2026-11-22T00:00:00Z')
    const styles = readXml(files.get('styles.xml') ?? '')
    const [language] = styles.filter(({ attributes }) => attributes['fo:language'] !== undefined)
    expect(language?.attributes).toMatchObject({ 'fo:language': 'en', 'fo:country': 'GB' })
    expect(styles.filter(({ name }) => name === 'style:footer').map(({ text }) => text)).toEqual([
      'Footer salt · Page 1 of 1',
      'Footer salt · Page 1 of 1',
    ])
  })

  it('stays well formed, tells every text and gives the same bytes, whatever the names', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constant('long'.repeat(125))), (text) => {
        const files = unpack(text)
        for (const [name, xml] of files) if (name.endsWith('.xml')) readXml(xml)
        const body = readXml(files.get('content.xml') ?? '')
        const told = body.find(({ name }) => name === 'office:text')?.text ?? ''
        expect(told).toContain(`[Question: ${cleanText(text)}]`)
        expect(toOdt(sampleDocument(text))).toEqual(toOdt(sampleDocument(text)))
      }),
    )
  }, 60_000)
})
